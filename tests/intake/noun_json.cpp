// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/intake/noun_json.h"

#include <QJsonArray>

#include <concepts>
#include <map>

namespace sosdesk::tests {
namespace {

/** An object that takes only what says something. */
class Sheet
{
public:
    Sheet& put(const char* key, const QJsonValue& value)
    {
        if (!value.isNull() && value != QJsonValue(QString()) && value != QJsonValue(QJsonArray())
            && value != QJsonValue(QJsonObject())) {
            m_object.insert(QLatin1StringView(key), value);
        }
        return *this;
    }
    template <typename T>
    Sheet& putIf(const char* key, const std::optional<T>& value)
    {
        return value ? put(key, jsonOf(*value)) : *this;
    }
    Sheet& putIf(const char* key, std::int64_t figure) { return figure < 0 ? *this : put(key, qint64(figure)); }
    [[nodiscard]] const QJsonObject& object() const { return m_object; }

private:
    static QJsonValue jsonOf(Day day) { return isoOf(day); }
    static QJsonValue jsonOf(Instant instant) { return isoOf(instant); }
    static QJsonValue jsonOf(bool value) { return value; }
    template <std::signed_integral Number>
    static QJsonValue jsonOf(Number value)
    {
        return qint64{value};
    }
    template <typename Code>
    requires std::is_enum_v<Code>
    static QJsonValue jsonOf(Code value) { return codeOf(value); }

    QJsonObject m_object;
};

QJsonObject jsonOf(const Request& request, const ItemCatalogue& items)
{
    Sheet sheet;
    sheet.put("number", request.number).put("title", request.title).putIf("received", request.received);
    sheet.put("facility", request.facilityName).put("code", textOf(request.facilityCode));
    sheet.put("channel", codeOf(request.channel)).put("status", codeOf(request.status));
    sheet.put("prefectureStatus", codeOf(request.prefectureStatus)).put("remarks", request.remarks);
    sheet.putIf("conditions", request.conditionsConfirmed).putIf("lastModified", request.lastModified);
    sheet.putIf("need", request.gmis.need).putIf("method", request.gmis.method).put("opinion", request.gmis.opinion);
    QJsonArray lines;
    for (const RequestLine& line : request.lines) {
        Sheet entry;
        entry.put("item", items.codeOf(line.item)).put("asked", qint64(line.asked)).putIf("stock", line.stock);
        entry.putIf("use", line.weeklyUse).putIf("purchase", line.purchase).putIf("outlook", line.outlook);
        lines += entry.object();
    }
    QJsonArray entries;
    for (const DecisionLine& line : request.gmis.lines) {
        entries += QJsonArray{items.codeOf(line.item), qint64(line.prefecture), qint64(line.state)};
    }
    return sheet.put("lines", lines).put("entered", entries).object();
}

QJsonObject jsonOf(const Survey& survey, const ItemCatalogue& items)
{
    Sheet sheet;
    sheet.put("code", textOf(survey.facility)).put("facility", QString::fromStdString(survey.facilityName));
    sheet.put("day", isoOf(survey.day)).putIf("answered", survey.answered);
    sheet.putIf("support", static_cast<int>(survey.support)).putIf("pcr", static_cast<int>(survey.pcr));
    sheet.putIf("wants", static_cast<int>(survey.wantsEmergency));
    sheet.putIf("inpatients", survey.inpatients).putIf("receivable", survey.receivable);
    for (const ItemDescription& item : items.items()) {
        const SurveyLine& line = survey.line(item.item);
        if (!line.isEmpty()) {
            sheet.put(
                item.code.toLatin1().constData(), QJsonArray{line.stock, line.weeklyUse, line.purchase, line.outlook});
        }
    }
    return sheet.object();
}

QJsonObject jsonOf(const Facility& facility, const ItemCatalogue&)
{
    Sheet sheet;
    sheet.put("code", textOf(facility.code)).put("name", facility.name).putIf("kind", facility.kind);
    sheet.put("postalCode", facility.postalCode).put("address", facility.address).put("phone", facility.phone);
    sheet.put("fax", facility.fax).put("mail", facility.mail).put("person", facility.contactPerson);
    sheet.putIf("beds", facility.beds);
    QJsonArray agreements;
    for (const Agreement agreement : facility.agreements) {
        agreements += codeOf(agreement);
    }
    QJsonArray designations;
    for (const Designation designation : facility.designations) {
        designations += codeOf(designation);
    }
    QJsonArray former;
    for (const FacilityCode code : facility.formerCodes) {
        former += textOf(code);
    }
    return sheet.put("agreements", agreements).put("designations", designations).put("former", former).object();
}

QJsonObject jsonOf(const AggregatedRequest& aggregated, const ItemCatalogue& items)
{
    QJsonObject object = jsonOf(aggregated.request, items);
    const RequestForm& form = aggregated.form;
    object.insert(QStringLiteral("form"),
        QJsonObject{{QStringLiteral("aggregator"), form.aggregator},
            {QStringLiteral("institutions"), form.institutions.value_or(-1)},
            {QStringLiteral("within1Week"), form.institutionsWithin1Week.value_or(-1)},
            {QStringLiteral("within3Weeks"), form.institutionsWithin3Weeks.value_or(-1)}});
    return object;
}

QJsonObject jsonOf(const PaperSheet& paper, const ItemCatalogue& items)
{
    Sheet form;
    form.putIf("kind", paper.form.kind).put("postalCode", paper.form.postalCode).put("address", paper.form.address);
    form.put("phone", paper.form.phone).put("contactPerson", paper.form.contactPerson);
    QJsonObject object = jsonOf(paper.request, items);
    object.insert(QStringLiteral("form"), form.object());
    return object;
}

QJsonObject jsonOf(const Distribution& line, const ItemCatalogue& items)
{
    Sheet sheet;
    sheet.put("code", textOf(line.facility)).put("facility", line.facilityName).put("item", items.codeOf(line.item));
    sheet.put("pieces", qint64(line.pieces)).put("ship", isoOf(line.shipDate)).put("kind", codeOf(line.kind));
    sheet.put("state", codeOf(line.state)).put("remarks", line.remarks).put("occurrence", line.occurrence);
    return sheet.object();
}

QJsonObject jsonOf(const StockLot& lot, const ItemCatalogue& items)
{
    Sheet sheet;
    sheet.put("item", items.codeOf(lot.item)).put("pieces", qint64(lot.pieces)).put("lot", lot.lot);
    sheet.putIf("useBy", lot.useBy).put("place", lot.place).put("remarks", lot.remarks);
    return sheet.put("occurrence", lot.occurrence).object();
}

QJsonObject jsonOf(const Contact& contact, const ItemCatalogue&)
{
    Sheet sheet;
    sheet.put("number", contact.requestNumber).put("at", isoOf(contact.at)).put("result", codeOf(contact.result));
    sheet.put("means", codeOf(contact.means)).put("person", contact.person).put("officer", contact.officer);
    sheet.putIf("circumstances", contact.circumstances).putIf("purchasable", contact.purchasable);
    return sheet.putIf("from", contact.purchasableFrom).put("note", contact.note).object();
}

QJsonObject jsonOf(const Holiday& holiday, const ItemCatalogue&)
{
    return {{QStringLiteral("day"), isoOf(holiday.day)}, {QStringLiteral("name"), holiday.name}};
}

QJsonObject jsonOf(const TrackedParcel& parcel, const ItemCatalogue&)
{
    return {{QStringLiteral("number"), parcel.number}, {QStringLiteral("slip"), parcel.slip.number},
        {QStringLiteral("shippedDay"), parcel.slip.shippedDay ? isoOf(*parcel.slip.shippedDay) : QString()}};
}

QJsonObject jsonOf(const StateNoticeLine& line, const ItemCatalogue& items)
{
    return {{QStringLiteral("request"), line.requestNumber}, {QStringLiteral("facility"), textOf(line.facility)},
        {QStringLiteral("item"), items.codeOf(line.item)}, {QStringLiteral("pieces"), qint64{line.pieces}},
        {QStringLiteral("shipDay"), isoOf(line.shipDay)}, {QStringLiteral("occurrence"), line.occurrence}};
}

QJsonObject jsonOf(const Error& error)
{
    return Sheet()
        .put("error", nameOf(error.code))
        .putIf("line", error.line > 0 ? error.line : -1)
        .put("column", error.column)
        .object();
}

/** Collects the nouns of one reading. */
struct Collector
{
    const ItemCatalogue& items;
    QJsonArray rows{};

