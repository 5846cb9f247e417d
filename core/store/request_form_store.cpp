// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/request_form_store.h"

#include "core/store/columns.h"

#include <QJsonDocument>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

QString contentOf(const RequestForm& form)
{
    const QJsonObject content{{u"aggregator"_s, form.aggregator}, {u"kind"_s, codeOf(form.kind)},
        {u"postalCode"_s, form.postalCode}, {u"address"_s, form.address}, {u"phone"_s, form.phone},
        {u"contactPerson"_s, form.contactPerson}, {u"caller"_s, form.caller}};
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

void read(const QJsonObject& content, RequestForm& form)
{
    form.aggregator = content[u"aggregator"_s].toString();
    form.kind = fromCode<FacilityKind>(content[u"kind"_s].toString());
    form.postalCode = content[u"postalCode"_s].toString();
    form.address = content[u"address"_s].toString();
    form.phone = content[u"phone"_s].toString();
    form.contactPerson = content[u"contactPerson"_s].toString();
    form.caller = content[u"caller"_s].toString();
}

std::optional<int> countFrom(const std::optional<qint64>& number)
{
    return number ? std::optional<int>(static_cast<int>(*number)) : std::nullopt;
}

} // namespace

Result<std::optional<RequestForm>> RequestFormStore::find(const QString& request) const
{
    return m_database.guarded([&]() -> std::optional<RequestForm> {
        auto& row = with(m_database.prepare("SELECT id_applied_on, institutions, institutions_within_1_week, "
                                            "institutions_within_3_weeks, content FROM request_form WHERE request = ?"),
            request);
        if (!row.executeStep()) {
            return std::nullopt;
        }
        Columns columns(row);
        RequestForm form;
        form.idAppliedOn = columns.maybeDay();
        form.institutions = countFrom(columns.maybeNumber());
        form.institutionsWithin1Week = countFrom(columns.maybeNumber());
        form.institutionsWithin3Weeks = countFrom(columns.maybeNumber());
        read(QJsonDocument::fromJson(columns.blob()).object(), form);
        row.reset();
        return form;
    });
}

Result<void> RequestFormStore::write(UnitOfWork& work, const QString& request, const RequestForm& form)
{
    return m_database.guarded([&] {
        with(m_database.prepare(
                 "INSERT INTO request_form VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?) ON CONFLICT (request) DO UPDATE SET "
                 "version = version + 1, operation = excluded.operation, id_applied_on = excluded.id_applied_on, "
                 "institutions = excluded.institutions, "
                 "institutions_within_1_week = excluded.institutions_within_1_week, "
                 "institutions_within_3_weeks = excluded.institutions_within_3_weeks, content = excluded.content"),
            request, work.author().newId(), work.row(), form.idAppliedOn, form.institutions,
            form.institutionsWithin1Week, form.institutionsWithin3Weeks, contentOf(form))
            .exec();
    });
}

Result<QString> RequestFormStore::nextNumber(const QString& prefix) const
{
    return m_database.guarded([&] {
        auto& row = with(m_database.prepare("SELECT max(CAST(substr(number, ?) AS INTEGER)) FROM request "
                                            "WHERE substr(number, 1, ?) = ?"),
            static_cast<int>(prefix.size()) + 1, static_cast<int>(prefix.size()), prefix);
        row.executeStep();
        const qint64 last = Columns(row).maybeNumber().value_or(0);
        row.reset();
        return prefix + QStringLiteral("%1").arg(last + 1, 2, 10, QLatin1Char('0'));
    });
}

} // namespace sosdesk
