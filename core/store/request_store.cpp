// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/request_store.h"

#include "core/domain/folding.h"
#include "core/domain/json.h"
#include "core/store/columns.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sosdesk {
namespace {

QString compact(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString changesText(const std::vector<FieldChange>& fields)
{
    QJsonArray array;
    for (const FieldChange& change : fields) {
        array.append(QJsonObject{{QStringLiteral("field"), change.field}, {QStringLiteral("before"), change.before},
            {QStringLiteral("after"), change.after}});
    }
    return compact(array);
}

/** Adds the later @p change to what a field was before and is now. */
void addChange(std::vector<FieldChange>& fields, const QJsonObject& change)
{
    const QString field = change[QStringLiteral("field")].toString();
    auto known =
        std::find_if(fields.begin(), fields.end(), [&](const FieldChange& earlier) { return earlier.field == field; });
    if (known == fields.end()) {
        known = fields.insert(known, {field, change[QStringLiteral("before")].toString(), {}});
    }
    known->after = change[QStringLiteral("after")].toString();
}

QString mergedFields(const std::vector<QString>& open, const std::vector<FieldChange>& fields)
{
    QStringList names(open.begin(), open.end());
    for (const FieldChange& change : fields) {
        if (change.byFacility && !names.contains(change.field)) {
            names << change.field;
        }
    }
    return compact(QJsonArray::fromStringList(names));
}

} // namespace

#define REQUEST_COLUMNS                                                                                                \
    "SELECT id, uuid, version, number, title, channel, received, processing_day, facility_name, facility, status, "    \
    "prefecture_status, conditions, remarks, last_modified, gmis_need, gmis_method, gmis_opinion, changed FROM "       \
    "request "

StoredRequest RequestStore::requestFrom(SQLite::Statement& row, qint64& id) const
{
    Columns columns(row);
    StoredRequest stored;
    Request& request = stored.request;
    id = columns.number();
    request.id = {columns.uuid()};
    stored.version = columns.small();
    request.number = columns.text();
    request.title = columns.text();
    request.channel = columns.code<Channel>();
    request.received = columns.maybeInstant();
    stored.processingDay = columns.maybeDay();
    request.facilityName = columns.text();
    request.facilityCode = columns.facility();
    request.status = columns.code<RequestStatus>();
    request.prefectureStatus = columns.code<PrefectureStatus>();
    request.conditionsConfirmed = columns.maybeFlag();
    request.remarks = columns.text();
    request.lastModified = columns.maybeInstant();
    request.gmis.need = columns.maybeCode<Need>();
    request.gmis.method = columns.maybeCode<Method>();
    request.gmis.opinion = columns.text();
    const QByteArray changed = columns.blob();
    if (changed != "[]") {
        for (const QJsonValue& field : QJsonDocument::fromJson(changed).array()) {
            stored.changed.push_back(field.toString());
        }
    }
    return stored;
}

void RequestStore::fillLines(StoredRequest& stored, qint64 id) const
{
    Request& request = stored.request;
    auto& row =
        with(m_database.prepare(
                 "SELECT item, asked, stock, weekly_use, purchase, outlook FROM request_line WHERE request = ?"),
            id);
    while (row.executeStep()) {
        Columns columns(row);
        RequestLine line;
        line.item = columns.item(m_database.items());
        line.asked = columns.number();
        line.stock = columns.maybeNumber();
        line.weeklyUse = columns.maybeNumber();
        line.purchase = columns.maybeNumber();
        line.outlook = columns.maybeCode<Outlook>();
        request.lines.push_back(line);
    }
    auto& entry =
        with(m_database.prepare("SELECT item, prefecture, state FROM request_gmis_line WHERE request = ?"), id);
    while (entry.executeStep()) {
        Columns columns(entry);
        const Item item = columns.item(m_database.items());
        const qint64 prefecture = columns.number();
        request.gmis.lines.push_back({item, prefecture, columns.number()});
    }
    const auto byItem = [](const auto& a, const auto& b) { return a.item < b.item; };
    std::sort(request.lines.begin(), request.lines.end(), byItem);
    std::sort(request.gmis.lines.begin(), request.gmis.lines.end(), byItem);
}

Result<std::optional<StoredRequest>> RequestStore::find(const QString& number) const
{
    return m_database.guarded([&]() -> std::optional<StoredRequest> {
        auto& row = with(m_database.prepare(REQUEST_COLUMNS "WHERE number = ?"), number);
        if (!row.executeStep()) {
            return std::nullopt;
        }
        qint64 id = 0;
        StoredRequest stored = requestFrom(row, id);
        row.reset();
        fillLines(stored, id);
        return stored;
    });
}

void RequestStore::visitRows(SQLite::Statement& row, const std::function<void(const StoredRequest&)>& visit) const
{
    while (row.executeStep()) {
        qint64 id = 0;
        StoredRequest stored = requestFrom(row, id);
        fillLines(stored, id);
        visit(stored);
    }
}

Result<void> RequestStore::each(const std::function<void(const StoredRequest&)>& visit) const
{
    return m_database.guarded(
        [&] { visitRows(m_database.prepare(REQUEST_COLUMNS "ORDER BY received DESC, number"), visit); });
}

#undef REQUEST_COLUMNS

Result<std::vector<std::int64_t>> RequestStore::rowsOf(FacilityCode facility) const
{
    return m_database.guarded([&] {
        std::vector<std::int64_t> found;
        auto& rows = with(m_database.prepare("SELECT id FROM request WHERE facility = ?"), facility);
        while (rows.executeStep()) {
            found.push_back(Columns(rows).number());
        }
        return found;
    });
}

namespace {

/** What a list shows and searches (RollStore). */
struct Glance
{
    Quantity asked = 0;
    int items = 0;
    QString key{};

