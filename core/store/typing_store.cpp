// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/typing_store.h"

#include "core/store/columns.h"

#include <QJsonDocument>

namespace sosdesk {
namespace {

const QString decisionKey = QStringLiteral("decision");
const QString contactKey = QStringLiteral("contact");
const QString besideKey = QStringLiteral("beside"); // rows of earlier programs have none

} // namespace

Result<void> TypingStore::keep(const Typing& typing)
{
    if (typing.isEmpty()) {
        return m_database.guarded(
            [&] { with(m_database.prepare("DELETE FROM typing WHERE request = ?"), typing.requestNumber).exec(); });
    }
    const QJsonObject content{{decisionKey, typing.decision}, {contactKey, typing.contact}, {besideKey, typing.beside}};
    const QString text = QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
    return m_database.guarded([&] {
        with(m_database.prepare("INSERT INTO typing VALUES (?, ?, ?) ON CONFLICT (request) DO UPDATE SET "
                                "at = excluded.at, content = excluded.content"),
            typing.requestNumber, typing.at, text)
            .exec();
    });
}

Result<void> TypingStore::dropDecision(const QString& request)
{
    return m_database.guarded([&] {
        with(m_database.prepare("DELETE FROM typing WHERE request = ? AND (json_valid(content) = 0 OR "
                                "(json_extract(content, '$.contact') = '{}' AND "
                                "coalesce(json_extract(content, '$.beside'), '{}') = '{}'))"),
            request)
            .exec();
        with(m_database.prepare("UPDATE typing SET content = json_replace(content, '$.decision', json('{}')) "
                                "WHERE request = ?"),
            request)
            .exec();
    });
}

Result<void> TypingStore::dropContact(const QString& request)
{
    return m_database.guarded([&] {
        with(m_database.prepare("DELETE FROM typing WHERE request = ? AND (json_valid(content) = 0 OR "
                                "(json_extract(content, '$.decision') = '{}' AND "
                                "coalesce(json_extract(content, '$.beside'), '{}') = '{}'))"),
            request)
            .exec();
        with(m_database.prepare("UPDATE typing SET content = json_replace(content, '$.contact', json('{}')) "
                                "WHERE request = ?"),
            request)
            .exec();
    });
}

Result<std::vector<Typing>> TypingStore::all() const
{
    return m_database.guarded([&] {
        std::vector<Typing> found;
        auto& row = m_database.prepare("SELECT request, at, content FROM typing ORDER BY request");
        while (row.executeStep()) {
            Columns columns(row);
            Typing typing{columns.text(), columns.instant()};
            const QJsonObject content = QJsonDocument::fromJson(columns.text().toUtf8()).object();
            typing.decision = content.value(decisionKey).toObject();
            typing.contact = content.value(contactKey).toObject();
            typing.beside = content.value(besideKey).toObject();
            if (!typing.isEmpty()) {
                found.push_back(std::move(typing));
            }
        }
        return found;
    });
}

} // namespace sosdesk
