// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/stored_answers.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace sosdesk {

StoredAnswers::OneDay* StoredAnswers::find(Day day)
{
    if (m_lastDay.second == nullptr || m_lastDay.first != day) {
        const auto found = m_days.find(day);
        if (found == m_days.end()) {
            return nullptr;
        }
        m_lastDay = {day, &found->second};
    }
    return m_lastDay.second;
}

void StoredAnswers::add(Day day, const std::vector<SurveyFingerprint>& answers)
{
    OneDay added;
    added.entries.reserve(answers.size());
    added.slots.assign(std::bit_ceil(answers.size() * 2 + 1), 0);
    const std::size_t mask = added.slots.size() - 1;
    for (const SurveyFingerprint& print : answers) {
        added.entries.push_back({print});
        std::size_t slot = print.source & mask;
        while (added.slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        added.slots[slot] = static_cast<std::uint32_t>(added.entries.size());
    }
    m_days[day] = std::move(added);
}

bool StoredAnswers::skip(Day day, std::uint64_t source, std::uint32_t line)
{
    OneDay* const known = source != 0 ? find(day) : nullptr;
    if (known == nullptr) {
        return false;
    }
    const std::size_t mask = known->slots.size() - 1;
    for (std::size_t slot = source & mask; known->slots[slot] != 0; slot = (slot + 1) & mask) {
        Entry& entry = known->entries[known->slots[slot] - 1];
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
    OneDay* const day = find(dayOfKey(key));
    Q_ASSERT(day != nullptr);
    std::vector<Entry>& entries = day->entries;
    m_last = nullptr;
    if (day->next >= entries.size() || entries[day->next].print.key != key) {
        const auto found = std::lower_bound(entries.begin(), entries.end(), key,
            [](const Entry& entry, std::int64_t wanted) { return entry.print.key < wanted; });
        day->next = static_cast<std::size_t>(found - entries.begin());
    }
    if (day->next >= entries.size() || entries[day->next].print.key != key) {
        return Standing::New;
    }
    m_last = &entries[day->next++];
    // A row of this file with the same key may have been written already: then this one must be, too.
    const bool isFirst = !std::exchange(m_last->parsed, true);
    return isFirst && m_last->print.hash == hash ? Standing::Unchanged : Standing::Changed;
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
