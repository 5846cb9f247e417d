// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/list_filter.h"
#include "core/domain/roll.h"
#include "ui/requests/lane_choice.h"

#include <QStringList>

#include <array>
#include <cstdint>
#include <set>
#include <vector>

namespace sosdesk::ui {

enum class RequestColumn { Verdict, Name, Cover, Asked, Received };
inline constexpr int requestColumns = 5;

/** Which requests of the roll stand in the list, and in what order: an index of rows, never a copy of them.
 *
 *  200,000 requests are filtered, searched or sorted within some tens of milliseconds: keys are numbers that were made
 *  once, and the search is one pass over the text of the roll.
 */
class RollOrder
{
public:
    void setRoll(Roll roll);
    /** Takes over entries that were read anew; rows that the roll does not have are left out. True when the list must
     *  change for it: settle() does that. */
    [[nodiscard]] bool patch(const Roll& fresh);
    void settle() { m_shown = std::move(m_next); }
    [[nodiscard]] const Roll& roll() const { return m_roll; }

    void setItems(const ItemCatalogue& items) { m_items = items; }
    /** @p recent: the numbers of View::Recent, in their order. */
    void setView(View view, Day today, const QStringList& recent = {});
    void setLane(LaneChoice lane);
    /** Of a share also what is nobody's (未分担): nothing is lost by sharing. Nothing: everybody's. */
    void setShare(std::optional<ShareNumber> share)
    {
        m_share = share;
        refresh();
    }
    /** The request that somebody is at stays in the list while it is open, whatever lane it gets: a key that follows
     *  must not mean another one. @p held: somebody types in it, and it stays whatever becomes of it. */
    void pin(std::optional<std::int64_t> storeRow, bool held = false)
    {
        m_pinned = storeRow;
        m_held = held;
    }
    void setSearch(const QString& text);
    void sortBy(RequestColumn column, Qt::SortOrder order);

    /** The moment by which calls are due. */
    void setNow(Instant now) { m_now = now; }
    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] bool isDue(const RollEntry& entry) const;
    /** How many requests of view and search are to be called by now. */
    [[nodiscard]] int dueCalls() const;

    [[nodiscard]] View view() const { return m_view; }
    [[nodiscard]] LaneChoice lane() const { return m_lane; }
    [[nodiscard]] std::optional<ShareNumber> share() const { return m_share; }
    /** Indexes into the roll's entries, in the order of the list. */
    [[nodiscard]] const std::vector<std::uint32_t>& rows() const { return m_shown.rows; }
    [[nodiscard]] const RollEntry& entryAt(int row) const
    {
        return m_roll.entries[rows()[static_cast<std::size_t>(row)]];
    }
    /** The list's row of a request; -1 when it does not stand in it. */
    [[nodiscard]] int rowOf(std::int64_t storeRow) const;
    [[nodiscard]] std::optional<std::int64_t> find(const QString& number) const;
    /** How many requests of view and search each choice would show. */
    [[nodiscard]] int count(LaneChoice lane) const { return m_shown.counts[static_cast<std::size_t>(lane)]; }
    /** At most @p most rows of the store whose gist is out of date: of the list first, then of the view. */
    [[nodiscard]] std::vector<std::int64_t> staleRows(std::size_t most) const;

private:
    struct Arrangement
    {
        std::vector<std::uint32_t> rows;
        std::vector<std::uint32_t> inView;    ///< of view, search and share, before the lane
        std::vector<std::uint32_t> elsewhere; ///< the same of other shares: the board counts them, so they are judged
        std::array<int, laneChoices> counts{};
    };

    [[nodiscard]] Arrangement arranged();
    void refresh() { m_shown = arranged(); }
    [[nodiscard]] std::vector<bool> found() const;
    static void count(const RollEntry& entry, Arrangement& made);
    [[nodiscard]] bool isShown(const RollEntry& entry) const
    {
        return !m_share || entry.share == *m_share || entry.share == nobodysShare || entry.row == m_pinned;
    }
    void sortRows(std::vector<std::uint32_t>& rows);
    void rankNames();

    Roll m_roll;
    ItemCatalogue m_items;
    View m_view = View::Today;
    Day m_today{};
    Instant m_now{};
    std::set<std::string, std::less<>> m_recent;
    LaneChoice m_lane = LaneChoice::Open;
    std::optional<ShareNumber> m_share;
    std::optional<std::int64_t> m_pinned;
    bool m_held = false;
    QString m_search;
    RequestColumn m_column = RequestColumn::Received;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    std::vector<std::uint32_t> m_sorted; ///< all entries, so that a search or a lane only leaves some out
    Arrangement m_shown;
    Arrangement m_next; ///< after a patch, until it is settled
    std::vector<std::uint32_t> m_nameRank;
};

} // namespace sosdesk::ui
