// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/tables/encoding.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <set>

class QIODevice;

namespace sosdesk {

enum class LineEnd { Lf, CrLf };

/** How a CSV file is written. As it stands: for people, with a spreadsheet in mind. */
struct CsvStyle
{
    Encoding encoding = Encoding::Utf8Bom; ///< Utf8, Utf8Bom or Cp932
    LineEnd lineEnd = LineEnd::CrLf;
    bool quoteAll = false;         ///< every field in quotes, as G-MIS reports have them
    bool inert = true;             ///< what a spreadsheet might run gets an apostrophe (PROMISES P17); off for carriers
    std::set<qsizetype> numbers{}; ///< columns of true numbers, which need none

    /** As G-MIS writes its reports: UTF-8 without a mark, LF, every field quoted. */
    [[nodiscard]] static CsvStyle gmis() { return {Encoding::Utf8, LineEnd::Lf, true, false, {}}; }
};

/** Writes rows as CSV to a device, in blocks. Made by writeCsv(). */
class CsvWriter
{
public:
    CsvWriter(QIODevice& device, CsvStyle style);

    /** BadEncoding with the first character that CP932 has no place for as value, the 1-based column as column and the
     *  row as line; IoFailed when the device takes no more. */
    [[nodiscard]] Result<void> row(const QStringList& fields);
    /** Hands the last block to the device. */
    [[nodiscard]] Result<void> finish();

private:
    QString encode(QStringView text);

    QIODevice& m_device;
    CsvStyle m_style;
    QByteArray m_block;
    qint64 m_rows = 0;
};

/** Writes a CSV file whole or not at all. Errors of the writer, of @p produce, and of atomicWrite(). */
[[nodiscard]] Result<void> writeCsv(
    const QString& path, const CsvStyle& style, const std::function<Result<void>(CsvWriter&)>& produce);

} // namespace sosdesk
