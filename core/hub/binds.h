// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <string>
#include <vector>

namespace sosdesk {

/** The values of one statement, in the order of $1, $2 …: the one place where values become bytes for the server
 *  (PROMISES 0.2, 0.3). Everything is sent as a parameter, never as part of the SQL text. */
class Binds
{
public:
    Binds& add(const QString& text);
    Binds& add(const QByteArray& utf8);
    Binds& add(qint64 number);
    Binds& add(int number) { return add(qint64{number}); }
    Binds& add(bool flag) { return add(QByteArray(flag ? "true" : "false")); }
    Binds& add(const QUuid& uuid) { return add(uuid.toString(QUuid::WithoutBraces)); }
    /** As `text[]`. */
    Binds& add(const QStringList& texts);
    Binds& add(const std::vector<QByteArray>& utf8);
    /** As `bigint[]` or `int[]`; INT64_MIN stands for NULL. */
    Binds& add(const std::vector<qint64>& numbers);
    /** As `bytea[]`. */
    Binds& addBytes(const std::vector<QByteArray>& blobs);

    /** A text holds U+0000: the server would cut it off there. */
    [[nodiscard]] bool holdsNul() const { return m_holdsNul; }
    [[nodiscard]] const std::vector<std::string>& values() const { return m_values; }

private:
    void appendElement(std::string& array, const QByteArray& utf8);

    std::vector<std::string> m_values;
    bool m_holdsNul = false;
};

} // namespace sosdesk
