// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/house.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <utility>

namespace sosdesk::tests {
namespace {

/** `core/store/x.cpp` belongs to store, everything below app/ to app. */
QString roomOf(const QString& path)
{
    const QStringList parts = path.split(u'/');
    return parts[0] == u"core" && parts.size() > 1 ? parts[1] : parts[0];
}

std::set<QString> namesIn(const QString& text)
{
    static const QRegularExpression name(QStringLiteral("[a-z]+"));
    std::set<QString> names;
    for (auto found = name.globalMatch(text); found.hasNext();) {
        names.insert(found.next().captured());
    }
    return names;
}

} // namespace

House::House(QString root)
    : m_root(std::move(root))
{
}

Edges House::edgesFrom(const QString& text)
{
    Edges edges;
    for (const QString& line : text.split(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        if (!line.startsWith(u'#') && colon > 0) {
            edges[line.left(colon)] = namesIn(line.mid(colon + 1));
        }
    }
    return edges;
}

Edges House::edgesOfPage(const QString& markdown)
{
    Edges edges;
    bool inTable = false;
    for (const QString& line : markdown.split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (cells.size() < 4) {
            inTable = false;
            continue;
        }
        const QString room = cells[1].trimmed();
        if (inTable && !room.startsWith(u'-')) {
            edges[room] = namesIn(cells[2]);
        }
        inTable = inTable || room == u"room";
    }
    return edges;
}

QString House::textOf(const QString& path) const
{
    QFile file(m_root + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Edges House::linkedEdges() const
{
    static const QRegularExpression room(QStringLiteral("sosdesk_room\\(\\s*([a-z]+)([^)]*)\\)"));
    static const QRegularExpression may(QStringLiteral("MAY_INCLUDE([a-z\\s]*)"));
    static const QRegularExpression linked(QStringLiteral("\\broom_([a-z]+)"));
    Edges edges;
    QDirIterator lists(m_root, {QStringLiteral("CMakeLists.txt")}, QDir::Files, QDirIterator::Subdirectories);
    while (lists.hasNext()) {
        const QString path = QDir(m_root).relativeFilePath(lists.next());
        const QString text = textOf(path);
        if (path.startsWith(u"core/") || path.startsWith(u"ui/")) {
            const QRegularExpressionMatch found = room.match(text);
            edges[found.captured(1)] = namesIn(may.match(found.captured(2)).captured(1));
        } else if (path.startsWith(u"app/")) {
            for (auto found = linked.globalMatch(text); found.hasNext();) {
                edges[QStringLiteral("app")].insert(found.next().captured(1));
            }
        }
    }
    return edges;
}

std::set<QString> House::rooms() const
{
    std::set<QString> rooms;
    for (const QString& room : QDir(m_root + QStringLiteral("/core")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        rooms.insert(room);
    }
    for (const QString& top : {QStringLiteral("ui"), QStringLiteral("app")}) {
        if (QDir(m_root + u'/' + top).exists()) {
            rooms.insert(top);
        }
    }
    return rooms;
}

QStringList House::sources() const
{
    QStringList paths;
    for (const QString& top : {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
        QDirIterator files(m_root + u'/' + top, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            paths += QDir(m_root).relativeFilePath(files.next());
        }
    }
    paths.sort();
    return paths;
}

QStringList House::forbiddenIncludes(const Edges& allowed) const
{
    static const QRegularExpression include(
        QStringLiteral("^\\s*#\\s*include\\s*[\"<]((?:core|ui|app|\\.)[^\">]*)[\">]"));
    QStringList complaints;
    for (const QString& path : sources()) {
        const QString room = roomOf(path);
        const auto known = allowed.find(room);
        int number = 0;
        for (const QString& line : textOf(path).split(u'\n')) {
            ++number;
            const QRegularExpressionMatch found = include.match(line);
            const QString target = found.captured(1);
            if (!found.hasMatch() || (roomOf(target) == room && !target.startsWith(u'.'))) {
                continue;
            }
            if (known == allowed.end() || !known->second.contains(roomOf(target))) {
                complaints += QStringLiteral("%1:%2: %3 may not include %4").arg(path).arg(number).arg(room, target);
            }
        }
    }
    return complaints;
}

QStringList House::matches(const QString& pattern, const std::set<QString>& rooms, const QString& why) const
{
    const QRegularExpression expression(pattern);
    QStringList complaints;
    for (const QString& path : sources()) {
        if (rooms.contains(roomOf(path))) {
            continue;
        }
        int number = 0;
        for (const QString& line : textOf(path).split(u'\n')) {
            ++number;
            const QString trimmed = line.trimmed();
            const bool comment = trimmed.startsWith(u"//") || trimmed.startsWith(u"*") || trimmed.startsWith(u"/*");
            if (!comment && expression.match(line).hasMatch()) {
                complaints += QStringLiteral("%1:%2: %3").arg(path).arg(number).arg(why);
            }
        }
    }
    return complaints;
}

QStringList House::sqlOutside(const std::set<QString>& rooms) const
{
    return matches(QStringLiteral("\\b(SELECT\\s+[\\w*(].*|INSERT\\s+(OR\\s+\\w+\\s+)?INTO|UPDATE\\s+\\w+\\s+SET|DELETE"
                                  "\\s+FROM|CREATE\\s+(TABLE|INDEX|VIEW|TRIGGER|UNIQUE)|DROP\\s+TABLE|PRAGMA\\s+\\w)|"
                                  "#\\s*include\\s*<(sqlite3|SQLiteCpp/|libpq|pqxx/)"),
        rooms, QStringLiteral("SQL is spoken in store only"));
}

QStringList House::sentencesOutside(const std::set<QString>& rooms) const
{
    return matches(QStringLiteral("(?<![.>])\\b(tr|translate|qtTrId|QT_TR_NOOP|QT_TRANSLATE_NOOP)\\s*\\("), rooms,
        QStringLiteral("sentences for people are made in wording only"));
}

} // namespace sosdesk::tests
