// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/setting_store.h"

#include "core/store/columns.h"

namespace sosdesk {

Result<std::optional<QString>> SettingStore::get(const QString& key) const
{
    return m_database.guarded([&] {
        auto& row = with(m_database.prepare("SELECT value FROM setting WHERE key = ?"), key);
        std::optional<QString> value;
        if (row.executeStep()) {
            value = Columns(row).text();
        }
        row.reset();
        return value;
    });
}

Result<std::map<QString, QString>> SettingStore::all() const
{
    return m_database.guarded([&] {
        std::map<QString, QString> settings;
        auto& row = m_database.prepare("SELECT key, value FROM setting");
        while (row.executeStep()) {
            Columns columns(row);
            const QString key = columns.text();
            settings[key] = columns.text();
        }
        return settings;
    });
}

Result<void> SettingStore::set(UnitOfWork& work, const QString& key, const QString& value)
{
    return m_database.guarded([&] {
        with(m_database.prepare("INSERT INTO setting VALUES (?, ?, 1, ?, ?) ON CONFLICT (key) DO UPDATE SET "
                                "version = version + 1, operation = excluded.operation, value = excluded.value"),
            key, work.author().newId(), work.row(), value)
            .exec();
    });
}

Result<std::vector<Holiday>> HolidayStore::all() const
{
    return m_database.guarded([&] {
        std::vector<Holiday> holidays;
        auto& row = m_database.prepare("SELECT day, name FROM holiday ORDER BY day");
        while (row.executeStep()) {
            Columns columns(row);
            const Day day = columns.day();
            holidays.push_back({day, columns.text()});
        }
        return holidays;
    });
}

Result<std::optional<Holiday>> HolidayStore::find(Day day) const
{
    return m_database.guarded([&] {
        auto& row = with(m_database.prepare("SELECT name FROM holiday WHERE day = ?"), day);
        std::optional<Holiday> found;
        if (row.executeStep()) {
            found = Holiday{day, Columns(row).text()};
        }
        row.reset();
        return found;
    });
}

Result<void> HolidayStore::write(UnitOfWork& work, const Holiday& holiday)
{
    return m_database.guarded([&] {
        with(m_database.prepare("INSERT INTO holiday VALUES (?, ?, 1, ?, ?) ON CONFLICT (day) DO UPDATE SET "
                                "version = version + 1, operation = excluded.operation, name = excluded.name"),
            holiday.day, work.author().newId(), work.row(), holiday.name)
            .exec();
    });
}

} // namespace sosdesk
