// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench.h"
#include "tests/bench/spread.h"
#include "tests/bench/survey_copies.h"

namespace sosdesk::bench {
namespace {

constexpr double boundUtf8 = 0.65;
constexpr double boundCp932 = 0.75;
constexpr double boundAgain = 0.25;
constexpr double boundPeak = 200;

/** One round: the peer, then ours three times. */
struct Round
{
    Cost peer{};
    Cost utf8{};
    Cost again{}; ///< the changed file into the store that utf8 has filled
    Cost cp932{};
};

/** A figure nobody would believe later if the work behind it was not done. */
Result<void> expect(const char* what, qint64 found, qint64 wanted)
{
    return found == wanted ? Result<void>()
                           : fail({ErrorCode::Conflict, {}, 0, QString::fromLatin1(what), QString::number(found),
                               QStringLiteral("expected %1").arg(wanted)});
}

Result<Cost> import(const Workplace& place, const QString& desk, const QString& file)
{
    return place.cli(desk, {QStringLiteral("import"), file});
}

/** The contract's peer: one raw text table in a database of its own. */
Result<Cost> importAsPeer(const Workplace& place, const QString& file, qint64 rows)
{
    const QString database = QStringLiteral("peer.db");
    QFile::remove(place.path(database));
    SOSDESK_TAKE(const Cost cost,
        place.sqlite(database, {QStringLiteral(".mode csv"), QStringLiteral(".import '%1' raw").arg(file)}));
    SOSDESK_TRY(place.sqlite(database, {QStringLiteral("SELECT count(*) FROM raw")}));
    SOSDESK_TRY(expect("rows of the peer", place.printed().trimmed().toLongLong(), rows));
    return cost;
}

Result<Round> oneRound(const Workplace& place, const QString& copies, qint64 rows)
{
    Round round;
    const QString utf8 = copies + QStringLiteral("-utf8.csv");
    SOSDESK_TAKE(round.peer, importAsPeer(place, utf8, rows));
    SOSDESK_TAKE(const QString desk, place.freshDesk(QStringLiteral("desk")));
    SOSDESK_TAKE(round.utf8, import(place, desk, utf8));
    SOSDESK_TRY(expect("taken", place.imported().value(QStringLiteral("taken")).toInteger(), rows));
    SOSDESK_TAKE(round.again, import(place, desk, copies + QStringLiteral("-changed.csv")));
    SOSDESK_TRY(expect("changed", place.imported().value(QStringLiteral("changed")).toInteger(), rows / 100));
    SOSDESK_TRY(
        expect("unchanged", place.imported().value(QStringLiteral("unchanged")).toInteger(), rows - rows / 100));
    SOSDESK_TRY(place.freshDesk(QStringLiteral("desk")));
    SOSDESK_TAKE(round.cp932, import(place, desk, copies + QStringLiteral("-cp932.csv")));
    SOSDESK_TRY(expect("taken", place.imported().value(QStringLiteral("taken")).toInteger(), rows));
    return round;
}

using Side = Cost Round::*;

Spread spreadOf(const std::vector<Round>& rounds, Side side, double Cost::*figure)
{
    std::vector<double> figures;
    for (const Round& round : rounds) {
        figures.push_back(round.*side.*figure);
    }
    return Spread(figures);
}

QString cellOf(const std::vector<Round>& rounds, Side side)
{
    return QStringLiteral("%1 s CPU, %2 s, %3 MB")
        .arg(text(spreadOf(rounds, side, &Cost::cpu).median(), 2),
            text(spreadOf(rounds, side, &Cost::wall).median(), 2),
            text(spreadOf(rounds, side, &Cost::peak).median(), 0));
}

Score scoreOf(const QString& what, const std::vector<Round>& rounds, Side side, double bound)
{
    std::vector<double> ratios;
    for (const Round& round : rounds) {
        ratios.push_back((round.*side).cpu / round.peer.cpu);
    }
    const Spread spread(ratios);
    return {what, cellOf(rounds, &Round::peer), cellOf(rounds, side),
        QStringLiteral("%1 × (%2–%3)").arg(text(spread.median(), 3), text(spread.least(), 3), text(spread.most(), 3)),
        Held{spread.median(), bound, {}}};
}

void report(const QString& form, const std::vector<Round>& rounds, Scoreboard& scores)
{
    scores.add(scoreOf(form + QStringLiteral(", UTF-8: first import"), rounds, &Round::utf8, boundUtf8));
    scores.add(scoreOf(form + QStringLiteral(", CP932: first import"), rounds, &Round::cp932, boundCp932));
    scores.add(scoreOf(form + QStringLiteral(", UTF-8: again, 1 % changed"), rounds, &Round::again, boundAgain));
    double peak = 0;
    for (const Side side : {&Round::utf8, &Round::cp932, &Round::again}) {
        peak = std::max(peak, spreadOf(rounds, side, &Cost::peak).most());
    }
    scores.add({form + QStringLiteral(": peak memory, all imports"), {}, text(peak, 0) + QStringLiteral(" MB"),
        text(peak, 0) + QStringLiteral(" MB"), Held{peak, boundPeak, QStringLiteral(" MB")}});
}

} // namespace

Result<QString> surveyCopies(const Workplace& place, const Extent& extent)
{
    return place.kept(QStringLiteral("weekly-%1").arg(extent.rows), [&](const QString& folder) -> Result<void> {
        const QString drill = folder + QStringLiteral("/drill");
        SOSDESK_TRY(place.drill(drill, {facilitiesFor(extent.rows)}));
        SOSDESK_TRY(writeSurveyCopies(drill + QStringLiteral("/weekly.csv"), extent.rows, folder));
        QDir(drill).removeRecursively();
        return {};
    });
}

Result<void> benchWeekly(const Workplace& place, const Extent& extent, Scoreboard& scores)
{
    SOSDESK_TAKE(const QString copies, surveyCopies(place, extent));
    const QString files = copies + u'/';
    for (const auto& [name, form] :
        {std::pair{"quoted", "27 columns, all quoted"}, std::pair{"plain", "25 columns, plain"}}) {
        std::vector<Round> rounds;
        for (int number = 0; number < extent.rounds; ++number) {
            SOSDESK_TAKE(const Round round, oneRound(place, files + QString::fromLatin1(name), extent.rows));
            rounds.push_back(round);
        }
        report(QString::fromLatin1(form), rounds, scores);
    }
    QFile::remove(place.path(QStringLiteral("peer.db")));
    QDir(place.path(QStringLiteral("desk"))).removeRecursively();
    return {};
}

} // namespace sosdesk::bench
