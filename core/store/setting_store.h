// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/holiday.h"
#include "core/store/unit_of_work.h"

#include <map>
#include <optional>
#include <vector>

namespace sosdesk {

/** The office's settings of this store, as text by key. Which keys exist is desk's business. */
class SettingStore
{
public:
    explicit SettingStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<std::optional<QString>> get(const QString& key) const;
    [[nodiscard]] Result<std::map<QString, QString>> all() const;
    [[nodiscard]] Result<void> set(UnitOfWork& work, const QString& key, const QString& value);

private:
    Database& m_database;
};

/** Holidays from imported lists; they complete and correct the program's own. */
class HolidayStore
{
public:
    explicit HolidayStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<std::vector<Holiday>> all() const;
    [[nodiscard]] Result<std::optional<Holiday>> find(Day day) const;
    [[nodiscard]] Result<void> write(UnitOfWork& work, const Holiday& holiday);

private:
    Database& m_database;
};

} // namespace sosdesk
