// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/carrier_text.h"

#include "core/documents/visible_text.h"
#include "core/domain/folding.h"
#include "core/tables/cp932.h"
#include "core/tables/inert.h"

#include <QStringList>

#include <algorithm>

namespace sosdesk {
namespace {

bool isPrivate(char32_t character)
{
    return (character >= 0xE000 && character <= 0xF8FF) || character >= 0xF0000;
}

/** 丸数字, ローマ数字, 省略文字 (NEC's row 13) and the kanji beyond JIS X 0208 (髙, 﨑): carriers' manuals forbid them.
 */
bool isSpecial(const QByteArray& cp932)
{
    const auto lead = static_cast<unsigned char>(cp932.front());
    return cp932.size() == 2 && (lead == 0x87 || lead == 0xED || lead == 0xEE || lead >= 0xFA);
}

/** What people would type for a character; empty when the folding knows nothing simpler. */
QString simplerOf(const QString& character)
{
    QByteArray bytes;
    const QString folded = foldedKey(character);
    const bool isKnown = folded != character && !folded.isEmpty() && Cp932::table().append(folded, bytes).isEmpty();
    return isKnown ? folded : QString();
}

void add(CarrierText& found, const char* code, const QString& value, const QString& proposal, bool refuses)
{
    const TextRemark remark{QString::fromLatin1(code), value, proposal, refuses};
    if (std::find(found.remarks.begin(), found.remarks.end(), remark) == found.remarks.end()) {
        found.remarks.push_back(remark);
    }
}

void look(CarrierText& found, char32_t character, Encoding encoding)
{
    if (character < 0x80) {
        return;
    }
    const QString text = QString::fromUcs4(&character, 1);
    if (isPrivate(character)) {
        add(found, "private_character", characterName(character), {}, false);
        if (encoding == Encoding::Cp932 && character > 0xE757) {
            add(found, "not_in_cp932", characterName(character), {}, true);
        }
        return;
    }
    QByteArray bytes;
    if (encoding != Encoding::Cp932) {
        return;
    }
    if (!Cp932::table().append(text, bytes).isEmpty()) {
        add(found, "not_in_cp932", text, simplerOf(text), true);
    } else if (isSpecial(bytes)) {
        add(found, "special_character", text, simplerOf(text), false);
    }
}

QString asciiOf(const QString& text)
{
    static const QString hyphens = QStringLiteral("－‐‑‒–—―−ー()（）");
    QString ascii;
    for (const QChar c : text) {
        const int digit = c.digitValue();
        if (digit >= 0) {
            ascii += QChar(u'0' + digit);
        } else if (hyphens.contains(c)) {
            ascii += u'-';
        } else if (!c.isSpace()) {
            ascii += c;
        }
    }
    return ascii;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

bool CarrierText::isRefused() const
{
    return std::any_of(remarks.begin(), remarks.end(), [](const TextRemark& remark) { return remark.refuses; });
}

CarrierText carried(const QString& original, const Replacements& replacements, Encoding encoding)
{
    CarrierText found;
    found.text = visibleLine(original);
    if (found.text.contains(u"[U+") && !original.contains(u"[U+")) {
        add(found, "unseen_character", found.text, {}, true);
    }
    for (const auto& [character, replacement] : replacements) {
        if (found.text.contains(character)) {
            found.text.replace(character, replacement);
            add(found, "replaced", character, replacement, false);
        }
    }
    const QList<uint> characters = found.text.toUcs4();
    for (const char32_t character : characters) {
        look(found, character, encoding);
    }
    const QByteArray utf8 = found.text.toUtf8();
    if (needsApostrophe({utf8.constData(), static_cast<std::size_t>(utf8.size())})) {
        add(found, "formula", found.text.left(20), {}, true);
    }
    return found;
}

QString carriedPhone(const QString& phone)
{
    QString ascii = asciiOf(phone);
    while (ascii.contains(u"--")) {
        ascii.replace(QStringLiteral("--"), QStringLiteral("-"));
    }
    while (ascii.startsWith(u'-')) {
        ascii.remove(0, 1);
    }
    const auto digits = std::count_if(ascii.begin(), ascii.end(), isDigit);
    const bool isPhone = std::all_of(ascii.begin(), ascii.end(), [](QChar c) { return isDigit(c) || c == u'-'; });
    return isPhone && digits >= 9 && digits <= 11 ? ascii : QString();
}

QString carriedPostalCode(const QString& code, bool hyphen)
{
    QString ascii = asciiOf(code);
    ascii.remove(u'〒').remove(u'-');
    if (ascii.size() != 7 || !std::all_of(ascii.begin(), ascii.end(), isDigit)) {
        return {};
    }
    return hyphen ? ascii.left(3) + u'-' + ascii.mid(3) : ascii;
}

} // namespace sosdesk
