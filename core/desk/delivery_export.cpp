// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/delivery_export.h"

#include "core/desk/delivery_change.h"
#include "core/desk/office.h"
#include "core/desk/paper_selection.h"
#include "core/desk/settings.h"
#include "core/store/delivery_store.h"
#include "core/store/label_store.h"

#include <QBuffer>
#include <QJsonArray>

#include <map>

namespace sosdesk {
namespace {

PaperProblem problemOf(const DeliveryRow& row, const char* code, const QString& value = {})
{
    PaperProblem problem;
    problem.request = row.delivery.requestNumber;
    problem.value = value;
    problem.code = QString::fromLatin1(code);
    return problem;
}

/** The rows of a carrier's list: each goes on its own, or in the parcels of another. */
class Loading
{
public:
    Loading(Office& office, CarrierList& list, DeliveryDraft& draft)
        : m_office(office)
        , m_list(list)
        , m_draft(draft)
    {
    }

    void load(const std::vector<DeliveryRow>& rows)
    {
        std::map<QString, std::vector<const DeliveryRow*>> companions;
        for (const DeliveryRow& row : rows) {
            if (!row.delivery.joined.isEmpty()) {
                companions[row.delivery.joined].push_back(&row);
            }
        }
        for (const DeliveryRow& row : rows) {
            if (row.delivery.joined.isEmpty()) {
                const auto found = companions.find(row.delivery.number);
                const bool isLead = found != companions.end() && !row.delivery.number.isEmpty();
                add(row, isLead ? found->second : std::vector<const DeliveryRow*>());
                companions.erase(isLead ? row.delivery.number : QString());
            }
        }
        for (const auto& [number, others] : companions) {
            for (const DeliveryRow* other : others) { // whoever carries it is in another list
                m_draft.problems.push_back(problemOf(*other, "joined_elsewhere", number));
            }
        }
    }

private:
    void add(const DeliveryRow& row, const std::vector<const DeliveryRow*>& others)
    {
        DeliveryRow whole = row;
        whole.delivery = begun(m_office, row.delivery);
        Consignment consignment = consignmentOf(whole, m_office.items());
        for (const DeliveryRow* other : others) {
            const Consignment more = consignmentOf(*other, m_office.items());
            consignment.items += more.items;
            consignment.parcels += more.parcels;
            consignment.remarks += consignment.remarks.isEmpty() ? more.remarks : u' ' + more.remarks;
        }
        if (!m_list.add(consignment)) {
            m_draft.refused += 1 + static_cast<qint64>(others.size());
            for (const DeliveryRow* other : others) {
                m_draft.problems.push_back(problemOf(*other, "joined_refused", row.delivery.requestNumber));
            }
            return;
        }
        take(whole);
        for (const DeliveryRow* other : others) {
            take(*other);
        }
    }

    void take(const DeliveryRow& row)
    {
        m_draft.listed.push_back(row.delivery);
        m_draft.told.push_back({row.delivery.requestNumber, row.delivery.decisionVersion});
    }

