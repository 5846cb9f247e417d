// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/opinion_words.h"

#include "core/domain/folding.h"
#include "core/review/circumstances.h"
#include "core/review/phrase.h"

#include <QRegularExpression>

#include <algorithm>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

/** A statement shorter than this is in any opinion by chance, and one that begins alike is meant. */
constexpr qsizetype tellingLength = 4;
constexpr qsizetype sameBeginning = 20;

/** 12 as 十二; nothing from 100 on, which nobody writes so. */
QString kanjiNumber(int count)
{
    static const QString digits = u"〇一二三四五六七八九"_s;
    if (count < 10) {
        return digits.mid(count, 1);
    }
    const QString tens = count < 20 ? QString() : digits.mid(count / 10, 1);
    const QString ones = count % 10 == 0 ? QString() : digits.mid(count % 10, 1);
    return count < 100 ? tens + u'十' + ones : QString();
}

/** `3回`, `三度`, `回数は3`, but not `13回`. */
QRegularExpression numberPattern(int count)
{
    QString number = QString::number(count);
    const QString kanji = kanjiNumber(count);
    number += kanji.isEmpty() ? QString() : u'|' + kanji;
    number += count == 0 ? u"|零|ゼロ"_s : QString();
    return QRegularExpression(
        u"(?<![0-9.〇一二三四五六七八九十])(?:(?:%1)(?:回|度|件)|(?<=回数|回数は|回数:)(?:%1)(?![0-9.,年月日枚双]))"_s
            .arg(number));
}

/** Whether one of @p subjects leads to the place in the statement, or follows it, with nothing in between that is
 *  another subject. */
bool isSaidOf(
    const QStringList& subjects, const QString& folded, qsizetype at, qsizetype length, const OpinionWords& words)
{
    const QStringView text(folded);
    return std::any_of(subjects.begin(), subjects.end(), [&](const QString& word) {
        const QString key = foldedKey(word);
        for (qsizetype found = folded.indexOf(key); found >= 0; found = folded.indexOf(key, found + 1)) {
            const qsizetype end = found + key.size();
            const QStringView between = end <= at ? text.mid(end, at - end)
                                                  : text.mid(at + length, std::max<qsizetype>(0, found - at - length));
            if (between.size() <= words.nearby && onlyLinks(between, words.linking)) {
                return true;
            }
        }
        return false;
    });
}

bool tellsNumber(const QString& folded, int count, const OpinionWords& words)
{
    auto numbers = numberPattern(count).globalMatch(folded);
    while (numbers.hasNext()) {
        const QRegularExpressionMatch number = numbers.next();
        const QStringView text(folded);
        const bool another = endsWithAny(text.left(number.capturedStart()), words.rates)
            || beginsWithAny(text.mid(number.capturedEnd()), words.otherCounts);
        if (!another
            && isSaidOf(
                words.occasions + words.since, folded, number.capturedStart(), number.capturedLength(), words)) {
            return true;
        }
    }
    return false;
}

/** `国から1回、県から2回` tells 3. */
bool tellsBothSides(const QString& folded, int count, const OpinionWords& words)
{
    static const QRegularExpression sides(
        u"国[^0-9国県]{0,8}([0-9]{1,3})(?:回|度|件)[^0-9]{0,10}県[^0-9国県]{0,8}([0-9]{1,3})(?:回|度|件)"_s);
    const QRegularExpressionMatch match = sides.match(folded);
    return match.hasMatch() && match.captured(1).toInt() + match.captured(2).toInt() == count
        && isSaidOf(words.occasions + words.since, folded, match.capturedStart(), match.capturedLength(), words);
}

bool tellsNone(const QString& folded, const OpinionWords& words)
{
    return std::any_of(words.none.begin(), words.none.end(), [&](const QString& none) {
        const QString key = foldedKey(none);
        for (qsizetype at = folded.indexOf(key); at >= 0; at = folded.indexOf(key, at + 1)) {
            if (isSaidOf(words.occasions, folded, at, key.size(), words)) {
                return true;
            }
        }
        return false;
    });
}

} // namespace

bool tellsOccasions(const QString& opinion, int count, const OpinionWords& words)
{
    const QStringList statements = statementsOf(opinion, true); // a heading and its answer are two lines
    return std::any_of(statements.begin(), statements.end(), [&](const QString& folded) {
        return tellsNumber(folded, count, words) || tellsBothSides(folded, count, words)
            || (count == 0 && tellsNone(folded, words));
    });
}

bool tellsCircumstances(const QString& opinion, const Dossier& dossier, const OpinionWords& words)
{
    if (circumstancesIn(opinion, words)) {
        return true;
    }
    const QString folded = foldedKey(opinion);
    return std::any_of(dossier.contacts.begin(), dossier.contacts.end(), [&](const Contact& contact) {
        // The words behind その他 are the circumstances, however few they are.
        const qsizetype shortest = contact.circumstances == Circumstances::Other ? 1 : tellingLength;
        const QStringList statements = statementsOf(contact.note);
        return saidIn(contact, words)
            && std::any_of(statements.begin(), statements.end(), [&](const QString& statement) {
                   return statement.size() >= shortest && folded.contains(statement.left(sameBeginning));
               });
    });
}

bool tellsWhyMixed(const QString& opinion, const OpinionWords& words)
{
    const QStringList statements = statementsOf(opinion);
    return std::any_of(statements.begin(), statements.end(),
        [&](const QString& folded) { return standNear(folded, words.mixed, words.supply, words.nearby); });
}

} // namespace sosdesk
