// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/codes.h"
#include "core/domain/facility.h"
#include "core/domain/id.h"
#include "core/domain/item.h"
#include "core/store/database.h"

#include <concepts>
#include <optional>

namespace sosdesk {

/** Binds values in order, each by its type: codes as their text, days and moments as ISO, nothing as NULL. */
class Binder
{
public:
    explicit Binder(SQLite::Statement& statement)
        : m_statement(statement)
    {
    }

    void put(const QString& text);
    void put(const QByteArray& blob) { m_statement.bind(++m_index, blob.constData(), static_cast<int>(blob.size())); }
    // qint64 and int64_t are two types on Linux and one on Windows.
    void put(std::signed_integral auto number) { m_statement.bind(++m_index, static_cast<int64_t>(number)); }
    void put(bool flag) { m_statement.bind(++m_index, flag ? 1 : 0); }
    void put(FacilityCode code) { put(static_cast<qint64>(code.number)); }
    void put(Day day) { put(isoOf(day)); }
    void put(Instant instant) { put(isoOf(instant)); }
    void put(const QUuid& uuid) { put(uuid.toRfc4122()); }
    template <typename Tag>
    void put(const Id<Tag>& id)
    {
        put(id.uuid);
    }
    template <typename Code>
    requires std::is_enum_v<Code>
    void put(Code code) { put(codeOf(code)); }
    template <typename Value>
    void put(const std::optional<Value>& value)
    {
        if (value) {
            put(*value);
        } else {
            m_statement.bind(++m_index);
        }
    }

private:
    SQLite::Statement& m_statement;
    int m_index = 0;
};

/** `with(database.prepare(sql), a, b, c)` binds all in order and gives the statement back. */
template <typename... Values>
SQLite::Statement& with(SQLite::Statement& statement, const Values&... values)
{
    Binder binder(statement);
    (binder.put(values), ...);
    return statement;
}

/** Reads the columns of the current row in order. A value that we never write throws DamagedRow. */
class Columns
{
public:
    explicit Columns(SQLite::Statement& statement, int first = 0)
        : m_statement(statement)
        , m_index(first)
    {
    }

    [[nodiscard]] QString text();
    [[nodiscard]] QByteArray blob();
    [[nodiscard]] qint64 number() { return m_statement.getColumn(m_index++).getInt64(); }
    [[nodiscard]] int small() { return m_statement.getColumn(m_index++).getInt(); }
    [[nodiscard]] bool flag() { return small() != 0; }
    [[nodiscard]] std::optional<qint64> maybeNumber();
    [[nodiscard]] std::optional<bool> maybeFlag();
    [[nodiscard]] Day day();
    [[nodiscard]] std::optional<Day> maybeDay();
    [[nodiscard]] Instant instant();
    [[nodiscard]] std::optional<Instant> maybeInstant();
    [[nodiscard]] FacilityCode facility() { return {number()}; }
    [[nodiscard]] QUuid uuid();
    [[nodiscard]] Item item(const ItemCatalogue& items);

    template <typename Code>
    [[nodiscard]] std::optional<Code> maybeCode()
    {
        if (skipNull()) {
            return std::nullopt;
        }
        return code<Code>();
    }
    template <typename Code>
    [[nodiscard]] Code code()
    {
        const std::optional<Code> value = fromCode<Code>(text());
        if (!value) {
            throw DamagedRow{"unknown code"};
        }
        return *value;
    }

private:
    /** Steps over the column when it is NULL. */
    bool skipNull();

    SQLite::Statement& m_statement;
    int m_index;
};

} // namespace sosdesk
