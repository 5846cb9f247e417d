// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace sosdesk {

/** A row that was refused, or taken with a warning: line, column, value as found, and the code of the reason. In a
 *  workbook lines are rows. */
struct ListedRow
{
    qint64 line = 0;
    QString column{};
    QString value{};
    QString code{};
    bool refused = true;
    QString cell{}; ///< of a workbook: `Sheet1!C12`; not kept in the store
};

/** What came of one file. taken + changed + unchanged + refused + footer = records after the header (LAYOUTS). */
struct ImportTally
{
    QString file{}; ///< the path as the person gave it
    QString kind{};
    QString layout{};
    QString encoding{};
    QByteArray sha256{}; ///< 32 bytes
    qint64 taken = 0;
    qint64 unchanged = 0;
    qint64 changed = 0;
    qint64 refused = 0;
    qint64 footer = 0;
    std::vector<ListedRow> issues{};
};

} // namespace sosdesk
