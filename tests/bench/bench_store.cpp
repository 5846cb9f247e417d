// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/id_source.h"
#include "core/desk/console.h"
#include "core/desk/office.h"
#include "core/store/request_store.h"
#include "tests/bench/bench.h"
#include "tests/bench/spread.h"

#include <chrono>
#include <random>

namespace sosdesk::bench {
namespace {

constexpr double boundReview = 16; // ms: one frame of a screen
constexpr quint64 pickingSeed = 20261119;

QString drillOf(const QString& store)
{
    return store + QStringLiteral("/drill/");
}

QString nameOf(const Extent& extent)
{
    return QStringLiteral("store-%1-%2").arg(extent.requests).arg(extent.rows);
}

QString cellOf(const Cost& cost)
{
    return QStringLiteral("%1 s CPU, %2 s, %3 MB").arg(text(cost.cpu, 2), text(cost.wall, 2), text(cost.peak, 0));
}

/** The folder with the drill's files and the data folder `desk` that took them all. */
Result<QString> storeFolder(const Workplace& place, const Extent& extent)
{
    return place.kept(nameOf(extent), [&](const QString& folder) -> Result<void> {
        SOSDESK_TRY(place.drill(drillOf(folder), {facilitiesFor(extent.rows), 53, 21, extent.requests}));
        SOSDESK_TAKE(const QString desk, place.freshDesk(QStringLiteral("desk")));
        QStringList words{QStringLiteral("import")};
        for (const char* name : {"facilities", "weekly", "daily", "push", "stock", "contacts", "requests"}) {
            words << drillOf(folder) + QString::fromLatin1(name) + QStringLiteral(".csv");
        }
        SOSDESK_TRY(place.cli(desk, words));
        QDir().rename(desk, folder + QStringLiteral("/desk"));
        return {};
    });
}

Result<std::vector<QString>> numbersIn(Desk& desk)
{
    std::vector<QString> numbers;
    SOSDESK_TRY(RequestStore(desk.office().database()).each([&](const StoredRequest& stored) {
        numbers.push_back(stored.request.number);
    }));
    return numbers;
}

Result<double> millisecondsOfReview(Desk& desk, const QString& number)
{
    const auto begin = std::chrono::steady_clock::now();
    SOSDESK_TAKE(const Reply reply, reviewReply(desk, number, {}));
    const std::chrono::duration<double, std::milli> passed = std::chrono::steady_clock::now() - begin;
    return passed.count();
}

} // namespace

Result<QString> largeStore(const Workplace& place, const Extent& extent)
{
    SOSDESK_TAKE(const QString store, storeFolder(place, extent));
    return store + QStringLiteral("/desk");
}

Result<void> benchRequests(const Workplace& place, const Extent& extent, Scoreboard& scores)
{
    SOSDESK_TAKE(const QString store, storeFolder(place, extent));
    SOSDESK_TAKE(const QString desk, place.freshDesk(QStringLiteral("desk")));
    SOSDESK_TRY(place.cli(desk, {QStringLiteral("import"), drillOf(store) + QStringLiteral("facilities.csv")}));
    SOSDESK_TAKE(
        const Cost cost, place.cli(desk, {QStringLiteral("import"), drillOf(store) + QStringLiteral("requests.csv")}));
    const qint64 taken = place.imported().value(QStringLiteral("taken")).toInteger();
    scores.add({QStringLiteral("importing %1 requests").arg(taken), {}, cellOf(cost),
        QStringLiteral("%1 µs CPU each").arg(text(cost.cpu * 1e6 / static_cast<double>(taken), 0)), {}});
    QDir(desk).removeRecursively();
    return {};
}

Result<void> benchList(const Workplace& place, const Extent& extent, Scoreboard& scores)
{
    SOSDESK_TAKE(const QString desk, largeStore(place, extent));
    for (const char* view : {"today", "all"}) {
        const QString name = QString::fromLatin1(view);
        SOSDESK_TAKE(const Cost cost, place.cli(desk, {QStringLiteral("list"), QStringLiteral("--view"), name}));
        const qint64 listed = place.printed().count("\"number\":");
        scores.add({QStringLiteral("`list --view %1` of that store").arg(name), {}, cellOf(cost),
            QStringLiteral("%1 listed").arg(listed), {}});
    }
    return {};
}

Result<void> benchReview(const Workplace& place, const Extent& extent, Scoreboard& scores)
{
    DeskOptions options;
    SOSDESK_TAKE(options.folder, largeStore(place, extent));
    options.officer = QStringLiteral("bench");
    options.now = instantFromIso(benchNow).value_or(Instant{});
    options.newId = systemIds();
    options.appVersion = QStringLiteral(SOSDESK_VERSION);
    SOSDESK_TAKE(const auto desk, Desk::open(options));
    SOSDESK_TAKE(const std::vector<QString> numbers, numbersIn(*desk));
    if (numbers.empty()) {
        return fail({ErrorCode::CutOff, options.folder});
    }
    std::mt19937_64 picks(pickingSeed);
    std::vector<double> milliseconds;
    for (int review = 0; review < extent.reviews; ++review) {
        SOSDESK_TAKE(const double passed, millisecondsOfReview(*desk, numbers[picks() % numbers.size()]));
        milliseconds.push_back(passed);
    }
    const Spread spread(milliseconds);
    const double late = spread.quantile(0.99);
    scores.add({QStringLiteral("reviewing one of %1 requests, %2 times").arg(numbers.size()).arg(extent.reviews), {},
        QStringLiteral("p50 %1 ms").arg(text(spread.median(), 2)),
        QStringLiteral("p99 %1 ms, most %2 ms").arg(text(late, 2), text(spread.most(), 2)),
        Held{late, boundReview, QStringLiteral(" ms")}});
    return {};
}

} // namespace sosdesk::bench
