// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/unit_of_work.h"

#include <vector>

namespace sosdesk {

/** A print or an export: what it was, where it went, and what it told of. */
struct PaperRecord
{
    QString kind{}; ///< `response-form`, `notice`, `annex2-xlsx`, `annex2-csv`, `gmis-entry`
    QString file{}; ///< path as the person gave it, or the printer's name
    qint64 rows = 0;
    QByteArray sha256{}; ///< 32 bytes: of the file, or of the content that went to a printer
    struct Told
    {
        QString request{};
        int decisionVersion = 0; ///< 0: undecided
    };
    std::vector<Told> requests{};
};

/** One paper that told of a request. */
struct PaperTrace
{
    QString kind{};
    QString file{};
    Instant at{};
    QString officer{};
    int decisionVersion = 0;
};

/** What left the house. */
class PaperStore
{
public:
    explicit PaperStore(Database& database)
        : m_database(database)
    {
    }

    /** Writes the paper down with its journal entry: @p action is `print` or `export`. */
    [[nodiscard]] Result<void> record(UnitOfWork& work, const QString& action, const PaperRecord& paper);
    /** What told of a request, oldest first. */
    [[nodiscard]] Result<std::vector<PaperTrace>> about(const QString& request) const;

private:
    Database& m_database;
};

} // namespace sosdesk
