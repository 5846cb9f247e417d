// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/inquiry_store.h"

#include "core/store/columns.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sosdesk {
namespace {

std::vector<DecisionLine> linesFrom(const QByteArray& text, const ItemCatalogue& items)
{
    std::vector<DecisionLine> lines;
    for (const QJsonValue& value : QJsonDocument::fromJson(text).array()) {
        const QJsonObject object = value.toObject();
        const std::optional<Item> item = items.byCode(object.value(QStringLiteral("item")).toString());
        if (!item) {
            throw DamagedRow{"unknown item in an inquiry"};
        }
        lines.push_back({*item, object.value(QStringLiteral("prefecture")).toInteger(),
            object.value(QStringLiteral("state")).toInteger()});
    }
    return lines;
}

Inquiry inquiryFrom(SQLite::Statement& row, const ItemCatalogue& items)
{
    Columns columns(row);
    Inquiry inquiry;
    inquiry.id = {columns.uuid()};
    inquiry.requestNumber = columns.text();
    inquiry.kind = columns.code<InquiryKind>();
    inquiry.at = columns.instant();
    inquiry.officer = columns.text();
    inquiry.person = columns.text();
    inquiry.question = columns.text();
    inquiry.answeredAt = columns.maybeInstant();
    inquiry.answer = columns.text();
    const QString outcome = columns.text();
    inquiry.outcome = fromCode<InquiryOutcome>(outcome);
    if (!outcome.isEmpty() && !inquiry.outcome) {
        throw DamagedRow{"unknown outcome of an inquiry"};
    }
    inquiry.lines = linesFrom(columns.blob(), items);
    return inquiry;
}

} // namespace

Result<std::vector<Inquiry>> InquiryStore::about(const QString& request) const
{
    return m_database.guarded([&] {
        std::vector<Inquiry> found;
        auto& row = with(m_database.prepare("SELECT uuid, request, kind, at, officer, person, question, answered_at, "
                                            "answer, outcome, lines FROM inquiry WHERE request = ? ORDER BY id"),
            request);
        while (row.executeStep()) {
            found.push_back(inquiryFrom(row, m_database.items()));
        }
        return found;
    });
}

Result<void> InquiryStore::add(UnitOfWork& work, const Inquiry& inquiry)
{
    return m_database.guarded([&] {
        const QJsonArray lines = jsonOf(inquiry, m_database.items()).value(QStringLiteral("lines")).toArray();
        with(m_database.prepare("INSERT INTO inquiry (uuid, version, operation, request, kind, at, officer, person, "
                                "question, answered_at, answer, outcome, lines) "
                                "VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            inquiry.id, work.row(), inquiry.requestNumber, inquiry.kind, inquiry.at, inquiry.officer, inquiry.person,
            inquiry.question, inquiry.answeredAt, inquiry.answer, codeOf(inquiry.outcome),
            QString::fromUtf8(QJsonDocument(lines).toJson(QJsonDocument::Compact)))
            .exec();
    });
}

Result<void> InquiryStore::answer(UnitOfWork& work, const Inquiry& inquiry)
{
    return m_database.guarded([&] {
        with(m_database.prepare("UPDATE inquiry SET version = version + 1, operation = ?, answered_at = ?, answer = ?, "
                                "outcome = ? WHERE uuid = ?"),
            work.row(), inquiry.answeredAt, inquiry.answer, codeOf(inquiry.outcome), inquiry.id)
            .exec();
    });
}

} // namespace sosdesk
