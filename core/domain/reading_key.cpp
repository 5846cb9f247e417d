// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/folding.h"

#include <QRegularExpression>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

constexpr char16_t kanaStep = u'ァ' - u'ぁ';

/** One plain hiragana or Latin letter; null for a mark that says nothing about the order; nothing for what has no
 *  reading of its own. */
std::optional<QChar> plainLetter(QChar c)
{
    static const QString small = u"ぁぃぅぇぉっゃゅょゎゕゖゐゑ"_s;
    static const QString large = u"あいうえおつやゆよわかけいえ"_s;
    if (c.isMark() || c.isSpace() || c == u'ー' || c == u'-' || c == u'・' || c == u'.' || c == u'\'') {
        return QChar();
    }
    if (c >= u'ァ' && c <= u'ヶ') {
        c = QChar(static_cast<char16_t>(c.unicode() - kanaStep));
    }
    if (const qsizetype at = small.indexOf(c); at >= 0) {
        return large[at];
    }
    const bool isKana = c >= u'ぁ' && c <= u'ん';
    const bool isLatin = (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
    return isKana ? std::optional(c) : isLatin ? std::optional(c.toUpper()) : std::nullopt;
}

/** The letters that a text begins with, in the one form that sorts. */
QString leadingLetters(const QString& text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        const std::optional<QChar> letter = plainLetter(c);
        if (!letter) {
            break;
        }
        letters += letter->isNull() ? QString() : QString(*letter);
    }
    return letters;
}

} // namespace

QString readingKey(const QString& reading, const QString& name)
{
    // Read aloud, every 医療法人 begins alike: what runs the place is no part of its order.
    static const QRegularExpression form(
        u"^(?:(?:とくてい|しやかい)?いりようほうしん(?:しやたん|さいたん)?|しやかいふくしほうしん|かつこうほうしん"
        u"|(?:いつはん|こうえき)?(?:しやたん|さいたん)ほうしん|とくりつきようせいほうしん|かふしきかいしや"
        u"|ゆうけんかいしや|こうとうかいしや)(?=.)"_s);
    const QString key = leadingLetters(reading).remove(form);
    return key.isEmpty() ? leadingLetters(name) : key;
}

qsizetype readingLength(const QString& text)
{
    qsizetype length = 0;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        const std::optional<QChar> letter = plainLetter(c);
        length += letter && letter->isNull() ? 0 : 1;
    }
    return length;
}

} // namespace sosdesk
