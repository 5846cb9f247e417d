// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench.h"
#include "tests/bench/benched_window.h"

#include <QLineEdit>

namespace sosdesk::bench {
namespace {

constexpr double boundStart = 1'000; // ms, start to first painted list
constexpr double boundArrange = 100;
constexpr double boundSearch = 30;
constexpr double boundNext = 50;
constexpr int presses = 600;
constexpr int timesEach = 3;

Result<void> benchStart(const Workplace& place, const QString& desk, const Extent& extent, Scoreboard& scores)
{
    std::vector<double> walls;
    for (int round = 0; round < extent.rounds; ++round) {
        SOSDESK_TAKE(const Cost cost, place.window(desk));
        walls.push_back(cost.wall * 1'000);
    }
    addFigures(scores, QStringLiteral("starting the program, to the first list painted and written as PNG"), walls,
        boundStart);
    return {};
}

std::vector<double> sorts(BenchedWindow& benched)
{
    std::vector<double> figures;
    for (int time = 0; time < timesEach; ++time) {
        for (int column = 0; column < ui::requestColumns; ++column) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                figures.push_back(benched.milliseconds([&] { benched.list().sortByColumn(column, order); }));
            }
        }
    }
    return figures;
}

std::vector<double> filters(BenchedWindow& benched)
{
    std::vector<double> figures;
    for (int time = 0; time < timesEach; ++time) {
        for (int lane = 1; lane <= static_cast<int>(ui::laneChoices); ++lane) {
            figures.push_back(benched.milliseconds([&] { benched.requests().chooseLane(lane); }));
        }
    }
    return figures;
}

std::vector<double> searches(BenchedWindow& benched)
{
    auto* const search = benched.requests().findChild<QLineEdit*>(QStringLiteral("search"));
    std::vector<double> figures;
    for (const QString& wanted : {QStringLiteral("高崎医院"), QStringLiteral("UDR-00012345"), QStringLiteral("の"),
             QStringLiteral("非滅菌"), QStringLiteral("ない名前")}) {
        for (qsizetype typed = 1; typed <= wanted.size(); ++typed) {
            figures.push_back(benched.milliseconds([&] { search->setText(wanted.left(typed)); }));
        }
    }
    search->clear();
    return figures;
}

} // namespace

Result<void> benchWindow(const Workplace& place, const Extent& extent, Scoreboard& scores)
{
    SOSDESK_TAKE(const QString store, largeStore(place, extent));
    SOSDESK_TAKE(const QString desk, place.copyOf(store, QStringLiteral("window")));
    SOSDESK_TRY(benchStart(place, desk, extent, scores));
    SOSDESK_TAKE(const QString surveys, surveyCopies(place, extent));
    {
        BenchedWindow benched(desk);
        if (benched.failed()) {
            return fail(*benched.failed());
        }
        const QString of =
            QStringLiteral(" of %1 requests").arg(benched.requests().model().order().roll().entries.size());
        std::vector<double> nexts;
        for (int press = 0; press < presses; ++press) {
            nexts.push_back(benched.next());
        }
        addFigures(scores, QStringLiteral("key to next request painted,") + of, nexts, boundNext);
        benched.window().importFiles({surveys + QStringLiteral("/plain-utf8.csv")});
        nexts.clear();
        while (benched.window().isImporting()) {
            nexts.push_back(benched.next());
        }
        addFigures(scores,
            QStringLiteral("the same while %1 survey rows come in, %2 times").arg(extent.rows).arg(nexts.size()), nexts,
            boundNext);
        addFigures(scores, QStringLiteral("sorting by any column,") + of, sorts(benched), boundArrange);
        addFigures(scores, QStringLiteral("choosing any lane,") + of, filters(benched), boundArrange);
        addFigures(scores, QStringLiteral("searching, per key,") + of, searches(benched), boundSearch);
    }
    QDir(desk).removeRecursively();
    return {};
}

} // namespace sosdesk::bench
