// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/roll_store.h"

#include "core/store/columns.h"

#include <algorithm>

namespace sosdesk {
namespace {

// No QString on the way: a list of 200,000 has three million cells.

std::string_view textAt(SQLite::Statement& row, int column)
{
    const SQLite::Column cell = row.getColumn(column);
    const char* const bytes = cell.getText();
    return {bytes, static_cast<std::size_t>(cell.getBytes())};
}

std::int64_t numberAt(SQLite::Statement& row, int column)
{
    return row.getColumn(column).getInt64();
}

template <typename Code>
Code codeAt(SQLite::Statement& row, int column)
{
    const std::string_view text = textAt(row, column);
    for (const auto& [value, code] : CodeTable<Code>::rows) {
        if (code == text) {
            return value;
        }
    }
    throw DamagedRow{"unknown code"};
}

int numberIn(std::string_view text, std::size_t at, std::size_t length)
{
    int number = 0;
    for (const char digit : text.substr(at, length)) {
        if (digit < '0' || digit > '9') {
            throw DamagedRow{"no date"};
        }
        number = number * 10 + (digit - '0');
    }
    return number;
}

/** The days and moments that the store writes have one form only: `2026-11-19`, `2026-11-19T13:44:00+09:00`. */
std::optional<Day> dayIn(SQLite::Statement& row, int column)
{
    const std::string_view text = textAt(row, column);
    if (text.empty()) {
        return std::nullopt;
    }
    if (text.size() < 10) {
        throw DamagedRow{"no date"};
    }
    const auto day = dayFrom(numberIn(text, 0, 4), numberIn(text, 5, 2), numberIn(text, 8, 2));
    return day ? day : throw DamagedRow{"no date"};
}

std::optional<Instant> momentIn(SQLite::Statement& row, int column)
{
    const std::string_view text = textAt(row, column);
    const std::optional<Day> day = dayIn(row, column);
    if (!day) {
        return std::nullopt;
    }
    if (text.size() != 25) { // with a fraction of a second, or not ours: the long way
        const auto instant = instantFromIso(QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())));
        return instant ? instant : throw DamagedRow{"no moment"};
    }
    return instantAt(*day, numberIn(text, 11, 2) * 3600 + numberIn(text, 14, 2) * 60 + numberIn(text, 17, 2));
}

#define ROLL_COLUMNS                                                                                                   \
    "SELECT request.id, number, facility_name, search_key, facility, received, processing_day, asked, items, status, " \
    "prefecture_status, changed <> '[]', basis, lane, verdicts, cover, channel FROM request LEFT JOIN judgement ON "   \
    "judgement.request = request.id "

void addEntry(SQLite::Statement& row, Basis basis, Roll& roll)
{
    RollEntry entry;
    entry.row = numberAt(row, 0);
    entry.number = roll.keep(textAt(row, 1));
    entry.name = roll.keep(textAt(row, 2));
    entry.key = roll.keepKey(textAt(row, 3));
    entry.facility = {numberAt(row, 4)};
    entry.received = momentIn(row, 5);
    entry.processingDay = dayIn(row, 6);
    entry.asked = numberAt(row, 7);
    entry.items = static_cast<std::uint16_t>(numberAt(row, 8));
    entry.status = codeAt<RequestStatus>(row, 9);
    entry.prefectureStatus = codeAt<PrefectureStatus>(row, 10);
    entry.changed = numberAt(row, 11) != 0;
    entry.isFresh = numberAt(row, 12) == basis.number;
    if (!row.isColumnNull(13)) {
        entry.gist.lane = codeAt<Lane>(row, 13);
    }
    entry.gist.verdicts = static_cast<std::uint64_t>(numberAt(row, 14));
    if (!row.isColumnNull(15)) {
        entry.gist.coverTenths = static_cast<int>(numberAt(row, 15));
    }
    entry.channel = codeAt<Channel>(row, 16);
    roll.entries.push_back(entry);
}

/** The entry of a row; nullptr when it is not in the roll. The rows of a roll stand in their order. */
RollEntry* entryOf(std::int64_t wanted, Roll& roll)
{
    const auto entry = std::lower_bound(roll.entries.begin(), roll.entries.end(), wanted,
        [](const RollEntry& candidate, std::int64_t number) { return candidate.row < number; });
    return entry != roll.entries.end() && entry->row == wanted ? &*entry : nullptr;
}

void addDecision(SQLite::Statement& row, Roll& roll)
{
    if (RollEntry* const entry = entryOf(numberAt(row, 0), roll)) {
        entry->decided = numberAt(row, 1) != 0;
        entry->drafted = !entry->decided && numberAt(row, 2) != 0;
        if (entry->decided) {
            const std::optional<Instant> at = momentIn(row, 3);
            entry->decidedOn = at ? std::optional(dayOf(*at)) : std::nullopt;
        }
    }
}

void addInquiries(SQLite::Statement& row, Roll& roll)
{
    if (RollEntry* const entry = entryOf(numberAt(row, 0), roll)) {
        entry->withdrawn = numberAt(row, 1) != 0;
        entry->inquiring = numberAt(row, 2) != 0;
    }
}

void addHold(SQLite::Statement& row, Roll& roll)
{
    if (RollEntry* const entry = entryOf(numberAt(row, 0), roll)) {
        entry->held = true;
    }
}

