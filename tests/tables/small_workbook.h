// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace sosdesk::tests {

/** A zip archive made by hand, honest or not: what a workbook is packed in. */
struct ZipMaker
{
    bool stored = false;      ///< entries uncompressed, as some sanitisers leave them
    bool descriptors = false; ///< sizes behind the entries, as programs that write in one go leave them
    QList<std::pair<QByteArray, QByteArray>> parts{};

    ZipMaker& add(const QByteArray& name, const QByteArray& bytes)
    {
        parts.append({name, bytes});
        return *this;
    }
    /** Puts @p bytes in the place of the part @p name. */
    ZipMaker& replace(const QByteArray& name, const QByteArray& bytes);
    ZipMaker& remove(const QByteArray& name);
    /** The archive's bytes. */
    [[nodiscard]] QByteArray bytes() const;
};

/** A workbook of one sheet, `Sheet1`, whose rows are @p sheetData (`<row r="1">…</row>`); with shared strings and the
 *  styles 0 general, 1 yyyy/m/d, 2 yyyy/m/d h:mm, 3 h:mm, 4 a Japanese era format. */
[[nodiscard]] ZipMaker workbook(const QByteArray& sheetData, const QByteArray& sharedStrings = {});

/** The zip directory's word about the unpacked size of an entry, changed behind its back. */
[[nodiscard]] QByteArray withLyingSize(QByteArray archive, const QByteArray& part, quint32 size);

} // namespace sosdesk::tests
