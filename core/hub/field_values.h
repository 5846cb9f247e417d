// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <pqxx/pqxx>

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

/** INT64_MIN for NULL. */
[[nodiscard]] inline qint64 numberOf(const pqxx::field& field)
{
    return field.is_null() ? INT64_MIN : bytesOf(field).toLongLong();
}

/** Of a bytea. */
[[nodiscard]] inline QByteArray blobOf(const pqxx::field& field)
{
    return QByteArray::fromHex(bytesOf(field).mid(2)); // behind \x
}

} // namespace sosdesk