    template <typename Noun>
    Result<void> operator()(RowPosition position, const Noun& noun)
    {
        QJsonObject row = jsonOf(noun, items);
        row.insert(QStringLiteral("line"), position.line);
        if (position.rows > 1) {
            row.insert(QStringLiteral("rows"), qint64(position.rows));
        }
        rows += row;
        return {};
    }
};

Result<void> readAll(Report& report, Collector& take)
{
    switch (report.kind()) {
    case ReportKind::Requests:
        return report.eachRequest(std::ref(take));
    case ReportKind::Aggregator:
        return report.eachAggregated(std::ref(take));
    case ReportKind::Weekly:
    case ReportKind::Daily:
        return report.eachSurvey(std::ref(take));
    case ReportKind::Facilities:
        return report.eachFacility(std::ref(take));
    case ReportKind::Push:
        return report.eachDistribution(std::ref(take));
    case ReportKind::Stock:
        return report.eachStockLot(std::ref(take));
    case ReportKind::Contacts:
        return report.eachContact(std::ref(take));
    case ReportKind::Holidays:
        return report.eachHoliday(std::ref(take));
    case ReportKind::Tracking:
        return report.eachTrackedParcel(std::ref(take));
    case ReportKind::StateNotice:
        return report.eachStateNoticeLine(std::ref(take));
    case ReportKind::Sheet:
        return report.eachSheet(std::ref(take));
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject tellOf(Result<std::unique_ptr<Report>> opened, const ItemCatalogue& items)
{
    if (!opened) {
        return jsonOf(opened.error());
    }
    Report& report = **opened;
    Collector rows{items};
    if (const Result<void> read = readAll(report, rows); !read) {
        return jsonOf(read.error());
    }
    QJsonArray issues;
    for (const RowIssue& issue : report.issues()) {
        Sheet entry;
        entry.put("line", issue.line).put("column", issue.column).put("value", issue.value);
        entry.put("cell", issue.cell).put("code", nameOf(issue.code));
        issues += issue.refused ? entry.object() : entry.put("warning", true).object();
    }
    Sheet sheet;
    sheet.put("kind", codeOf(report.kind())).put("layout", report.layoutName()).put("encoding", report.encodingName());
    sheet.put("records", report.records()).put("refused", report.refusedRows()).put("footer", report.footerRows());
    return sheet.put("issues", issues).put("rows", rows.rows).object();
}

} // namespace sosdesk::tests
