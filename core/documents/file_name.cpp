// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/file_name.h"

#include <QStringList>

namespace sosdesk {
namespace {

constexpr qsizetype mostBytes = 120;
constexpr qsizetype longestSuffix = 8;

bool isAllowed(QChar c)
{
    static const QString meaningful = QStringLiteral("/\\:*?\"<>|");
    const QChar::Category category = c.category();
    return !meaningful.contains(c) && category != QChar::Other_Control && category != QChar::Other_Format
        && category != QChar::Separator_Line && category != QChar::Separator_Paragraph;
}

bool isDevice(const QString& stem)
{
    static const QStringList plain{QStringLiteral("CON"), QStringLiteral("PRN"), QStringLiteral("AUX"),
        QStringLiteral("NUL"), QStringLiteral("CONIN$"), QStringLiteral("CONOUT$")};
    const QString name = stem.toUpper();
    const bool numbered = name.size() == 4
        && (name.startsWith(QStringLiteral("COM")) || name.startsWith(QStringLiteral("LPT")))
        && (name[3].isDigit() || name[3] == u'\u00B9' || name[3] == u'\u00B2' || name[3] == u'\u00B3');
    return numbered || plain.contains(name);
}

QString trimmedEnd(QString name)
{
    while (!name.isEmpty() && (name.back() == u'.' || name.back().isSpace())) {
        name.chop(1);
    }
    return name;
}

/** Cut between characters, not within one. */
QString shortened(QString name, qsizetype bytes)
{
    while (name.toUtf8().size() > bytes) {
        name.chop(name.size() > 1 && name.back().isLowSurrogate() ? 2 : 1);
    }
    return name;
}

} // namespace

QString safeFileName(const QString& wanted)
{
    QString name;
    for (const QChar c : QString::fromUtf8(wanted.toUtf8())) { // without lone surrogates
        if (isAllowed(c)) {
            name += c;
        }
    }
    while (name.startsWith(u'.') || (!name.isEmpty() && name.front().isSpace())) {
        name.remove(0, 1);
    }
    name = trimmedEnd(name);
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool hasSuffix = dot > 0 && name.size() - dot <= longestSuffix;
    const QString suffix = hasSuffix ? name.mid(dot) : QString();
    QString stem = trimmedEnd(hasSuffix ? name.left(dot) : name);
    if (isDevice(stem.section(u'.', 0, 0).trimmed())) {
        stem.prepend(u'_');
    }
    stem = trimmedEnd(shortened(stem, mostBytes - suffix.toUtf8().size()));
    return stem.isEmpty() ? QStringLiteral("sosdesk") + suffix : stem + suffix;
}

} // namespace sosdesk
