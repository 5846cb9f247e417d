// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/binds.h"

namespace sosdesk {

Binds& Binds::add(const QString& text)
{
    return add(text.toUtf8());
}

Binds& Binds::add(const QByteArray& utf8)
{
    m_holdsNul = m_holdsNul || utf8.contains('\0');
    m_values.push_back(utf8.toStdString());
    return *this;
}

Binds& Binds::add(qint64 number)
{
    return add(QByteArray::number(number));
}

void Binds::appendElement(std::string& array, const QByteArray& utf8)
{
    m_holdsNul = m_holdsNul || utf8.contains('\0');
    array += array.size() > 1 ? ",\"" : "\"";
    for (const char byte : utf8) {
        if (byte == '"' || byte == '\\') {
            array += '\\';
        }
        array += byte;
    }
    array += '"';
}

Binds& Binds::add(const QStringList& texts)
{
    std::string array = "{";
    for (const QString& text : texts) {
        appendElement(array, text.toUtf8());
    }
    m_values.push_back(array + '}');
    return *this;
}

Binds& Binds::add(const std::vector<QByteArray>& utf8)
{
    std::string array = "{";
    for (const QByteArray& text : utf8) {
        appendElement(array, text);
    }
    m_values.push_back(array + '}');
    return *this;
}

Binds& Binds::add(const std::vector<qint64>& numbers)
{
    std::string array = "{";
    for (const qint64 number : numbers) {
        array += array.size() > 1 ? "," : "";
        array += number == INT64_MIN ? "NULL" : std::to_string(number);
    }
    m_values.push_back(array + '}');
    return *this;
}

Binds& Binds::addBytes(const std::vector<QByteArray>& blobs)
{
    std::string array = "{";
    for (const QByteArray& blob : blobs) {
        array += array.size() > 1 ? ",\"\\\\x" : "\"\\\\x";
        array += blob.toHex().toStdString();
        array += '"';
    }
    m_values.push_back(array + '}');
    return *this;
}

} // namespace sosdesk
