// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/columns.h"

namespace sosdesk {

void Binder::put(const QString& text)
{
    if (text.contains(QChar(0))) {
        throw NulInText{};
    }
    m_statement.bind(++m_index, text.toStdString());
}

QString Columns::text()
{
    const SQLite::Column column = m_statement.getColumn(m_index++);
    return QString::fromUtf8(column.getText(), column.getBytes());
}

QByteArray Columns::blob()
{
    const SQLite::Column column = m_statement.getColumn(m_index++);
    return QByteArray(static_cast<const char*>(column.getBlob()), column.getBytes());
}

bool Columns::skipNull()
{
    if (!m_statement.getColumn(m_index).isNull()) {
        return false;
    }
    ++m_index;
    return true;
}

std::optional<qint64> Columns::maybeNumber()
{
    return skipNull() ? std::nullopt : std::optional(number());
}

std::optional<bool> Columns::maybeFlag()
{
    return skipNull() ? std::nullopt : std::optional(flag());
}

Day Columns::day()
{
    const std::optional<Day> value = dayFromIso(text());
    if (!value) {
        throw DamagedRow{"not a day"};
    }
    return *value;
}

std::optional<Day> Columns::maybeDay()
{
    return skipNull() ? std::nullopt : std::optional(day());
}

Instant Columns::instant()
{
    const std::optional<Instant> value = instantFromIso(text());
    if (!value) {
        throw DamagedRow{"not a moment"};
    }
    return *value;
}

std::optional<Instant> Columns::maybeInstant()
{
    return skipNull() ? std::nullopt : std::optional(instant());
}

QUuid Columns::uuid()
{
    return QUuid::fromRfc4122(blob());
}

Item Columns::item(const ItemCatalogue& items)
{
    const std::optional<Item> item = items.byCode(text());
    if (!item) {
        throw DamagedRow{"unknown item"};
    }
    return *item;
}

} // namespace sosdesk
