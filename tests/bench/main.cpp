// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/atomic_write.h"
#include "core/wording/messages.h"
#include "tests/bench/bench.h"
#include "tests/bench/machine.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>
#include <map>

using namespace sosdesk;
using namespace sosdesk::bench;

namespace {

using Bench = Result<void> (*)(const Workplace&, const Extent&, Scoreboard&);

/** In the order in which they run: whatever grows this process stands behind what starts others (see Cost::peak). */
const std::vector<std::pair<QString, Bench>> benches = {{QStringLiteral("weekly"), benchWeekly},
    {QStringLiteral("requests"), benchRequests}, {QStringLiteral("list"), benchList},
    {QStringLiteral("pull"), benchPull}, {QStringLiteral("review"), benchReview},
    {QStringLiteral("papers"), benchPapers}, {QStringLiteral("share"), benchShare},
    {QStringLiteral("deliveries"), benchDeliveries}, {QStringLiteral("workday"), benchWorkday},
    {QStringLiteral("window"), benchWindow}};

void addOptions(QCommandLineParser& parser)
{
    const auto option = [&](const char* name, const char* what, const char* value, const char* standard) {
        parser.addOption({QString::fromLatin1(name), QString::fromUtf8(what), QString::fromLatin1(value),
            QString::fromLatin1(standard)});
    };
    option("rounds", "of the peer and ours in turn", "N", "5");
    option("rows", "of the weekly survey", "N", "1000000");
    option("requests", "in the large store", "N", "200000");
    option("reviews", "of requests picked from it", "N", "2000");
    option("only", "weekly, requests, list, pull, review, papers, share, deliveries, workday or window", "NAME", "");
    option("folder", "where the files are kept between runs", "DIR", SOSDESK_BENCH_DIR);
    option("out", "write the table into a file, too", "FILE", "");
    parser.addOption({QStringLiteral("fresh"), QStringLiteral("make the kept files anew")});
    parser.addOption({QStringLiteral("no-bounds"), QStringLiteral("exit 0 also when a bound is missed")});
    parser.addHelpOption();
}

int failed(const Error& error)
{
    const QString words = wording::message(error) + QStringLiteral(" [%1 %2]").arg(error.file, error.detail);
    std::fprintf(stderr, "sosdesk-bench: %s\n", words.toUtf8().constData());
    return 2;
}

Result<void> measure(const QString& only, const Workplace& place, const Extent& extent, Scoreboard& scores)
{
    bool known = false;
    for (const auto& [name, bench] : benches) {
        if (only.isEmpty() || only == name) {
            known = true;
            SOSDESK_TRY(bench(place, extent, scores));
        }
    }
    return known ? Result<void>() : fail({ErrorCode::BadArgument, {}, 0, QStringLiteral("--only"), only});
}

Result<int> numberOf(const QCommandLineParser& parser, const char* option)
{
    const QString value = parser.value(QString::fromLatin1(option));
    const int number = value.toInt();
    return number > 0 ? Result<int>(number)
                      : fail({ErrorCode::BadArgument, {}, 0, QStringLiteral("--") + QLatin1String(option), value});
}

Result<Extent> extentOf(const QCommandLineParser& parser)
{
    Extent extent;
    SOSDESK_TAKE(extent.rows, numberOf(parser, "rows"));
    SOSDESK_TAKE(extent.requests, numberOf(parser, "requests"));
    SOSDESK_TAKE(extent.reviews, numberOf(parser, "reviews"));
    SOSDESK_TAKE(extent.rounds, numberOf(parser, "rounds"));
    return extent;
}

Result<QString> page(const QCommandLineParser& parser, Scoreboard& scores)
{
    SOSDESK_TAKE(const Extent extent, extentOf(parser));
    SOSDESK_TAKE(const Workplace place,
        Workplace::open(parser.value(QStringLiteral("folder")), QStringLiteral(SOSDESK_BIN_DIR "/sosdesk-cli"),
            parser.isSet(QStringLiteral("fresh"))));
    SOSDESK_TRY(place.sqlite(QStringLiteral("version.db"), {QStringLiteral("SELECT sqlite_version()")}));
    const QString machine = machineText(QString::fromUtf8(place.printed()).trimmed());
    SOSDESK_TRY(measure(parser.value(QStringLiteral("only")), place, extent, scores));
    return QStringLiteral("%1- a weekly survey of %2 rows; medians of %3 rounds, (least–most)\n\n%4")
        .arg(machine)
        .arg(extent.rows)
        .arg(extent.rounds)
        .arg(scores.table());
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    Scoreboard scores;
    const Result<QString> text = page(parser, scores);
    if (!text) {
        return failed(text.error());
    }
    std::fputs(text->toUtf8().constData(), stdout);
    const QString out = parser.value(QStringLiteral("out"));
    if (!out.isEmpty()) {
        const Result<void> written = atomicWrite(out, text->toUtf8());
        if (!written) {
            return failed(written.error());
        }
    }
    return scores.allKept() || parser.isSet(QStringLiteral("no-bounds")) ? 0 : 1;
}
