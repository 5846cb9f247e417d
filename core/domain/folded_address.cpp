// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/folding.h"

#include <QRegularExpression>

#include <algorithm>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

/** 二十三 as 23; kanji that are no number give 0. */
int numberFrom(QStringView kanji)
{
    static const QString digits = u"〇一二三四五六七八九"_s;
    int number = 0;
    int digit = 0;
    for (const QChar c : kanji) {
        if (c == u'十') {
            number += (digit == 0 ? 1 : digit) * 10;
            digit = 0;
        } else {
            digit = static_cast<int>(digits.indexOf(c));
        }
    }
    return number + digit;
}

/** A list has 200,000 addresses, and the expressions below are for few of them. */
bool holdsAny(const QString& address, QStringView characters)
{
    return std::any_of(characters.begin(), characters.end(), [&](QChar c) { return address.contains(c); });
}

/** 三丁目 → 3丁目; a 三 of a place's name stays. */
QString withDigits(QString address)
{
    static const QRegularExpression counted(u"[一二三四五六七八九十]+(?=丁目|番|号|条)"_s);
    for (auto match = counted.match(address); match.hasMatch();
         match = counted.match(address, match.capturedStart() + 1)) {
        address.replace(match.capturedStart(), match.capturedLength(), QString::number(numberFrom(match.captured())));
    }
    return address;
}

} // namespace

QString foldedAddress(QStringView address)
{
    QString key = foldedKey(address);
    static const QRegularExpression front(
        u"^(?:〒?[0-9]{3}-?[0-9]{4})?(?:東京都|北海道|京都府|大阪府|[^0-9市区町村]{2,3}県)?"_s);
    key.remove(0, front.match(key).capturedLength());
    if (holdsAny(key, u"目番号条")) {
        key = withDigits(key);
    }
    if (holdsAny(key, u"字")) {
        static const QRegularExpression district(u"大字|(?<=[市区町村])字"_s);
        key.remove(district);
    }
    if (holdsAny(key, u"目番号のノ之")) {
        static const QRegularExpression counters(u"(?<=[0-9])(?:丁目|番地の?|番|号室?|の|ノ|之)"_s);
        key.replace(counters, u"-"_s);
    }
    while (key.contains(u"--"_s)) {
        key.replace(u"--"_s, u"-"_s);
    }
    // The number of the house ends the address; the building behind it is spelled in too many ways.
    static const QRegularExpression house(u"[0-9]+(?:-[0-9]+)+"_s);
    if (const auto match = house.match(key); match.hasMatch()) {
        key.truncate(match.capturedEnd());
    }
    while (key.endsWith(u'-')) {
        key.chop(1);
    }
    return key;
}

} // namespace sosdesk
