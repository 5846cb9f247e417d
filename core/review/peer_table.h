// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/survey.h"
#include "core/review/typical_use.h"

#include <QByteArray>

#include <compare>
#include <map>
#include <optional>
#include <vector>

namespace sosdesk {

/** Facilities that are compared with each other (C10): one kind, one class of beds. */
struct PeerGroup
{
    FacilityKind kind{};
    int bedClass = 0; ///< counted from 0, as in BedClasses

    auto operator<=>(const PeerGroup&) const = default;
};

/** The group of a facility; nothing when kind or beds do not tell it. Aggregators have no peers. */
[[nodiscard]] std::optional<PeerGroup> peerGroupOf(
    std::optional<FacilityKind> kind, std::optional<int> beds, const Plausibility& rule);

/** What is typical of each group and item in one weekly survey of everybody. A value that never changes once made. */
struct PeerTable
{
    Day day{}; ///< of the survey
    std::map<std::pair<PeerGroup, Item>, TypicalUse> typical{};

    [[nodiscard]] const TypicalUse* find(PeerGroup group, Item item) const;

    /** The table as bytes, to be kept; fromBytes() gives nothing for anything that is not of this form. */
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static std::optional<PeerTable> fromBytes(const QByteArray& bytes);

    friend bool operator==(const PeerTable&, const PeerTable&) = default;
};

/** Takes the answers of a survey one by one and makes the table of them.
 *
 *  A use of 0 is left out: who does not use an item is nobody's measure. So is an answer of somebody whose stock is
 *  near empty, because the use of those who have run out is what there was, not what they need.
 */
class PeerSample
{
public:
    explicit PeerSample(const Plausibility& rule)
        : m_rule(rule)
    {
    }

    void add(FacilityKind kind, std::optional<int> beds, const Survey& survey);
    [[nodiscard]] PeerTable table(Day day) const;

private:
    const Plausibility& m_rule;
    std::map<std::pair<PeerGroup, Item>, std::vector<Quantity>> m_figures;
};

} // namespace sosdesk