/** Contacts come in the order in which they were made. */
void addContact(SQLite::Statement& row, Roll& roll)
{
    if (RollEntry* const entry = entryOf(numberAt(row, 0), roll)) {
        const bool missed = codeAt<ContactResult>(row, 1) == ContactResult::NoAnswer;
        const int missedSoFar = missed ? entry->unanswered + 1 : 0;
        entry->unanswered = static_cast<std::uint8_t>(std::min(missedSoFar, 255));
        entry->redialAt = momentIn(row, 2);
    }
}

#define DECISION_COLUMNS                                                                                               \
    "SELECT request.id, complete, need IS NOT NULL, at FROM decision JOIN request ON request.number = "                \
    "decision.request "                                                                                                \
    "WHERE is_latest = 1 "
#define HOLD_COLUMNS "SELECT request.id FROM hold JOIN request ON request.number = hold.request WHERE held = 1 "
#define CONTACT_COLUMNS                                                                                                \
    "SELECT request.id, result, redial_at FROM contact JOIN request ON request.number = contact.request "

#define INQUIRY_COLUMNS                                                                                                \
    "SELECT request.id, max(kind = 'withdrawal' AND outcome <> 'revoked'), "                                           \
    "max(kind <> 'withdrawal' AND answered_at IS NULL) FROM inquiry JOIN request ON request.number = inquiry.request "

} // namespace

Result<Roll> RollStore::load(Basis basis) const
{
    return m_database.guarded([&] {
        Roll roll;
        auto& rows = m_database.prepare(ROLL_COLUMNS "ORDER BY request.id");
        while (rows.executeStep()) {
            addEntry(rows, basis, roll);
        }
        auto& decisions = m_database.prepare(DECISION_COLUMNS);
        while (decisions.executeStep()) {
            addDecision(decisions, roll);
        }
        auto& inquiries = m_database.prepare(INQUIRY_COLUMNS "GROUP BY request.id");
        while (inquiries.executeStep()) {
            addInquiries(inquiries, roll);
        }
        auto& holds = m_database.prepare(HOLD_COLUMNS);
        while (holds.executeStep()) {
            addHold(holds, roll);
        }
        auto& contacts = m_database.prepare(CONTACT_COLUMNS "ORDER BY contact.request, contact.at");
        while (contacts.executeStep()) {
            addContact(contacts, roll);
        }
        return roll;
    });
}

Result<Roll> RollStore::load(Basis basis, const std::vector<std::int64_t>& rows) const
{
    return m_database.guarded([&] {
        Roll roll;
        std::vector<std::int64_t> ordered(rows);
        std::sort(ordered.begin(), ordered.end());
        for (const std::int64_t row : ordered) {
            auto& found = with(m_database.prepare(ROLL_COLUMNS "WHERE request.id = ?"), row);
            if (found.executeStep()) {
                addEntry(found, basis, roll);
            }
            found.reset();
            auto& decision = with(m_database.prepare(DECISION_COLUMNS "AND request.id = ?"), row);
            if (decision.executeStep()) {
                addDecision(decision, roll);
            }
            auto& inquiries = with(m_database.prepare(INQUIRY_COLUMNS "WHERE request.id = ? GROUP BY request.id"), row);
            if (inquiries.executeStep()) {
                addInquiries(inquiries, roll);
            }
            auto& hold = with(m_database.prepare(HOLD_COLUMNS "AND request.id = ?"), row);
            if (hold.executeStep()) {
                addHold(hold, roll);
            }
            auto& contacts = with(m_database.prepare(CONTACT_COLUMNS "WHERE request.id = ? ORDER BY contact.at"), row);
            while (contacts.executeStep()) {
                addContact(contacts, roll);
            }
        }
        return roll;
    });
}

#undef ROLL_COLUMNS
#undef DECISION_COLUMNS
#undef INQUIRY_COLUMNS
#undef HOLD_COLUMNS
#undef CONTACT_COLUMNS

Result<void> RollStore::keep(Basis basis, const std::vector<Judged>& judged)
{
    if (m_database.isReadOnly()) {
        return {};
    }
    return m_database.guarded([&] {
        SQLite::Transaction transaction(m_database.connection(), SQLite::TransactionBehavior::IMMEDIATE);
        for (const Judged& one : judged) {
            with(m_database.prepare("INSERT OR REPLACE INTO judgement VALUES (?, ?, ?, ?, ?)"), one.row, basis.number,
                one.gist.lane, static_cast<std::int64_t>(one.gist.verdicts), one.gist.coverTenths)
                .exec();
        }
        transaction.commit();
    });
}

Result<std::int64_t> RollStore::facts() const
{
    return m_database.guarded([&] {
        auto& row = m_database.prepare("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'facts'");
        return row.executeStep() ? std::int64_t{Columns(row).number()} : std::int64_t{0};
    });
}

Result<void> RollStore::countFacts()
{
    return m_database.guarded([&] {
        m_database
            .prepare("INSERT INTO meta VALUES ('facts', '1') ON CONFLICT (key) DO UPDATE SET value = CAST(CAST(value "
                     "AS INTEGER) + 1 AS TEXT)")
            .exec();
    });
}

} // namespace sosdesk
