// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/watched_file.h"
#include "core/store/database.h"

#include <optional>
#include <vector>

namespace sosdesk {

/** The files of watched folders that were dealt with: a memory of this desk, neither journalled nor sent, so that each
 *  content is taken once and each refusal is said once. */
class WatchedFileStore
{
public:
    explicit WatchedFileStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<std::vector<WatchedFile>> all() const;
    /** What is known of a content, whatever its name was; a refusal, too. */
    [[nodiscard]] Result<std::optional<WatchedFile>> withContent(const QByteArray& sha256) const;
    /** The newest import with this content on this desk; the files of people who import by hand count. */
    [[nodiscard]] Result<std::optional<qint64>> importOf(const QByteArray& sha256) const;
    /** Keeps or replaces, by path, in a transaction of its own. */
    [[nodiscard]] Result<void> keep(const std::vector<WatchedFile>& files);

private:
    Database& m_database;
};

} // namespace sosdesk
