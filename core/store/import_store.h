// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/unit_of_work.h"

#include <optional>
#include <vector>

namespace sosdesk {

/** A row that was refused, or taken with a warning: line, column, value as found, and the code of the reason. */
struct ListedRow
{
    qint64 line = 0;
    QString column{};
    QString value{};
    QString code{};
    bool refused = true;
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

/** The log of imported files with their refused rows. */
class ImportStore
{
public:
    explicit ImportStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<void> record(UnitOfWork& work, const ImportTally& tally);
    /** True when a file of that kind was ever imported. */
    [[nodiscard]] Result<bool> any(const QString& kind) const;

private:
    Database& m_database;
};

} // namespace sosdesk
