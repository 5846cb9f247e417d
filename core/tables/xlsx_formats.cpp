// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/xlsx_formats.h"

#include "core/base/jst.h"
#include "core/tables/xlsx_xml.h"

#include <QHash>

#include <cmath>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

constexpr double exactIntegers = 1e15;
constexpr double lastSerial = 2'958'465; // 9999-12-31
constexpr int missingDay = 60;           // Lotus' 29 February 1900, which Excel keeps
constexpr std::size_t mostFormats = 65'536;

/** Formats that every workbook has without telling, the Japanese ones too. */
NumberLook builtInLook(int id)
{
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58)) {
        return NumberLook::Date;
    }
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) {
        return NumberLook::Time;
    }
    return id == 22 ? NumberLook::DateTime : NumberLook::Number;
}

/** The letters of the first section that are neither quoted, escaped, padding nor in brackets; elapsed [h] counts. */
QString lettersOf(QStringView code)
{
    QString letters;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar sign = code[i].toLower();
        if (sign == u'"' || sign == u'[') {
            const qsizetype end = code.indexOf(sign == u'"' ? u'"' : u']', i + 1);
            const qsizetype behind = end < 0 ? code.size() : end;
            const QStringView inside = code.sliced(i + 1, behind - i - 1);
            const bool elapsed = sign == u'[' && !inside.isEmpty() && inside.trimmed().size() <= 2
                && QStringView(u"hmsHMS").contains(inside[0]);
            letters += elapsed ? inside.toString().toLower() : QString();
            i = behind;
        } else if (sign == u'\\' || sign == u'_' || sign == u'*') {
            ++i;
        } else if (sign.isLetter()) {
            letters += sign;
        }
    }
    return letters;
}

std::string dayText(qint64 serial, DateSystem system)
{
    if (system == DateSystem::From1900 && serial == missingDay) {
        return "1900-02-29";
    }
    const int shift = system == DateSystem::From1900 ? (serial < missingDay ? 0 : -1) : 0;
    static const Day eve1900 = *dayFrom(1900, 1, 1) - 1;
    static const Day first1904 = *dayFrom(1904, 1, 1);
    const Day first = system == DateSystem::From1900 ? eve1900 : first1904;
    return isoOf(first + static_cast<int>(serial + shift)).toStdString();
}

std::string timeText(int seconds)
{
    const QString text = QStringLiteral("%1:%2").arg(seconds / 3'600, 2, 10, QLatin1Char('0'));
    const QString minutes = text.arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'));
    return seconds % 60 == 0
        ? minutes.toStdString()
        : (minutes + QStringLiteral(":%1").arg(seconds % 60, 2, 10, QLatin1Char('0'))).toStdString();
}

std::string plainNumber(std::string_view value, double number)
{
    if (std::abs(number) < exactIntegers && std::trunc(number) == number) {
        return std::to_string(static_cast<qint64>(number));
    }
    if (value.find_first_of("eE") == std::string_view::npos || std::abs(number) >= exactIntegers) {
        return std::string(value);
    }
    return QByteArray::number(number, 'f', 15).toStdString();
}

std::string momentText(double number, NumberLook look, DateSystem system)
{
    // Serials are noisy in their last digits: to the millisecond first, so that 13:00 does not become 12:59:59.
    const auto milliseconds = static_cast<qint64>(std::llround(number * 86'400'000.0));
    const qint64 day = milliseconds / 86'400'000;
    const auto second = static_cast<int>(milliseconds % 86'400'000 / 1'000);
    if (look == NumberLook::Time && day == 0) {
        return timeText(second);
    }
    const bool withTime = look != NumberLook::Date || second != 0;
    return dayText(day, system) + (withTime ? ' ' + timeText(second) : std::string());
}

} // namespace

NumberLook lookOf(QStringView formatCode)
{
    if (formatCode.trimmed().compare(u"general", Qt::CaseInsensitive) == 0) {
        return NumberLook::Number;
    }
    const QString letters = lettersOf(formatCode);
    const bool clock = letters.contains(u'h') || letters.contains(u's');
    const bool calendar = letters.contains(u'y') || letters.contains(u'd') || letters.contains(u'g')
        || (letters.contains(u'm') && !clock);
    if (calendar) {
        return clock ? NumberLook::DateTime : NumberLook::Date;
    }
    return clock ? NumberLook::Time : NumberLook::Number;
}

Result<XlsxFormats> XlsxFormats::read(XlsxPart part)
{
    XlsxFormats formats;
    XlsxXml xml(std::move(part));
    QHash<int, NumberLook> own;
    int level = 0; // of the list of cell formats while it is read
    for (;;) {
        SOSDESK_TAKE(const bool more, xml.nextElement());
        if (!more) {
            return formats;
        }
        if (xml.name() == "numFmt"_L1) {
            own.insert(xml.attribute("numFmtId"_L1).toInt(), lookOf(xml.attribute("formatCode"_L1)));
        } else if (xml.name() == "cellXfs"_L1) {
            level = xml.level();
        } else if (xml.name() == "xf"_L1 && level > 0 && xml.level() == level + 1) {
            const int id = xml.attribute("numFmtId"_L1).toInt();
            formats.m_looks.push_back(own.contains(id) ? own.value(id) : builtInLook(id));
        } else if (xml.level() <= level) {
            level = 0;
        }
        if (formats.m_looks.size() > mostFormats || own.size() > static_cast<qsizetype>(mostFormats)) {
            return fail(xml.error(ErrorCode::TooBig, QString::number(mostFormats)));
        }
    }
}

std::string numberText(std::string_view value, NumberLook look, DateSystem system)
{
    bool isNumber = false;
    const double number =
        QByteArray::fromRawData(value.data(), static_cast<qsizetype>(value.size())).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number)) {
        return std::string(value);
    }
    // Day 0 of 1900 is none, but a time without a day is less than one.
    const double first = system == DateSystem::From1904 || look == NumberLook::Time ? 0.0 : 1.0;
    if (look == NumberLook::Number || number < first || number >= lastSerial + 1) {
        return plainNumber(value, number);
    }
    return momentText(number, look, system);
}

} // namespace sosdesk
