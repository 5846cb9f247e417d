// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "core/domain/distribution.h"
#include "core/domain/holiday.h"
#include "core/domain/request.h"
#include "core/domain/request_form.h"
#include "core/domain/state_answer.h"
#include "core/domain/stock.h"
#include "core/domain/survey.h"
#include "core/intake/issue.h"
#include "core/intake/layout_shelf.h"
#include "core/intake/paper_sheet.h"
#include "core/intake/told_fields.h"

#include <functional>
#include <memory>

namespace sosdesk {

/** How a file is to be read. */
struct IntakeOptions
{
    const LayoutShelf& layouts;
    const ItemCatalogue& items;
    QString prefecture{};             ///< the office's own, two digits (`47`); may be empty
    std::optional<ReportKind> kind{}; ///< nothing: found from the header
    QString layoutFile{};             ///< a layout to use instead of all known ones
    std::function<void()> pause{};    ///< called every few milliseconds while the file is looked through
};

/** Where a row stands in its file. */
struct RowPosition
{
    qint64 line = 0;   ///< 1-based physical line
    qint64 offset = 0; ///< in the text as it is read
    quint32 length = 0;
    quint32 rows = 1;   ///< records that make the noun up; more than one only for requests of the long form
    quint64 source = 0; ///< surveys: hash of the row's bytes and of how they are understood; 0 after a warning
};

/** An aggregator's weekly request with the counts of its institutions. Its number is empty where the report has none:
 *  then the name with the week is the key (LAYOUTS). */
struct AggregatedRequest
{
    Request request{};
    RequestForm form{};
};

/** One opened report file: rows on one side, nouns on the other (LAYOUTS). Every kind may come as a workbook, too: its
 *  first sheet from the first row that has the required headers; lines are the sheet's rows then, and issues name
 * cells.
 *
 *  Each each…() is one full reading of the file; afterwards records(), refusedRows(), footerRows() and issues() speak
 * of it, and taken rows + refused + footer = records. Good rows are handed out, bad ones are listed and never sink the
 *  file. Errors: FileChanged, LineTooLong, CutOff, FileUnreadable, and whatever the callback returns. Memory does not
 *  grow with the file, but for 16 bytes or so a row where a key may repeat. Of rows with the same key the last good one
 *  counts, earlier ones are refused as duplicate_row (not so surveys: the caller sees them all).
 */
class Report
{
public:
    template <typename Noun>
    using Take = std::function<Result<void>(RowPosition, Noun&&)>;

    /** Finds encoding and kind and reads the header. Errors of TextFile::open() and ColumnMap::match(); FileEmpty. */
    [[nodiscard]] static Result<std::unique_ptr<Report>> open(const QString& path, const IntakeOptions& options);
    ~Report();

    [[nodiscard]] ReportKind kind() const;
    [[nodiscard]] QString layoutName() const;
    [[nodiscard]] QString encodingName() const; ///< `utf-8`, `utf-8-bom`, `cp932`, `utf-16le`, `utf-16be`, `xlsx`
    [[nodiscard]] ToldFields told() const;      ///< what this file has columns for; of the rest it says nothing
    [[nodiscard]] QByteArray sha256() const;    ///< 32 bytes; of the original file, known from open() on

    [[nodiscard]] qint64 records() const;
    [[nodiscard]] qint64 refusedRows() const;
    [[nodiscard]] qint64 footerRows() const;
    [[nodiscard]] const std::vector<RowIssue>&
    issues() const;                          ///< by line; at most 10,000 refusals and as many warnings
    [[nodiscard]] qint64 issueCount() const; ///< the unlisted ones too

    using TakeSurvey = std::function<Result<void>(RowPosition, const Survey&)>;
    using SkipRow = std::function<bool(Day day, quint64 source, qint64 line)>;
    /** Weekly and daily; the Survey is reused from row to row. A row for whose RowPosition::source @p skip says true
     * was taken before: it is counted as good, but not parsed. */
    [[nodiscard]] Result<void> eachSurvey(const TakeSurvey& take, const SkipRow& skip = {});

    /** Requests of the wide and the long form. A request of the long form of which one row is
     *  bad is refused with all its rows (sibling_refused). */
    [[nodiscard]] Result<void> eachRequest(const Take<Request>& take);
    /** Those of aggregators, with what they count. */
    [[nodiscard]] Result<void> eachAggregated(const Take<AggregatedRequest>& take);
    [[nodiscard]] Result<void> eachFacility(const Take<Facility>& take);
    [[nodiscard]] Result<void> eachDistribution(const Take<Distribution>& take);
    [[nodiscard]] Result<void> eachStockLot(const Take<StockLot>& take);
    [[nodiscard]] Result<void> eachContact(const Take<Contact>& take);
    [[nodiscard]] Result<void> eachHoliday(const Take<Holiday>& take);
    [[nodiscard]] Result<void> eachTrackedParcel(const Take<TrackedParcel>& take);
    [[nodiscard]] Result<void> eachStateNoticeLine(const Take<StateNoticeLine>& take);
    /** The one request of a paper sheet: a form is one record. */
    [[nodiscard]] Result<void> eachSheet(const Take<PaperSheet>& take);

private:
    struct Inside;
    explicit Report(std::unique_ptr<Inside> inside);

    std::unique_ptr<Inside> m_inside;
};

} // namespace sosdesk
