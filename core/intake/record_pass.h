// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/intake/column_map.h"
#include "core/intake/issue.h"
#include "core/tables/csv_reader.h"

#include <functional>

namespace sosdesk {

/** What one pass over a file counted. taken + refused + footer = records, whatever becomes of the taken ones. */
struct PassCount
{
    qint64 records = 0; ///< behind the header, blank ones not counted
    qint64 refused = 0;
    qint64 footer = 0;
};

/** Goes once through the records behind the header and sorts out blank lines and the footer of a report.
 *
 *  A footer is what CRM reports add at the end: behind a blank line, rows of at most two filled cells that lack a
 *  required one; without a blank line, rows of a single cell. When a real row follows they were no footer, and are
 *  refused. A single last cell without a line end is a row that was cut off, no footer.
 */
class RecordPass
{
public:
    /** Takes one record: true when it is good, false when it was refused (and listed). */
    using Take = std::function<Result<bool>(const CsvRecord&)>;

    RecordPass(CsvReader& reader, const ColumnMap& columns, IssueList* issues);

    /** From the first record behind the header to the end of the file. */
    [[nodiscard]] Result<PassCount> each(const Take& take);

private:
    [[nodiscard]] bool looksLikeFooter(const CsvRecord& record, bool blankBefore) const;
    void refuseDoubtful(PassCount& count);

    CsvReader& m_reader;
    const ColumnMap& m_columns;
    IssueList* m_issues;
    std::vector<qint64> m_doubtful; ///< lines of rows that may be a footer
};

/** Reads blank records away and leaves the header in @p record; false when there is nothing else. */
[[nodiscard]] Result<bool> readHeader(CsvReader& reader, CsvRecord& record);

} // namespace sosdesk
