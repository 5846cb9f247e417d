// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/sentence.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace sosdesk::wording {

QString filled(const QString& sentence, const std::function<QString(const QString& key)>& textOf)
{
    QString text;
    qsizetype at = 0;
    while (at < sentence.size()) {
        const qsizetype open = sentence.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : sentence.indexOf(u'}', open);
        if (close < 0) {
            break;
        }
        text += QStringView(sentence).mid(at, open - at);
        text += textOf(sentence.mid(open + 1, close - open - 1));
        at = close + 1;
    }
    return text + sentence.mid(at);
}

QString patternFrom(const QString& sentence, const std::function<QString(const QString& key)>& patternOf)
{
    QString escaped = QRegularExpression::escape(sentence);
    escaped.replace(QStringLiteral("\\{"), QStringLiteral("{")).replace(QStringLiteral("\\}"), QStringLiteral("}"));
    return filled(escaped, patternOf);
}

QString pieces(Quantity quantity)
{
    static const QLocale grouped(QLocale::English, QLocale::UnitedStates);
    return QCoreApplication::translate("wording", "%1枚").arg(grouped.toString(static_cast<qlonglong>(quantity)));
}

QString dayText(Day day, std::optional<Day> asOf)
{
    const CivilDate date = civilOf(day);
    const QString monthAndDay = QStringLiteral("%1/%2").arg(date.month).arg(date.day);
    return asOf && civilOf(*asOf).year == date.year ? monthAndDay
                                                    : QStringLiteral("%1/%2").arg(date.year).arg(monthAndDay);
}

QString timeText(Instant at, std::optional<Day> asOf)
{
    const int minute = secondOfDay(at) / 60;
    return dayText(dayOf(at), asOf) + QString::asprintf(" %d:%02d", minute / 60, minute % 60);
}

QString oneLine(const QString& text, qsizetype most)
{
    QString line;
    for (const QChar c : text.simplified()) {
        line += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    }
    return line.size() > most ? line.left(most) + u'…' : line;
}

} // namespace sosdesk::wording
