// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/undo_pile.h"

#include <algorithm>

namespace sosdesk::ui {
namespace {

bool isSameHold(const Act& a, const Act& b)
{
    return std::equal(
        a.holds.begin(), a.holds.end(), b.holds.begin(), b.holds.end(), [](const Act::Held& c, const Act::Held& d) {
            return c.before.requestNumber == d.before.requestNumber && c.version == d.version;
        });
}

} // namespace

void dropFrom(std::vector<Act>& acts, const Act& act)
{
    const auto sameStep = [](const Act::Step& gone, const Act::Step& kept) {
        const bool isNewest = gone.version == 0 && kept.version != Act::undecided;
        return gone.number == kept.number && (isNewest || gone.version == kept.version);
    };
    for (const Act::Step& gone : act.steps) {
        for (auto kept = acts.rbegin(); kept != acts.rend(); ++kept) {
            const auto found = std::find_if(
                kept->steps.begin(), kept->steps.end(), [&](const Act::Step& step) { return sameStep(gone, step); });
            if (found != kept->steps.end()) {
                kept->steps.erase(found);
                std::erase_if(
                    kept->holds, [&](const Act::Held& held) { return held.before.requestNumber == gone.number; });
                break;
            }
        }
    }
    if (act.steps.empty()) { // 保留, 確認済
        std::erase_if(acts, [&](const Act& kept) {
            return kept.steps.empty() && !kept.isLasting() && isSameHold(kept, act) && kept.ticked == act.ticked;
        });
    }
    std::erase_if(acts, [](const Act& kept) { return kept.isEmpty(); });
}

} // namespace sosdesk::ui