    Office& m_office;
    CarrierList& m_list;
    DeliveryDraft& m_draft;
};

/** What was listed and not handed over yet is listed anew as it is decided now. */
void renew(DeliveryRow& row, const ItemCatalogue& items)
{
    Delivery& delivery = row.delivery;
    const bool byPacks = delivery.parcels == parcelsOf(delivery.lines, items);
    delivery.lines = row.decided;
    delivery.decisionVersion = row.decisionVersion;
    delivery.parcels = byPacks ? std::optional(parcelsOf(delivery.lines, items)) : delivery.parcels;
}

/** What may be in a list of this format; of the rest is said why not. */
std::vector<DeliveryRow> fitting(
    std::vector<DeliveryRow> rows, const QString& format, const ItemCatalogue& items, DeliveryDraft& draft)
{
    std::vector<DeliveryRow> kept;
    for (DeliveryRow& row : rows) {
        const Delivery& delivery = row.delivery;
        if (row.isRefused) {
            draft.problems.push_back(problemOf(row, row.isTakenBack ? "taken_back" : "not_complete"));
        } else if (delivery.side == DeliverySide::State || !row.supplied) {
            continue;
        } else if (delivery.state >= DeliveryState::HandedOver) {
            draft.problems.push_back(problemOf(row, "already_shipped", codeOf(delivery.state)));
        } else if (delivery.means == DeliveryMeans::Handover) {
            draft.problems.push_back(problemOf(row, "other_means", codeOf(delivery.means)));
        } else {
            if (!delivery.format.isEmpty() && delivery.format != format) {
                draft.problems.push_back(problemOf(row, "already_listed", delivery.format));
            }
            renew(row, items);
            kept.push_back(std::move(row));
        }
    }
    return kept;
}

} // namespace

Consignment consignmentOf(const DeliveryRow& row, const ItemCatalogue& items)
{
    Consignment sent;
    sent.request = row.delivery.requestNumber;
    sent.number = row.delivery.number;
    sent.isKnown = row.listed.has_value();
    sent.isLabelled = row.label.has_value();
    sent.label = row.label.value_or(ShippingLabel{});
    sent.label.facility = row.delivery.facility;
    if (!sent.isLabelled) {
        sent.label.name = row.listed && !row.listed->name.isEmpty() ? row.listed->name : row.facilityName;
        sent.label.address = row.listed ? row.listed->address : QString();
    }
    const Facility listed = row.listed.value_or(Facility{});
    sent.label.postalCode = sent.label.postalCode.isEmpty() ? listed.postalCode : sent.label.postalCode;
    sent.label.phone = sent.label.phone.isEmpty() ? listed.phone : sent.label.phone;
    sent.shipDay = row.shipDay();
    sent.parcels = row.delivery.parcels.value_or(1);
    for (const DeliveryLine& line : row.delivery.lines) {
        const ItemDescription* item = items.find(line.item);
        sent.items << (item != nullptr ? item->name : QString()) + u' ' + QString::number(line.pieces);
    }
    sent.remarks = row.delivery.remarks.isEmpty() ? row.remarks : row.delivery.remarks;
    return sent;
}

Result<CarrierOffice> carrierOfficeOf(Office& office, const CarrierLayout& layout)
{
    SOSDESK_TAKE(const auto known, settings(office));
    const auto value = [&](const char* key) {
        const auto found = known.find(QString::fromLatin1(key));
        return found == known.end() ? QString() : found->second;
    };
    CarrierOffice told;
    told.mode = office.mode();
    told.name = value("sender").trimmed().isEmpty() ? value("office") : value("sender");
    told.postalCode = value("sender_postal_code");
    told.address = value("sender_address");
    told.building = value("sender_building");
    told.phone = value("sender_phone");
    told.goods = value("goods_name");
    for (const CarrierColumn& column : layout.columns) {
        const auto setting = known.find(column.text);
        if (column.field == CarrierField::Setting && setting != known.end()) {
            told.settings[column.text] = setting->second;
        }
    }
    SOSDESK_TAKE(told.replacements, LabelStore(office.database()).replacements());
    return told;
}

Result<DeliveryDraft> draftCarrier(Office& office, const QString& format, std::vector<DeliveryRow> rows)
{
    auto layout = CarrierLayout::load(format, {folderOf(office)});
    if (!layout) {
        return layout.error().code == ErrorCode::FileMissing
            ? fail({ErrorCode::BadArgument, {}, 0, QStringLiteral("--format"), format})
            : fail(layout.error());
    }
    SOSDESK_TAKE(const CarrierOffice sender, carrierOfficeOf(office, *layout));
    DeliveryDraft draft;
    CarrierList list(*layout, sender);
    Loading(office, list, draft).load(fitting(std::move(rows), format, office.items(), draft));
    for (const CarrierFinding& finding : list.findings()) {
        draft.problems.push_back(
            {finding.request, finding.column, finding.value, finding.code, finding.proposal, finding.refused});
    }
    draft.rows = static_cast<qint64>(list.rows().size());
    QBuffer buffer(&draft.bytes);
    buffer.open(QIODevice::Append); // in memory: the file itself is staged
    SOSDESK_TRY(list.write(buffer));
    return draft;
}

Result<void> markListed(Office& office, UnitOfWork& work, const std::vector<Delivery>& listed, const QString& format)
{
    DeliveryStore store(office.database());
    QJsonArray deliveries;
    for (Delivery delivery : listed) {
        SOSDESK_TAKE(const Delivery stored, store.of(delivery.requestNumber, delivery.side));
        delivery = begun(office, delivery);
        delivery.parcels = stored.parcels;
        delivery.format = format;
        delivery.state = DeliveryState::Listed;
        SOSDESK_TAKE(const Delivery written, store.write(work, delivery));
        deliveries.append(jsonOf(written, office.items()));
    }
    if (listed.empty()) {
        return {};
    }
    // One act, one entry and one message, however many it lists.
    const QJsonObject after{{QStringLiteral("deliveries"), deliveries}};
    SOSDESK_TRY(work.journal({QStringLiteral("list_deliveries"), format, {}, after}));
    return work.send(QStringLiteral("deliveries"), format, after);
}

} // namespace sosdesk
