// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/exchange.h"
#include "core/store/unit_of_work.h"

#include <vector>

namespace sosdesk {

/** What came in and what goes out: for the screen that tells it. */
class ExchangeStore
{
public:
    explicit ExchangeStore(Database& database)
        : m_database(database)
    {
    }

    /** Writes down that a file was refused as a whole, with its journal entry. @p kind may be empty. */
    [[nodiscard]] Result<void> recordRefusal(
        UnitOfWork& work, const QString& file, const QString& kind, const Error& error);
    /** Files that were taken in or refused, by hand or from a watched folder, the newest first. */
    [[nodiscard]] Result<std::vector<ImportTrace>> imports() const;
    /** The rows of an import that were refused or warned about. */
    [[nodiscard]] Result<std::vector<ListedRow>> issues(qint64 import) const;
    /** The decisions that were written last, the newest first, at most @p most. */
    [[nodiscard]] Result<std::vector<DecisionMessage>> decisions(int most) const;
    /** Messages of every kind that nobody has taken yet. */
    [[nodiscard]] Result<qint64> unsent() const;
    /** What the server did not take, newest first. */
    [[nodiscard]] Result<std::vector<RefusedTrace>> refused(int most, const QString& object = {}) const;

private:
    Database& m_database;
};

} // namespace sosdesk
