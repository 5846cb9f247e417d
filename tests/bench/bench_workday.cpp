// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench.h"
#include "tests/bench/benched_window.h"

#include <algorithm>

namespace sosdesk::bench {
namespace {

constexpr qint64 openRequests = 3'000;
constexpr double boundNext = 50; // ms
constexpr int presses = 600;
constexpr int approvals = 400;
constexpr int cleanLane = 2; // the number key of the list

} // namespace

Result<void> benchWorkday(const Workplace& place, const Extent& extent, Scoreboard& scores)
{
    Extent day = extent;
    day.requests = std::min(extent.requests, openRequests);
    SOSDESK_TAKE(const QString store, largeStore(place, day));
    SOSDESK_TAKE(const QString desk, place.copyOf(store, QStringLiteral("workday")));
    {
        BenchedWindow benched(desk);
        if (benched.failed()) {
            return fail(*benched.failed());
        }
        BenchedWindow::waitFor([&benched] { return benched.window().isSettled(); });
        const QString of = QStringLiteral(" of %1 open requests").arg(benched.requests().model().rowCount());
        std::vector<double> figures;
        for (int press = 0; press < presses; ++press) {
            figures.push_back(benched.next());
        }
        addFigures(scores, QStringLiteral("key to next request painted,") + of, figures, boundNext);
        benched.requests().chooseLane(cleanLane);
        BenchedWindow::waitFor([&benched] { return benched.window().isSettled(); });
        figures.clear();
        while (figures.size() < approvals && benched.requests().model().rowCount() > 1) {
            const std::optional<double> passed = benched.approve();
            if (!passed && benched.requests().model().rowCount() == 0) {
                break; // that was the last one: nothing stands next
            }
            if (!passed) {
                return fail({ErrorCode::RuleViolated, desk, 0, {}, benched.requests().currentNumber()});
            }
            figures.push_back(*passed);
        }
        addFigures(scores, QStringLiteral("A: decided, stored and the next one painted, %1 times").arg(figures.size()),
            figures, boundNext);
    }
    QDir(desk).removeRecursively();
    return {};
}

} // namespace sosdesk::bench
