// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/roll_order.h"

#include "core/domain/folding.h"
#include "core/domain/leftover.h"
#include "ui/requests/find_bytes.h"

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
        return entry.received ? entry.received->micros : -1; // a draft: behind everything
    case RequestColumn::Name:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

void RollOrder::setRoll(Roll roll)
{
    m_roll = std::move(roll);
    m_nameRank.clear();
    m_sorted.clear();
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
    if (m_column == RequestColumn::Verdict || m_column == RequestColumn::Cover) {
        m_sorted.clear(); // what is sorted by is judged
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
    m_sorted.clear();
    refresh();
}

/** One pass over the keys of the roll, hit by hit. */
std::vector<bool> RollOrder::found() const
{
    const auto& entries = m_roll.entries;
    std::vector<bool> hit(entries.size(), m_search.isEmpty());
    if (m_search.isEmpty()) {
        return hit;
    }
    const std::string wanted = m_search.toStdString();
    const char* const begin = m_roll.keys.data();
    const char* const end = begin + m_roll.keys.size();
    auto entry = entries.begin();
    for (const char* from = begin; from < end && entry != entries.end();) {
        const char* const at = findBytes({from, static_cast<std::size_t>(end - from)}, wanted);
        if (at == nullptr) {
            break;
        }
        entry = std::upper_bound(entry, entries.end(), at - begin,
            [](std::ptrdiff_t position, const RollEntry& other) { return position < std::ptrdiff_t{other.key.at}; });
        hit[static_cast<std::size_t>(entry - entries.begin() - 1)] = true;
        from = entry == entries.end() ? end : begin + entry->key.at;
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

/** Most names stand there more than once (a facility asks again): only the different ones are sorted. */
void RollOrder::rankNames()
{
    std::unordered_map<std::string_view, std::uint32_t> numbers;
    std::vector<std::string_view> names;
    m_nameRank.clear();
    for (const RollEntry& entry : m_roll.entries) {
        const std::string_view name = m_roll.textOf(entry.name);
        const auto [known, isNew] = numbers.try_emplace(name, static_cast<std::uint32_t>(names.size()));
        if (isNew) {
            names.push_back(name);
        }
        m_nameRank.push_back(known->second);
    }
    std::vector<std::uint32_t> order(names.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return names[a] < names[b]; });
    std::vector<std::uint32_t> rank(names.size());
    for (std::size_t place = 0; place < order.size(); ++place) {
        rank[order[place]] = static_cast<std::uint32_t>(place);
    }
    for (std::uint32_t& number : m_nameRank) {
        number = rank[number];
    }
}

/** The rows with their keys side by side: sorting pairs stays in the cache. */
void RollOrder::sortRows(std::vector<std::uint32_t>& rows)
{
    if (m_column == RequestColumn::Name && m_nameRank.size() != m_roll.entries.size()) {
        rankNames();
    }
    const std::int64_t sign = m_order == Qt::AscendingOrder ? 1 : -1;
    std::vector<std::pair<std::int64_t, std::uint32_t>> keyed;
    keyed.reserve(rows.size());
    for (const std::uint32_t row : rows) {
        const std::int64_t key =
            m_column == RequestColumn::Name ? m_nameRank[row] : keyOf(m_roll.entries[row], m_column);
        keyed.emplace_back(sign * key, row); // equal ones stay in the order of their rows
    }
    std::sort(keyed.begin(), keyed.end());
    for (std::size_t place = 0; place < rows.size(); ++place) {
        rows[place] = keyed[place].second;
    }
}

void RollOrder::count(const RollEntry& entry, Arrangement& made)
{
    for (const LaneChoice choice : {LaneChoice::All, LaneChoice::Open, LaneChoice::Held, LaneChoice::Redial}) {
        made.counts[at(choice)] += fits(entry, choice) ? 1 : 0;
    }
    if (const std::optional<Lane> lane = shownLane(entry)) {
        ++made.counts[at(choiceOf(*lane))];
    }
}

RollOrder::Arrangement RollOrder::arranged()
{
    Arrangement made;
    const auto& entries = m_roll.entries;
    if (m_sorted.size() != entries.size()) {
        m_sorted.resize(entries.size());
        std::iota(m_sorted.begin(), m_sorted.end(), 0U);
        sortRows(m_sorted);
    }
    const std::vector<bool> hit = found();
    for (const std::uint32_t i : m_sorted) {
        const RollEntry& entry = entries[i];
        const bool stands =
            m_view == View::Recent ? m_recent.contains(m_roll.textOf(entry.number)) : belongsTo(m_view, entry, m_today);
        bool isWanted = m_held && entry.row == m_pinned;
        if (hit[i] && stands && isShown(entry)) {
            made.inView.push_back(i);
            count(entry, made);
            isWanted = isWanted || fits(entry, m_lane) || (entry.row == m_pinned && isOpen(entry));
        } else if (hit[i] && stands) {
            made.elsewhere.push_back(i);
        }
        if (isWanted) {
            made.rows.push_back(i);
        }
    }
    if (m_view == View::Today && m_column == RequestColumn::Received
        && m_order == Qt::DescendingOrder) { // at once what is urgent; what waits longest is not to be forgotten
        const auto above = [&](int rank) {
            return [&, rank](std::uint32_t i) { return rankOf(entries[i], m_today) < rank; };
        };
        const auto own = std::stable_partition(made.rows.begin(), made.rows.end(), above(2));
        std::stable_partition(made.rows.begin(), own, above(1));
    }
    if (m_lane == LaneChoice::Redial) { // who is to be called first stands first
        std::stable_sort(made.rows.begin(), made.rows.end(),
            [&](std::uint32_t a, std::uint32_t b) { return entries[a].redialAt < entries[b].redialAt; });
    }
    return made;
}

bool RollOrder::isDue(const RollEntry& entry) const
{
    return isToBeCalled(entry) && *entry.redialAt <= m_now;
}

int RollOrder::dueCalls() const
{
    return static_cast<int>(std::count_if(m_shown.inView.begin(), m_shown.inView.end(),
        [this](std::uint32_t row) { return isDue(m_roll.entries[row]); }));
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
    for (const auto* const rows : {&m_shown.rows, &m_shown.inView, &m_shown.elsewhere}) {
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
