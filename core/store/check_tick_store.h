// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/check_tick.h"
#include "core/store/unit_of_work.h"

#include <vector>

namespace sosdesk {

/** What officers ticked and noted beside the rows of the checklist, the last word of each. */
class CheckTickStore
{
public:
    explicit CheckTickStore(Database& database)
        : m_database(database)
    {
    }

    /** By check and item. */
    [[nodiscard]] Result<std::vector<CheckTick>> about(const QString& request) const;
    /** Makes @p tick the row's last word; who and when are those of @p work. */
    [[nodiscard]] Result<void> set(UnitOfWork& work, const QString& request, const CheckTick& tick);

private:
    Database& m_database;
};

} // namespace sosdesk
