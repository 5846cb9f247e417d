// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/roll_order.h"

#include "core/domain/folding.h"
#include "core/domain/request.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <unordered_map>

namespace sosdesk::ui {
namespace {

constexpr std::size_t at(LaneChoice choice)
{
    return static_cast<std::size_t>(choice);
}

LaneChoice choiceOf(Lane lane)
{
    return static_cast<LaneChoice>(static_cast<int>(lane) + static_cast<int>(LaneChoice::Clean));
}

/** What is open: in reception, and nobody has completed it. Also before it is judged. */
bool isOpen(const RollEntry& entry)
{
    return isInReception(entry.status) && !isDone(entry);
}

bool fits(const RollEntry& entry, LaneChoice choice)
{
    if (choice == LaneChoice::All) {
        return true;
    }
    if (choice == LaneChoice::Open) {
        return isOpen(entry);
    }
    const std::optional<Lane> lane = shownLane(entry);
    return lane && choiceOf(*lane) == choice;
}

/** Worst first when it descends; what is not judged yet comes behind everything. */
int weightOf(const RollEntry& entry)
{
    switch (entry.gist.worst().value_or(Verdict::Ok)) {
    case Verdict::Fail:
        return 4;
    case Verdict::Attention:
        return 3;
    case Verdict::Unknown:
        return 2;
    case Verdict::Ok:
        return entry.gist.worst() ? 1 : 0;
    }
    Q_UNREACHABLE();
}

std::int64_t keyOf(const RollEntry& entry, RequestColumn column)
{
    switch (column) {
    case RequestColumn::Verdict:
        return weightOf(entry);
    case RequestColumn::Cover:
        return entry.gist.coverTenths.value_or(std::numeric_limits<int>::max());
    case RequestColumn::Asked:
        return entry.asked;
    case RequestColumn::Received:
        return entry.received ? entry.received->micros : std::numeric_limits<std::int64_t>::min();
    case RequestColumn::Name:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

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

void RollOrder::setRoll(Roll roll)
{
    m_roll = std::move(roll);
    m_nameRank.clear();
    refresh();
}

bool RollOrder::patch(const Roll& fresh)
{
    std::unordered_map<std::int64_t, const RollEntry*> byRow;
    for (const RollEntry& entry : fresh.entries) {
        byRow.emplace(entry.row, &entry);
    }
    for (RollEntry& entry : m_roll.entries) {
        const auto found = byRow.find(entry.row);
        if (found != byRow.end()) {
            const RollEntry known = entry;
            entry = *found->second;
            entry.number = known.number; // texts change by imports only, and those bring a whole roll
            entry.name = known.name;
            entry.key = known.key;
        }
    }
    m_next = arranged();
    const bool same = m_next.rows == m_shown.rows;
    if (same) {
        settle(); // the counts may be others
    }
    return !same;
}

void RollOrder::setView(View view, Day today, const QStringList& recent)
{
    m_view = view;
    m_today = today;
    m_recent.clear();
    for (const QString& number : recent) {
        m_recent.insert(number.toStdString());
    }
    refresh();
}

void RollOrder::setLane(LaneChoice lane)
{
    m_lane = lane;
    refresh();
}

void RollOrder::setSearch(const QString& text)
{
    m_search = foldedKey(text);
    refresh();
}

void RollOrder::sortBy(RequestColumn column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    refresh();
}

/** One pass over the text of the roll, hit by hit; what is not in the folded key of its entry is no hit. */
std::vector<bool> RollOrder::found() const
{
    const auto& entries = m_roll.entries;
    std::vector<bool> hit(entries.size(), m_search.isEmpty());
    if (m_search.isEmpty()) {
        return hit;
    }
    const std::string wanted = m_search.toStdString();
    const std::string_view text(m_roll.text);
    for (std::size_t from = text.find(wanted); from != std::string_view::npos; from = text.find(wanted, from)) {
        const auto next = std::upper_bound(entries.begin(), entries.end(), from,
            [](std::size_t position, const RollEntry& entry) { return position < entry.number.at; });
        const RollEntry& entry = *(next - 1);
        const bool inKey = from >= entry.key.at && from + wanted.size() <= entry.key.at + entry.key.length;
        if (inKey) {
            hit[static_cast<std::size_t>(next - entries.begin() - 1)] = true;
        }
        from = inKey ? entry.key.at + entry.key.length : from + 1;
    }
    for (const ItemDescription& item : m_items.items()) {
        if (m_search.size() >= 2 && foldedKey(item.name).contains(m_search)) {
            for (std::size_t i = 0; i < entries.size(); ++i) {
                hit[i] = hit[i] || (entries[i].items >> item.item.number & 1) != 0;
            }
        }
    }
    return hit;
}

void RollOrder::rankNames()
{
    const auto& entries = m_roll.entries;
    std::vector<std::uint32_t> order(entries.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return m_roll.textOf(entries[a].name) < m_roll.textOf(entries[b].name);
    });
    m_nameRank.resize(entries.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        m_nameRank[order[rank]] = static_cast<std::uint32_t>(rank);
    }
}

std::vector<std::int64_t> RollOrder::keysOf(const std::vector<std::uint32_t>& rows)
{
    if (m_column == RequestColumn::Name && m_nameRank.size() != m_roll.entries.size()) {
        rankNames();
    }
    std::vector<std::int64_t> keys(m_roll.entries.size());
    for (const std::uint32_t row : rows) {
        keys[row] = m_column == RequestColumn::Name ? m_nameRank[row] : keyOf(m_roll.entries[row], m_column);
    }
    return keys;
}

RollOrder::Arrangement RollOrder::arranged()
{
    Arrangement made;
    const auto& entries = m_roll.entries;
    const std::vector<bool> hit = found();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const RollEntry& entry = entries[i];
        const bool stands =
            m_view == View::Recent ? m_recent.contains(m_roll.textOf(entry.number)) : belongsTo(m_view, entry, m_today);
        if (!hit[i] || !stands) {
            continue;
        }
        made.inView.push_back(static_cast<std::uint32_t>(i));
        const std::optional<Lane> lane = shownLane(entry);
        ++made.counts[at(LaneChoice::All)];
        made.counts[at(LaneChoice::Open)] += isOpen(entry) ? 1 : 0;
        if (lane) {
            ++made.counts[at(choiceOf(*lane))];
        }
        if (fits(entry, m_lane)) {
            made.rows.push_back(static_cast<std::uint32_t>(i));
        }
    }
    if (m_column == RequestColumn::Received && m_order == Qt::DescendingOrder) {
        return made; // the roll comes newest first
    }
    const std::vector<std::int64_t> key = keysOf(made.rows);
    const bool rising = m_order == Qt::AscendingOrder;
    std::stable_sort(made.rows.begin(), made.rows.end(),
        [&key, rising](std::uint32_t a, std::uint32_t b) { return rising ? key[a] < key[b] : key[b] < key[a]; });
    return made;
}

int RollOrder::rowOf(std::int64_t storeRow) const
{
    const auto found = std::find_if(
        rows().begin(), rows().end(), [&](std::uint32_t row) { return m_roll.entries[row].row == storeRow; });
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

std::optional<std::int64_t> RollOrder::find(const QString& number) const
{
    const std::string wanted = number.toStdString();
    for (const RollEntry& entry : m_roll.entries) {
        if (m_roll.textOf(entry.number) == wanted) {
            return entry.row;
        }
    }
    return std::nullopt;
}

std::vector<std::int64_t> RollOrder::staleRows(std::size_t most) const
{
    std::vector<std::int64_t> stale;
    for (const auto* const rows : {&m_shown.rows, &m_shown.inView}) {
        for (auto row = rows->begin(); row != rows->end() && stale.size() < most; ++row) {
            if (const RollEntry& entry = m_roll.entries[*row]; !entry.isFresh) {
                stale.push_back(entry.row);
            }
        }
        if (!stale.empty()) {
            break;
        }
    }
    return stale;
}

} // namespace sosdesk::ui
