// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/typing_store.h"

#include "core/store/columns.h"

#include <QJsonDocument>

#include <array>

namespace sosdesk {
namespace {

/** In the order of TypingPart; rows of earlier programs lack the later ones. */
const std::array<QString, 5> keys{QStringLiteral("decision"), QStringLiteral("contact"), QStringLiteral("beside"),
    QStringLiteral("note"), QStringLiteral("correction")};

const QString& keyOf(TypingPart part)
{
    return keys[static_cast<std::size_t>(part)];
}

} // namespace

QJsonObject TypingStore::contentOf(const QString& request)
{
    auto& row = with(m_database.prepare("SELECT content FROM typing WHERE request = ?"), request);
    const QString text = row.executeStep() ? Columns(row).text() : QString();
    row.reset();
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

Result<void> TypingStore::change(const QString& request, const std::optional<Instant>& at, const QJsonObject& parts)
{
    return m_database.guarded([&] {
        QJsonObject content = contentOf(request);
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            content[part.key()] = part.value();
        }
        bool isEmpty = true;
        for (const QString& key : keys) {
            isEmpty = isEmpty && content.value(key).toObject().isEmpty();
        }
        const QString text = QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
        if (isEmpty) {
            with(m_database.prepare("DELETE FROM typing WHERE request = ?"), request).exec();
        } else if (at) {
            with(m_database.prepare("INSERT INTO typing VALUES (?, ?, ?) ON CONFLICT (request) DO UPDATE SET "
                                    "at = excluded.at, content = excluded.content"),
                request, *at, text)
                .exec();
        } else {
            with(m_database.prepare("UPDATE typing SET content = ? WHERE request = ?"), text, request).exec();
        }
    });
}

Result<void> TypingStore::keep(const Typing& typing)
{
    return change(typing.requestNumber, typing.at,
        {{keyOf(TypingPart::Decision), typing.decision}, {keyOf(TypingPart::Contact), typing.contact},
            {keyOf(TypingPart::Beside), typing.beside}, {keyOf(TypingPart::Note), typing.note}});
}

Result<void> TypingStore::keepCorrection(const Typing& typing)
{
    return change(typing.requestNumber, typing.at, {{keyOf(TypingPart::Correction), typing.correction}});
}

Result<void> TypingStore::drop(const QString& request, TypingPart part)
{
    return change(request, {}, {{keyOf(part), QJsonObject()}});
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
            typing.decision = content.value(keyOf(TypingPart::Decision)).toObject();
            typing.contact = content.value(keyOf(TypingPart::Contact)).toObject();
            typing.beside = content.value(keyOf(TypingPart::Beside)).toObject();
            typing.note = content.value(keyOf(TypingPart::Note)).toObject();
            typing.correction = content.value(keyOf(TypingPart::Correction)).toObject();
            if (!typing.isEmpty()) {
                found.push_back(std::move(typing));
            }
        }
        return found;
    });
}

} // namespace sosdesk
