// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/visible_text.h"

#include <QList>

namespace sosdesk {
namespace {

constexpr char32_t voicedMark = 0x3099;
constexpr char32_t semiVoicedMark = 0x309A;

bool isUnseen(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    const bool separator = category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate
        || separator;
}

bool isPresentationSelector(char32_t character)
{
    return character == 0xFE0E || character == 0xFE0F;
}

/** Only this pair: canonical composition of everything would swap 﨑's kind for other kanji. */
bool joinVoice(QString& text, char32_t mark)
{
    if ((mark != voicedMark && mark != semiVoicedMark) || text.isEmpty()) {
        return false;
    }
    const QString pair = (text.last(1) + QChar(static_cast<char16_t>(mark))).normalized(QString::NormalizationForm_C);
    if (pair.size() != 1) {
        return false;
    }
    text.back() = pair[0];
    return true;
}

} // namespace

QString characterName(char32_t character)
{
    return QStringLiteral("U+%1").arg(static_cast<uint>(character), 4, 16, QLatin1Char('0')).toUpper();
}

QString visibleText(QStringView text)
{
    QString seen;
    seen.reserve(text.size());
    const QList<uint> characters = text.toUcs4(); // a lone surrogate becomes U+FFFD, which is seen
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t character = characters[i];
        if (character == U'\r' && i + 1 < characters.size() && characters[i + 1] == U'\n') {
            continue;
        }
        if (character == U'\n' || character == U'\r') {
            seen += u'\n';
        } else if (character == U'\t') {
            seen += u' ';
        } else if (isUnseen(character)) {
            seen += u'[' + characterName(character) + u']';
        } else if (!isPresentationSelector(character) && !joinVoice(seen, character)) {
            seen += QString::fromUcs4(&character, 1);
        }
    }
    return seen;
}

QString visibleLine(QStringView text)
{
    return visibleText(text).replace(u'\n', u' ').trimmed();
}

} // namespace sosdesk
