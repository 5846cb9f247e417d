// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/xlsx_archive.h"

#include <QXmlStreamReader>

#include <string>
#include <vector>

namespace sosdesk {

/** One forward pass over the XML of a part, fed in pieces, never whole.
 *
 *  HostileWorkbook for any DTD or entity, for elements deeper than 64, and for one token of more than 300 KiB; they
 * name the part. DamagedWorkbook for what is no XML. Names are compared without their prefix.
 */
class XlsxXml
{
public:
    static constexpr int deepest = 64;
    static constexpr qint64 longestToken = 300LL << 10; ///< a full cell of character references has 256 KiB
    static constexpr qsizetype longestText = 32'767;

    explicit XlsxXml(XlsxPart part);

    /** The next start of an element, at any depth; false at the end of the part. */
    [[nodiscard]] Result<bool> nextElement();
    /** The next start of an element within @p level; false when that element ends. */
    [[nodiscard]] Result<bool> nextWithin(int level);
    /** Elements that are open now. */
    [[nodiscard]] int level() const { return m_level; }
    [[nodiscard]] QStringView name() const { return m_reader.name(); }
    /** An attribute of the element that was found last, whatever its prefix; empty when it has none. */
    [[nodiscard]] QString attribute(QLatin1StringView name) const;

    /** Passes over the rest of the element that was found last. */
    [[nodiscard]] Result<void> skip();
    /** Its own text, without that of elements inside, to its end. TooBig beyond what a cell holds. */
    [[nodiscard]] Result<QString> text();
    /** The rich text of a string item or an inline string: its runs one after another, without phonetic readings. */
    [[nodiscard]] Result<QString> richText();

    [[nodiscard]] Error error(ErrorCode code, const QString& detail = {}) const { return m_part.error(code, detail); }

private:
    [[nodiscard]] Result<QXmlStreamReader::TokenType> next();
    [[nodiscard]] Result<void> feed();
    [[nodiscard]] Result<void> drain();

    XlsxPart m_part;
    QXmlStreamReader m_reader;
    std::vector<char> m_window;
    qint64 m_sinceToken = 0;
    int m_level = 0;
    bool m_ended = false;
};

/** `_x000D_` and its kind as the characters that they stand for. */
[[nodiscard]] QString withoutEscapes(const QString& text);

} // namespace sosdesk
