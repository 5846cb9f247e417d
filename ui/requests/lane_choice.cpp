// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/lane_choice.h"

#include "core/domain/request.h"

namespace sosdesk::ui {

std::optional<Lane> shownLane(const RollEntry& entry)
{
    if (!isInReception(entry.status)) {
        return std::nullopt;
    }
    if (isDone(entry)) {
        return Lane::Done;
    }
    if (entry.changed) {
        return Lane::Changed;
    }
    return entry.gist.lane;
}

LaneChoice choiceOf(Lane lane)
{
    return static_cast<LaneChoice>(static_cast<int>(lane) + static_cast<int>(LaneChoice::Clean));
}

bool isOpen(const RollEntry& entry)
{
    return isInReception(entry.status) && !isDone(entry);
}

bool isToBeCalled(const RollEntry& entry)
{
    return entry.redialAt && isOpen(entry);
}

bool fits(const RollEntry& entry, LaneChoice choice)
{
    if (choice == LaneChoice::All) {
        return true;
    }
    if (choice == LaneChoice::Open) {
        return isOpen(entry);
    }
    if (choice == LaneChoice::Held) {
        return entry.held && isOpen(entry);
    }
    if (choice == LaneChoice::Redial) {
        return isToBeCalled(entry);
    }
    const std::optional<Lane> lane = shownLane(entry);
    return lane && choiceOf(*lane) == choice;
}

} // namespace sosdesk::ui
