// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/board.h"
#include "core/store/database.h"

#include <string_view>
#include <vector>

namespace sosdesk {

/** What the board of a day asks of the decisions. */
class BoardStore
{
public:
    explicit BoardStore(Database& database)
        : m_database(database)
    {
    }

    /** The decisions of @p day that stand as complete, oldest first. */
    [[nodiscard]] Result<std::vector<Completion>> completedOn(Day day) const;
    /** Completed from @p from on, and the facility does not know it: isTold() (F1, F4). */
    [[nodiscard]] Result<std::vector<OpenEnd>> untold(Day from) const;
    /** A notice of the version that stands was printed or put into a mail, or a delivery of it says 連絡済. */
    [[nodiscard]] Result<bool> isTold(const QString& request) const;
    /** Completed from @p from on, and G-MIS's record does not show it as 完了. Requests of that channel only. */
    [[nodiscard]] Result<std::vector<OpenEnd>> unentered(Day from) const;
    /** Messages that the team server has not acknowledged. */
    [[nodiscard]] Result<qint64> unsent() const;

private:
    [[nodiscard]] Result<std::vector<OpenEnd>> openEnds(std::string_view sql, Day from) const;

    Database& m_database;
};

} // namespace sosdesk
