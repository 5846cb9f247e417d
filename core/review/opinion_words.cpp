// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/opinion_words.h"

#include "core/domain/folding.h"
#include "core/review/blank.h"
#include "core/review/circumstances.h"

#include <QRegularExpression>

#include <algorithm>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

/** A statement shorter than this is in any opinion by chance, and one that begins alike is meant. */
constexpr qsizetype tellingLength = 4;
constexpr qsizetype sameBeginning = 20;

/** The statements of a text, folded: what stands between full stops and line ends. */
QStringList statementsOf(const QString& text)
{
    static const QRegularExpression ends(u"[。．\\r\\n]"_s);
    QStringList statements;
    for (const QString& part : text.split(ends)) {
        if (!isBlank(part)) {
            statements += foldedKey(part);
        }
    }
    return statements;
}

bool containsAny(const QString& folded, const QStringList& words)
{
    return std::any_of(
        words.begin(), words.end(), [&](const QString& word) { return folded.contains(foldedKey(word)); });
}

/** `3回` but not `13回`, nor `第3回`, which tells an order. */
bool tellsNumber(const QString& folded, int count)
{
    static const QStringList kanji{
        u"〇"_s, u"一"_s, u"二"_s, u"三"_s, u"四"_s, u"五"_s, u"六"_s, u"七"_s, u"八"_s, u"九"_s, u"十"_s};
    QString number = QString::number(count);
    if (count < kanji.size()) {
        number += u'|' + kanji[count];
    }
    const QRegularExpression times(u"(?<![0-9.〇一二三四五六七八九十第])(?:%1)回"_s.arg(number));
    return folded.contains(times);
}

bool standNear(const QString& folded, const QString& a, const QString& b, int nearby)
{
    for (qsizetype at = folded.indexOf(a); at >= 0; at = folded.indexOf(a, at + 1)) {
        const qsizetype from = std::max<qsizetype>(0, at - nearby - b.size());
        if (QStringView(folded).mid(from, at + a.size() + nearby + b.size() - from).contains(b)) {
            return true;
        }
    }
    return false;
}

bool tellsNone(const QString& folded, const OpinionWords& words)
{
    return std::any_of(words.occasions.begin(), words.occasions.end(), [&](const QString& occasion) {
        return std::any_of(words.none.begin(), words.none.end(),
            [&](const QString& none) { return standNear(folded, foldedKey(occasion), foldedKey(none), words.nearby); });
    });
}

} // namespace

bool tellsOccasions(const QString& opinion, int count, const OpinionWords& words)
{
    const QStringList statements = statementsOf(opinion);
    return std::any_of(statements.begin(), statements.end(),
        [&](const QString& folded) { return tellsNumber(folded, count) || (count == 0 && tellsNone(folded, words)); });
}

bool tellsCircumstances(const QString& opinion, const Dossier& dossier, const OpinionWords& words)
{
    if (circumstancesIn(opinion, words)) {
        return true;
    }
    const QString folded = foldedKey(opinion);
    const auto repeats = [&](const QString& text, qsizetype shortest) {
        const QStringList statements = statementsOf(text);
        return std::any_of(statements.begin(), statements.end(), [&](const QString& statement) {
            return statement.size() >= shortest && folded.contains(statement.left(sameBeginning));
        });
    };
    return repeats(dossier.request.remarks, tellingLength)
        || std::any_of(dossier.contacts.begin(), dossier.contacts.end(), [&](const Contact& contact) {
               // The words behind その他 are the circumstances, however few they are.
               const bool onlyWords = contact.circumstances == Circumstances::Other;
               return wasHeard(contact) && repeats(contact.note, onlyWords ? 1 : tellingLength);
           });
}

bool tellsWhyMixed(const QString& opinion, const OpinionWords& words)
{
    return containsAny(foldedKey(opinion), words.mixed);
}

} // namespace sosdesk
