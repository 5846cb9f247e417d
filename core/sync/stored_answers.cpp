// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/stored_answers.h"

#include <algorithm>
#include <utility>

namespace sosdesk {

void StoredAnswers::add(Day day, const std::vector<SurveyFingerprint>& answers)
{
    const std::size_t begin = m_entries.size();
    for (const SurveyFingerprint& print : answers) {
        m_entries.push_back({print});
    }
    m_days[day] = {begin, m_entries.size(), begin};
    m_last = nullptr;
    for (std::size_t entry = begin; entry < m_entries.size(); ++entry) {
        if (m_entries[entry].print.source != 0) {
            if ((m_indexed + 1) * 2 > m_slots.size()) {
                grow();
            }
            index(entry);
            ++m_indexed;
        }
    }
}

void StoredAnswers::grow()
{
    m_slots.assign(std::max<std::size_t>(m_slots.size() * 2, 1024), 0);
    std::size_t indexed = m_indexed;
    for (std::size_t entry = 0; indexed > 0; ++entry) {
        if (m_entries[entry].print.source != 0) {
            index(entry);
            --indexed;
        }
    }
}

void StoredAnswers::index(std::size_t entry)
{
    std::size_t slot = m_entries[entry].print.source & (m_slots.size() - 1);
    while (m_slots[slot] != 0) {
        slot = (slot + 1) & (m_slots.size() - 1);
    }
    m_slots[slot] = static_cast<std::uint32_t>(entry + 1);
}

bool StoredAnswers::skip(std::uint64_t source, std::uint32_t line)
{
    if (source == 0 || m_slots.empty()) {
        return false;
    }
    for (std::size_t slot = source & (m_slots.size() - 1); m_slots[slot] != 0;
         slot = (slot + 1) & (m_slots.size() - 1)) {
        Entry& entry = m_entries[m_slots[slot] - 1];
        if (entry.print.source != source) {
            continue;
        }
        if (entry.parsed || entry.skippedLine != 0) {
            return false; // a key that repeats: the rows must be told apart by their lines
        }
        entry.skippedLine = line;
        ++m_skipped;
        return true;
    }
    return false;
}

Standing StoredAnswers::standingOf(std::int64_t key, std::uint64_t hash)
{
    const auto day = m_days.find(dayOfKey(key));
    Q_ASSERT(day != m_days.end());
    Range& range = day->second;
    m_last = nullptr;
    if (range.next >= range.end || m_entries[range.next].print.key != key) {
        const auto at = [this](std::size_t index) { return m_entries.begin() + static_cast<std::ptrdiff_t>(index); };
        const auto found = std::lower_bound(at(range.begin), at(range.end), key,
            [](const Entry& entry, std::int64_t wanted) { return entry.print.key < wanted; });
        range.next = static_cast<std::size_t>(found - m_entries.begin());
    }
    if (range.next >= range.end || m_entries[range.next].print.key != key) {
        return Standing::New;
    }
    m_last = &m_entries[range.next++];
    m_last->parsed = true;
    return m_last->print.hash == hash ? Standing::Unchanged : Standing::Changed;
}

std::optional<std::uint32_t> StoredAnswers::takeBackSkipped()
{
    if (m_last == nullptr || m_last->skippedLine == 0) {
        return std::nullopt;
    }
    --m_skipped;
    return std::exchange(m_last->skippedLine, 0);
}

} // namespace sosdesk
