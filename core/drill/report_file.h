// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/item.h"
#include "core/intake/layout.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

class QIODevice;

namespace sosdesk {

enum class DrillEncoding { Utf8, Cp932 };

/** One report as G-MIS gives it: every field quoted, records ended by LF, line breaks inside a text as CRLF, and after
 * a blank line a few lines that are no data. Written to a device in pieces; only a buffer is kept.
 *
 *  A row is one call per column, in the order of columns(), then endRow().
 */
class ReportFile
{
public:
    struct Column
    {
        Field field{};
        Item item{}; ///< number 0: the column is of no item
    };

    /** @p device must outlive this. Writes the header at once. */
    ReportFile(QIODevice& device, DrillEncoding encoding, const Layout& layout, const ItemCatalogue& items);

    [[nodiscard]] const std::vector<Column>& columns() const { return m_columns; }
    /** A text in the file's own bytes, for texts that come again and again: see write(QByteArray). */
    [[nodiscard]] QByteArray spelled(const QString& text) const;

    void write(const QString& text);
    void write(const QByteArray& spelled);
    void write(qint64 number);
    void write(std::optional<Quantity> number);
    void empty();
    void endRow();

    /** A blank line and these. Nothing may follow. */
    void footer(const QStringList& lines);

    /** Rows written so far, the header aside. */
    [[nodiscard]] qint64 rows() const { return m_rows; }
    /** True when all went to the device. */
    [[nodiscard]] bool flush();

private:
    void open();

    QIODevice& m_device;
    DrillEncoding m_encoding;
    std::vector<Column> m_columns;
    QByteArray m_buffer;
    qint64 m_rows = 0;
    bool m_first = true;
    bool m_good = true;
};

} // namespace sosdesk
