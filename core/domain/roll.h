// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/codes.h"
#include "core/domain/facility.h"
#include "core/domain/item.h"
#include "core/domain/work_plan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sosdesk {

/** What the list shows of a judgement: small enough to be kept for every request. */
struct Gist
{
    std::optional<Lane> lane{};
    std::uint64_t verdicts = 0;       ///< see verdictOf()
    std::optional<int> coverTenths{}; ///< least weeks that an asked item lasts, in tenths; nothing when unknown

    /** The worst verdict that a check gave, over the items; nothing when it gave none. */
    [[nodiscard]] std::optional<Verdict> verdictOf(CheckId check) const;
    /** The worst of all checks: fail, attention, unknown, ok. */
    [[nodiscard]] std::optional<Verdict> worst() const;
    void add(CheckId check, Verdict verdict);

    friend bool operator==(const Gist&, const Gist&) = default;
};

/** A stretch of the roll's text. */
struct RollText
{
    std::uint32_t at = 0;
    std::uint32_t length = 0;
};

/** One request as a list of 200,000 holds it. */
struct RollEntry
{
    std::int64_t row = 0; ///< of the store; stays the same while the store lives
    RollText number{};
    RollText name{};
    RollText key{}; ///< folded number, title, name and code, among the keys: what is searched
    FacilityCode facility{};
    std::optional<Instant> received{};
    std::optional<Day> processingDay{};
    Quantity asked = 0;      ///< pieces of all items
    std::uint16_t items = 0; ///< bit n: item n is asked for
    Channel channel = Channel::Gmis;
    RequestStatus status = RequestStatus::UnderReview;
    PrefectureStatus prefectureStatus = PrefectureStatus::Untouched;
    bool changed = false;              ///< fields that changed are open
    bool decided = false;              ///< completed by us
    bool drafted = false;              ///< we began, and did not complete
    bool held = false;                 ///< 保留
    bool withdrawn = false;            ///< by the facility (D9)
    bool inquiring = false;            ///< an inquiry waits for an answer (D9)
    bool isFresh = false;              ///< the gist is of what is known now
    std::uint8_t unanswered = 0;       ///< 不在 since somebody was last reached
    ShareNumber share = nobodysShare;  ///< whose it is by the plan (分担)
    std::optional<Day> decidedOn{};    ///< when it was completed, if it is
    std::optional<Instant> redialAt{}; ///< as agreed in the newest contact
    Gist gist{};
};

/** The requests of a store as a list needs them, in the order of their rows: fixed entries and the texts that they
 * point into. Keys stand in the order of the entries, a line each, so that one pass over them finds a text in all. A
 * value. */
struct Roll
{
    std::vector<RollEntry> entries{};
    std::string text{}; ///< numbers and names
    std::string keys{};

    [[nodiscard]] std::string_view textOf(RollText part) const
    {
        return std::string_view(text).substr(part.at, part.length);
    }
    [[nodiscard]] std::string_view keyOf(RollText part) const
    {
        return std::string_view(keys).substr(part.at, part.length);
    }
    [[nodiscard]] QString wordsOf(RollText part) const;
    RollText keep(std::string_view part);
    RollText keepKey(std::string_view key);
};

/** Nothing more is to be done about it: decided by us, entered as complete in G-MIS, closed, or withdrawn. */
[[nodiscard]] bool isDone(const RollEntry& entry);
/** 緊急: by phone, still to be decided, and that at once (DOMAIN 3). */
[[nodiscard]] bool isUrgent(const RollEntry& entry);

} // namespace sosdesk
