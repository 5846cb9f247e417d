// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <pqxx/pqxx>

#include <charconv>

namespace sosdesk {

// What a field of an answer holds.

[[nodiscard]] inline QByteArray bytesOf(const pqxx::field& field)
{
    return QByteArray(field.c_str(), static_cast<qsizetype>(field.size()));
}

[[nodiscard]] inline QString textOfField(const pqxx::field& field)
{
    return QString::fromUtf8(field.c_str(), static_cast<qsizetype>(field.size()));
}

/** INT64_MIN for NULL, and for what is no number. */
[[nodiscard]] inline qint64 numberOf(const pqxx::field& field)
{
    qint64 number = INT64_MIN;
    if (!field.is_null()) {
        (void)std::from_chars(field.c_str(), field.c_str() + field.size(), number);
    }
    return number;
}

/** Of a bytea, which comes as \x and hexadecimal digits. */
[[nodiscard]] inline QByteArray blobOf(const pqxx::field& field)
{
    const auto size = static_cast<qsizetype>(field.size());
    return size < 2 ? QByteArray() : QByteArray::fromHex(QByteArray::fromRawData(field.c_str() + 2, size - 2));
}

} // namespace sosdesk