    explicit Glance(const Request& request)
        : key(RequestStore::searchKey(request.number, request.title, request.facilityName, request.facilityCode))
    {
        for (const RequestLine& line : request.lines) {
            asked += line.asked;
            items |= line.asked > 0 ? 1 << line.item.number : 0;
        }
    }
};

} // namespace

QString RequestStore::searchKey(const QString& number, const QString& title, const QString& name, FacilityCode code)
{
    return foldedKey(number + u' ' + title + u' ' + name + u' ' + textOf(code));
}

void RequestStore::writeLines(qint64 row, const Request& request)
{
    with(m_database.prepare("DELETE FROM request_line WHERE request = ?"), row).exec();
    with(m_database.prepare("DELETE FROM request_gmis_line WHERE request = ?"), row).exec();
    for (const RequestLine& line : request.lines) {
        with(m_database.prepare("INSERT INTO request_line VALUES (?, ?, ?, ?, ?, ?, ?)"), row,
            m_database.items().codeOf(line.item), line.asked, line.stock, line.weeklyUse, line.purchase, line.outlook)
            .exec();
    }
    for (const DecisionLine& line : request.gmis.lines) {
        with(m_database.prepare("INSERT INTO request_gmis_line VALUES (?, ?, ?, ?)"), row,
            m_database.items().codeOf(line.item), line.prefecture, line.state)
            .exec();
    }
}

Result<void> RequestStore::insert(UnitOfWork& work, Request request, std::optional<Day> processingDay)
{
    if (request.id.isNull()) {
        request.id = {work.author().newId()};
    }
    const Glance glance(request);
    return m_database.guarded([&] {
        with(
            m_database.prepare(
                "INSERT INTO request (uuid, version, operation, number, title, channel, received, processing_day, "
                "facility_name, facility, status, prefecture_status, conditions, remarks, last_modified, gmis_need, "
                "gmis_method, gmis_opinion, asked, items, search_key, arrived) VALUES (?1, 1, ?2, ?, ?, ?, ?, ?, ?, ?, "
                "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?2)"),
            request.id, work.row(), request.number, request.title, request.channel, request.received, processingDay,
            request.facilityName, request.facilityCode, request.status, request.prefectureStatus,
            request.conditionsConfirmed, request.remarks, request.lastModified, request.gmis.need, request.gmis.method,
            request.gmis.opinion, glance.asked, glance.items, glance.key)
            .exec();
        writeLines(m_database.lastRowId(), request);
    });
}

Result<void> RequestStore::replace(
    UnitOfWork& work, const StoredRequest& known, const RequestChange& change, std::optional<Day> processingDay)
{
    return m_database.guarded([&] {
        const Request& request = change.request;
        const Glance glance(request);
        auto& id = with(m_database.prepare("SELECT id FROM request WHERE number = ?"), request.number);
        id.executeStep();
        const qint64 row = Columns(id).number();
        id.reset();
        const QJsonObject content = jsonOf(known.request, m_database.items());
        with(m_database.prepare("INSERT INTO request_revision VALUES (?, ?, ?, ?, ?)"), row, known.version, work.row(),
            QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact)), changesText(change.fields))
            .exec();
        with(m_database.prepare(
                 "UPDATE request SET version = version + 1, operation = ?, title = ?, channel = ?, received = ?, "
                 "processing_day = ?, facility_name = ?, facility = ?, status = ?, prefecture_status = ?, conditions = "
                 "?, remarks = ?, "
                 "last_modified = ?, gmis_need = ?, gmis_method = ?, gmis_opinion = ?, changed = ?, asked = ?, items = "
                 "?, "
                 "search_key = ? WHERE id = ?"),
            work.row(), request.title, request.channel, request.received, processingDay, request.facilityName,
            request.facilityCode, request.status, request.prefectureStatus, request.conditionsConfirmed,
            request.remarks, request.lastModified, request.gmis.need, request.gmis.method, request.gmis.opinion,
            mergedFields(known.changed, change.fields), glance.asked, glance.items, glance.key, row)
            .exec();
        writeLines(row, request);
    });
}

Result<std::vector<FieldChange>> RequestStore::changesSince(const QString& number, int version) const
{
    return m_database.guarded([&] {
        std::vector<FieldChange> fields;
        auto& row =
            with(m_database.prepare("SELECT changes FROM request_revision JOIN request ON request.id = "
                                    "request_revision.request WHERE number = ? AND request_revision.version >= ? "
                                    "ORDER BY request_revision.version"),
                number, version);
        while (row.executeStep()) {
            for (const QJsonValue& change : QJsonDocument::fromJson(Columns(row).blob()).array()) {
                addChange(fields, change.toObject());
            }
        }
        std::erase_if(fields, [](const FieldChange& change) { return change.before == change.after; });
        return fields;
    });
}

Result<void> RequestStore::setProcessingDay(UnitOfWork& work, const QString& number, std::optional<Day> day)
{
    return m_database.guarded([&] {
        with(m_database.prepare("UPDATE request SET processing_day = ?, operation = ? WHERE number = ?"), day,
            work.row(), number)
            .exec();
    });
}

} // namespace sosdesk
