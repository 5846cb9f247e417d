// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/import_tally.h"
#include "core/store/unit_of_work.h"

#include <optional>

namespace sosdesk {

/** The log of imported files with their refused rows. */
class ImportStore
{
public:
    explicit ImportStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<void> record(UnitOfWork& work, const ImportTally& tally);
    /** When a file of this kind was last taken in; nothing when none ever was. */
    [[nodiscard]] Result<std::optional<Instant>> lastOf(const QString& kind) const;

private:
    Database& m_database;
};

} // namespace sosdesk
