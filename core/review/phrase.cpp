// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/phrase.h"

#include "core/domain/folding.h"
#include "core/review/blank.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace sosdesk {
namespace {

/** Figures and dates, which may stand between two words without being another subject. */
bool isFigure(QChar c)
{
    return (c >= u'0' && c <= u'9') || QStringView(u".年月日回度件一二三四五六七八九十").contains(c);
}

bool isNear(const QString& folded, const QString& a, const QString& b, int nearby)
{
    for (qsizetype at = folded.indexOf(a); at >= 0; at = folded.indexOf(a, at + 1)) {
        const qsizetype from = std::max<qsizetype>(0, at - nearby - b.size());
        if (QStringView(folded).mid(from, at + a.size() + nearby + b.size() - from).contains(b)) {
            return true;
        }
    }
    return false;
}

} // namespace

QStringList statementsOf(const QString& text, bool acrossLines)
{
    static const QRegularExpression stops(QStringLiteral("[。．]"));
    static const QRegularExpression ends(QStringLiteral("[。．\\r\\n]"));
    QStringList statements;
    for (const QString& part : text.split(acrossLines ? stops : ends)) {
        if (!isBlank(part)) {
            statements += foldedKey(part);
        }
    }
    return statements;
}

bool onlyLinks(QStringView folded, const QStringList& linking)
{
    const auto length = static_cast<std::size_t>(folded.size());
    std::vector<bool> reached(length + 1, false);
    reached[0] = true;
    for (std::size_t at = 0; at < length; ++at) {
        if (!reached[at]) {
            continue;
        }
        const QStringView rest = folded.mid(static_cast<qsizetype>(at));
        reached[at + 1] = reached[at + 1] || isFigure(rest.front());
        for (const QString& word : linking) {
            const QString key = foldedKey(word);
            if (!key.isEmpty() && rest.startsWith(key)) {
                reached[at + static_cast<std::size_t>(key.size())] = true;
            }
        }
    }
    return reached[length];
}

bool standNear(const QString& folded, const QStringList& some, const QStringList& others, int nearby)
{
    return std::any_of(some.begin(), some.end(), [&](const QString& a) {
        return std::any_of(others.begin(), others.end(),
            [&](const QString& b) { return isNear(folded, foldedKey(a), foldedKey(b), nearby); });
    });
}

bool beginsWithAny(QStringView folded, const QStringList& words)
{
    return std::any_of(
        words.begin(), words.end(), [&](const QString& word) { return folded.startsWith(foldedKey(word)); });
}

bool endsWithAny(QStringView folded, const QStringList& words)
{
    return std::any_of(
        words.begin(), words.end(), [&](const QString& word) { return folded.endsWith(foldedKey(word)); });
}

} // namespace sosdesk
