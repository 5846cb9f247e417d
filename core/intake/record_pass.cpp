// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/record_pass.h"

#include <algorithm>

namespace sosdesk {
namespace {

bool isFilled(std::string_view field)
{
    return field.find_first_not_of(" \t") != std::string_view::npos;
}

} // namespace

Result<bool> readHeader(CsvReader& reader, CsvRecord& record)
{
    for (;;) {
        SOSDESK_TAKE(const bool more, reader.next(record));
        if (!more || !record.isBlank()) {
            return more;
        }
    }
}

RecordPass::RecordPass(CsvReader& reader, const ColumnMap& columns, IssueList* issues)
    : m_reader(reader)
    , m_columns(columns)
    , m_issues(issues)
{
}

bool RecordPass::looksLikeFooter(const CsvRecord& record, bool blankBefore) const
{
    const std::vector<int>& required = m_columns.required();
    const auto& fields = record.fields;
    const bool complete = std::all_of(required.begin(), required.end(), [&fields](int column) {
        const auto at = static_cast<std::size_t>(column);
        return at < fields.size() && isFilled(fields[at]);
    });
    if (complete) {
        return false;
    }
    const auto filled = std::count_if(fields.begin(), fields.end(), isFilled);
    if (blankBefore) {
        return filled <= 2;
    }
    return fields.size() == 1 && (record.terminated || !m_doubtful.empty());
}

void RecordPass::refuseDoubtful(PassCount& count)
{
    for (const qint64 line : m_doubtful) {
        ++count.refused;
        if (m_issues) {
            const int column = m_columns.required().empty() ? 0 : m_columns.required().front();
            m_issues->add({line, m_columns.headerOf(column), {}, IssueCode::TooFewFields, true});
        }
    }
    m_doubtful.clear();
}

Result<PassCount> RecordPass::each(const Take& take)
{
    m_reader.rewind();
    CsvRecord record;
    SOSDESK_TRY(readHeader(m_reader, record));
    PassCount count;
    bool blankBefore = false;
    for (;;) {
        SOSDESK_TAKE(const bool more, m_reader.next(record));
        if (!more) {
            break;
        }
        if (!isFilled(record.fields.front()) && record.isBlank()) {
            blankBefore = true;
            continue;
        }
        ++count.records;
        if (looksLikeFooter(record, blankBefore)) {
            m_doubtful.push_back(record.line);
            continue;
        }
        blankBefore = false;
        refuseDoubtful(count);
        SOSDESK_TAKE(const bool good, take(record));
        count.refused += good ? 0 : 1;
    }
    count.footer = static_cast<qint64>(m_doubtful.size());
    m_doubtful.clear();
    return count;
}

} // namespace sosdesk
