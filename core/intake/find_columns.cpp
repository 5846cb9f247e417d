// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/find_columns.h"

#include "core/base/read_file.h"
#include "core/intake/header_text.h"
#include "core/intake/plain_text.h"
#include "core/intake/record_pass.h"
#include "core/intake/report.h"

#include <algorithm>

namespace sosdesk {
namespace {

constexpr int rowsToLookAt = 100;

/** What may be found, and what was asked for. */
struct Wanted
{
    std::vector<Layout> layouts{};
    std::optional<ReportKind> kind{};
};

Result<Wanted> wantedBy(const IntakeOptions& options)
{
    if (options.layoutFile.isEmpty()) {
        return Wanted{options.layouts.layouts(), options.kind};
    }
    SOSDESK_TAKE(const QByteArray json, readSmallFile(options.layoutFile));
    SOSDESK_TAKE(Layout layout, Layout::fromJson(json, options.layoutFile));
    const ReportKind kind = layout.kind();
    return Wanted{{std::move(layout)}, kind};
}

QStringList headersOf(CsvReader& reader, const CsvRecord& record)
{
    QStringList headers;
    for (const std::string_view field : record.fields) {
        const std::string_view text = trimmed(reader.text(field));
        headers += QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }
    return headers;
}

bool isBlank(const QStringList& headers)
{
    return std::all_of(
        headers.begin(), headers.end(), [](const QString& header) { return foldedHeader(header).isEmpty(); });
}

/** The form of a workbook that has no table, with the layout that explains it. */
Result<ColumnMap> formOf(const TextFile& file, const Wanted& wanted, const IntakeOptions& options)
{
    CsvReader reader(file);
    SOSDESK_TAKE(const SheetGrid grid, SheetGrid::read(reader));
    Error error{ErrorCode::UnknownLayout, file.path()};
    const QByteArray prefecture = options.prefecture.toLatin1();
    for (const Layout& layout : wanted.layouts) {
        if (layout.form() != LayoutForm::Labels || layout.kind() != wanted.kind.value_or(layout.kind())) {
            continue;
        }
        const QString missing = missingLabel(grid,
            {layout, options.items, options.layouts.words(),
                {prefecture.constData(), static_cast<std::size_t>(prefecture.size())}});
        if (missing.isEmpty()) {
            return ColumnMap::ofForm(layout);
        }
        error = {ErrorCode::MissingColumn, file.path(), 0, missing};
    }
    return fail(std::move(error));
}

/** The first row that is a header. Of those that are none, what was wrong with the likeliest one. */
Result<ColumnMap> tableOf(TextFile& file, const Wanted& wanted, const IntakeOptions& options)
{
    std::optional<Error> nearest;
    CsvReader reader(file);
    CsvRecord record;
    for (int row = 0; row < rowsToLookAt; ++row) {
        SOSDESK_TAKE(const bool found, readHeader(reader, record));
        if (!found) {
            break;
        }
        const QStringList headers = headersOf(reader, record);
        if (isBlank(headers)) {
            continue;
        }
        Result<ColumnMap> columns = ColumnMap::match(headers, wanted.layouts, options.items, wanted.kind);
        if (columns) {
            file.beginAt(record.offset, record.physicalLine);
            return columns;
        }
        const bool likelier = !nearest || columns.error().code != ErrorCode::UnknownLayout;
        if (likelier && (!nearest || nearest->code == ErrorCode::UnknownLayout)) {
            nearest = std::move(columns).error();
        }
    }
    return fail(nearest ? *std::move(nearest) : Error{ErrorCode::FileEmpty, file.path()});
}

} // namespace

Result<ColumnMap> findColumns(TextFile& file, const IntakeOptions& options)
{
    SOSDESK_TAKE(const Wanted wanted, wantedBy(options));
    if (wanted.kind == ReportKind::Sheet) {
        return formOf(file, wanted, options);
    }
    if (file.isSheet()) {
        Result<ColumnMap> table = tableOf(file, wanted, options);
        if (table || wanted.kind || table.error().code == ErrorCode::FileEmpty) {
            return table;
        }
        Result<ColumnMap> form = formOf(file, wanted, options);
        return form ? std::move(form) : std::move(table);
    }
    CsvReader reader(file);
    CsvRecord record;
    SOSDESK_TAKE(const bool found, readHeader(reader, record));
    const QStringList headers = headersOf(reader, record);
    if (!found || isBlank(headers)) {
        return fail({ErrorCode::FileEmpty, file.path()});
    }
    return ColumnMap::match(headers, wanted.layouts, options.items, wanted.kind);
}

} // namespace sosdesk
