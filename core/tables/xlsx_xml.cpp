// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/xlsx_xml.h"

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;
using Token = QXmlStreamReader::TokenType;

constexpr qint64 windowSize = 64 * 1024;

/** The character of `_x000D_` at @p from; nothing when none stands there. */
std::optional<QChar> escapeAt(QStringView text, qsizetype from)
{
    constexpr qsizetype length = 7;
    if (text.size() - from < length || text[from + 1] != u'x' || text[from + length - 1] != u'_') {
        return std::nullopt;
    }
    bool isHex = false;
    const ushort unit = text.sliced(from + 2, 4).toUShort(&isHex, 16);
    return isHex ? std::optional(QChar(unit)) : std::nullopt;
}

} // namespace

QString withoutEscapes(const QString& text)
{
    QString plain;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0; at = text.indexOf("_x"_L1, std::max(at + 1, from))) {
        if (const auto character = escapeAt(text, at)) {
            plain += QStringView(text).sliced(from, at - from);
            plain += *character;
            from = at + 7;
        }
    }
    return plain += QStringView(text).sliced(from);
}

XlsxXml::XlsxXml(XlsxPart part)
    : m_part(std::move(part))
    , m_window(static_cast<std::size_t>(windowSize))
{
}

Result<void> XlsxXml::feed()
{
    SOSDESK_TAKE(const qint64 got, m_part.read(m_window.data(), windowSize));
    if (got == 0) {
        m_ended = true;
        return {};
    }
    m_sinceToken += got;
    if (m_sinceToken > longestToken + windowSize) {
        return fail(error(ErrorCode::HostileWorkbook, u"token"_s));
    }
    m_reader.addData(QByteArray(m_window.data(), got));
    return {};
}

/** Reads what is left of the part: only its end shows that its size and its checksum are what the archive says. */
Result<void> XlsxXml::drain()
{
    for (;;) {
        SOSDESK_TAKE(const qint64 got, m_part.read(m_window.data(), windowSize));
        if (got == 0) {
            return {};
        }
    }
}

Result<Token> XlsxXml::next()
{
    for (;;) {
        const Token token = m_reader.readNext();
        if (token == Token::Invalid) {
            if (m_reader.error() != QXmlStreamReader::PrematureEndOfDocumentError || m_ended) {
                return fail(error(ErrorCode::DamagedWorkbook, m_reader.errorString()));
            }
            SOSDESK_TRY(feed());
            continue;
        }
        m_sinceToken = 0;
        if (token == Token::DTD || token == Token::EntityReference) {
            return fail(error(ErrorCode::HostileWorkbook, u"DTD"_s));
        }
        if (token == Token::StartElement && ++m_level > deepest) {
            return fail(error(ErrorCode::HostileWorkbook, u"depth"_s));
        }
        if (token == Token::EndElement) {
            --m_level;
        }
        if (token == Token::EndDocument) {
            SOSDESK_TRY(drain());
        }
        return token;
    }
}

Result<bool> XlsxXml::nextElement()
{
    for (;;) {
        SOSDESK_TAKE(const Token token, next());
        if (token == Token::StartElement || token == Token::EndDocument) {
            return token == Token::StartElement;
        }
    }
}

Result<bool> XlsxXml::nextWithin(int level)
{
    for (;;) {
        SOSDESK_TAKE(const Token token, next());
        if (token == Token::StartElement) {
            return true;
        }
        if (m_level < level || token == Token::EndDocument) {
            return false;
        }
    }
}

QString XlsxXml::attribute(QLatin1StringView name) const
{
    for (const QXmlStreamAttribute& attribute : m_reader.attributes()) {
        if (attribute.name() == name) {
            return attribute.value().toString();
        }
    }
    return {};
}

Result<void> XlsxXml::skip()
{
    const int level = m_level;
    while (m_level >= level) {
        SOSDESK_TRY(next());
    }
    return {};
}

Result<QString> XlsxXml::text()
{
    const int level = m_level;
    QString text;
    while (m_level >= level) {
        SOSDESK_TAKE(const Token token, next());
        if (token == Token::Characters && m_level == level) {
            text += m_reader.text();
        }
        if (text.size() > longestText * 7) { // a character may be written as seven
            return fail(error(ErrorCode::TooBig, QString::number(longestText)));
        }
    }
    text = withoutEscapes(text);
    if (text.size() > longestText) {
        return fail(error(ErrorCode::TooBig, QString::number(longestText)));
    }
    return text;
}

Result<QString> XlsxXml::richText()
{
    const int level = m_level;
    QString all;
    for (;;) {
        SOSDESK_TAKE(const bool more, nextWithin(level));
        if (!more) {
            return all;
        }
        if (name() == "t"_L1) {
            SOSDESK_TAKE(const QString run, text());
            all += run;
        } else if (name() != "r"_L1) {
            SOSDESK_TRY(skip()); // rPh: how it is read; rPr: how it looks
        }
        if (all.size() > longestText) {
            return fail(error(ErrorCode::TooBig, QString::number(longestText)));
        }
    }
}

} // namespace sosdesk
