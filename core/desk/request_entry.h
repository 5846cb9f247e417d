// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "core/domain/request.h"
#include "core/domain/request_form.h"

#include <QString>

#include <optional>
#include <vector>

namespace sosdesk {

/** A request as somebody types it: an urgent one from the phone, a paper sheet, an aggregator's. */
struct RequestEntry
{
    Channel channel = Channel::Urgent;
    QString number{};             ///< empty: a new one; else the one of ours that is corrected
    std::optional<int> version{}; ///< of the one that is corrected, as it was seen: another one by now is a Conflict
    FacilityCode facilityCode{};
    QString facilityName{};            ///< empty: that of the list
    std::optional<Instant> received{}; ///< nothing: now
    std::optional<bool> conditionsConfirmed{};
    QString remarks{};
    std::vector<RequestLine> lines{};
    RequestForm form{};
    std::optional<GmisEntry> entered{}; ///< the prefecture's block of a sheet that somebody filled; nothing: not told
    // What was told with it, kept as a contact record (C6).
    std::optional<Circumstances> circumstances{};
    std::optional<Quantity> purchasable{};
    QString note{};

    friend bool operator==(const RequestEntry&, const RequestEntry&) = default;
};

/** Something about an entry that somebody should know. */
struct EntryIssue
{
    QString cause{}; ///< stable code; `wording` has a sentence for each
    QString field{}; ///< `facility`, `lines`, `received`, `idAppliedOn`, `circumstances`, `conditions`, `code` …
    std::optional<Item> item{};
    bool blocking = false;

    friend bool operator==(const EntryIssue&, const EntryIssue&) = default;
};

/** What the desk knows of the facility that an entry names. */
struct EntryFacts
{
    Instant now{};
    bool facilityKnown = false; ///< there is a code, and the facility list has it
    bool hasGmisId = false;     ///< it asked or answered through G-MIS
    bool channelInRegime = true;
    Quantity largestQuantity = 0;
};

/** Pure: what is missing (blocking) and what is odd about @p entry. */
[[nodiscard]] std::vector<EntryIssue> issuesOf(const RequestEntry& entry, const EntryFacts& facts);

} // namespace sosdesk
