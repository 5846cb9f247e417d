// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <set>

namespace sosdesk::tests {

/** Room → the rooms it may include. */
using Edges = std::map<QString, std::set<QString>>;

/** The folder of a house and what stands in it; any folder with core/ and app/ will do, so that a bad one can be fed.
 *  Every complaint is one line, `file:line: what is wrong`. */
class House
{
public:
    explicit House(QString root);

    /** `room: other other` a line; # starts a comment. */
    [[nodiscard]] static Edges edgesFrom(const QString& text);
    /** The table `| room | may include |` of a Markdown page. */
    [[nodiscard]] static Edges edgesOfPage(const QString& markdown);

    [[nodiscard]] QString textOf(const QString& path) const;
    /** What the CMakeLists.txt files link. */
    [[nodiscard]] Edges linkedEdges() const;
    /** Rooms that have a folder. */
    [[nodiscard]] std::set<QString> rooms() const;

    [[nodiscard]] QStringList forbiddenIncludes(const Edges& allowed) const;
    [[nodiscard]] QStringList sqlOutside(const std::set<QString>& rooms) const;
    [[nodiscard]] QStringList sentencesOutside(const std::set<QString>& rooms) const;

private:
    /** Lines of C++ sources outside @p rooms that match, comments aside. */
    [[nodiscard]] QStringList matches(const QString& pattern, const std::set<QString>& rooms, const QString& why) const;
    [[nodiscard]] QStringList sources() const;

    QString m_root;
};

} // namespace sosdesk::tests
