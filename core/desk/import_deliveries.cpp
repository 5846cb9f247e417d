// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/deliveries.h"
#include "core/desk/import.h"
#include "core/documents/record_of.h"
#include "core/store/decision_store.h"
#include "core/store/delivery_store.h"
#include "core/store/request_store.h"
#include "core/store/state_answer_store.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace sosdesk {
namespace {

constexpr auto numberColumn = u"お客様管理番号";
constexpr auto requestColumn = u"管理番号";
constexpr auto piecesColumn = u"配布枚数";

void refuse(Import& import, const RowPosition& position, const char16_t* column, const QString& value, const char* code)
{
    ++import.tally.refused;
    import.tally.issues.push_back({position.line, QString::fromUtf16(column), value, QString::fromLatin1(code), true});
}

void warn(Import& import, qint64 line, const char16_t* column, const QString& value, const char* code)
{
    import.tally.issues.push_back({line, QString::fromUtf16(column), value, QString::fromLatin1(code), false});
}

/** Adds the slip, or its day; nothing when the delivery has it already. */
std::optional<Delivery> withSlip(Delivery delivery, const Slip& slip, Day today)
{
    const auto known = std::find_if(
        delivery.slips.begin(), delivery.slips.end(), [&](const Slip& other) { return other.number == slip.number; });
    const bool isNew = known == delivery.slips.end();
    if (isNew) {
        delivery.slips.push_back(slip);
        std::sort(delivery.slips.begin(), delivery.slips.end(),
            [](const Slip& a, const Slip& b) { return a.number < b.number; });
    } else if (slip.shippedDay && known->shippedDay != slip.shippedDay) {
        known->shippedDay = slip.shippedDay;
    } else if (delivery.state >= DeliveryState::Shipped) {
        return std::nullopt;
    }
    delivery.state = std::max(delivery.state, DeliveryState::Shipped);
    delivery.shippedDay = slip.shippedDay ? slip.shippedDay : delivery.shippedDay.value_or(today);
    return delivery;
}

Result<void> takeParcel(Import& import, const RowPosition& position, TrackedParcel parcel)
{
    DeliveryStore store(import.office.database());
    parcel.number = parcel.number.normalized(QString::NormalizationForm_KC).toUpper();
    parcel.slip.number = parcel.slip.number.normalized(QString::NormalizationForm_KC);
    SOSDESK_TAKE(const auto delivery, store.byNumber(parcel.number));
    if (!delivery) {
        const bool isDrill = import.office.mode() == Mode::Drill;
        const bool foreign = isDrillNumber(parcel.number) != isDrill && parcel.number.size() == 13;
        const char* code = !foreign ? "unknown_delivery" : isDrill ? "live_number" : "drill_number";
        refuse(import, position, numberColumn, parcel.number, code);
        return {};
    }
    const auto after = withSlip(*delivery, parcel.slip, import.office.today());
    if (!after) {
        ++import.tally.unchanged;
        return {};
    }
    ++(delivery->slips.size() < after->slips.size() ? import.tally.taken : import.tally.changed);
    SOSDESK_TRY(store.record(import.work, *after, QStringLiteral("tracking")));
    SOSDESK_TAKE(const auto companions, store.joinedTo(parcel.number)); // they are in the same parcels
    for (const Delivery& companion : companions) {
        if (const auto also = withSlip(companion, parcel.slip, import.office.today())) {
            SOSDESK_TRY(store.record(import.work, *also, QStringLiteral("tracking")));
        }
    }
    return {};
}

/** The lines of a file about one request. */
struct Answered
{
    std::vector<StateAnswer> answers{};
    std::vector<qint64> lines{}; ///< where they stand
};

using AnsweredRequests = std::map<QString, Answered>;

/** The request that a line is about; empty when it was refused. */
Result<QString> requestOf(Import& import, const RowPosition& position, const StateNoticeLine& line)
{
    if (!line.requestNumber.isEmpty()) {
        SOSDESK_TAKE(const auto known, RequestStore(import.office.database()).find(line.requestNumber));
        if (!known) {
            refuse(import, position, requestColumn, line.requestNumber, "unknown_request");
            return QString();
        }
        SOSDESK_TAKE(const auto decision, DecisionStore(import.office.database()).latest(line.requestNumber));
        const auto record = recordOf(known->request, decision);
        if (!record || record->method != Method::State) {
            warn(import, position.line, requestColumn, line.requestNumber, "nothing_from_state");
        }
        return line.requestNumber;
    }
    SOSDESK_TAKE(const auto waiting, StateAnswerStore(import.office.database()).waitingFor(line.facility));
    if (waiting.empty()) {
        refuse(import, position, u"医療機関コード", textOf(line.facility), "nothing_from_state");
        return QString();
    }
    if (waiting.size() > 1) {
        warn(import, position.line, u"医療機関コード", textOf(line.facility), "several_requests");
    }
    return waiting.front();
}

/** Lines of the same item and day add up: the ministry ships from two stores. */
void collect(Answered& answered, const QString& request, const StateNoticeLine& line, qint64 position)
{
    answered.lines.push_back(position);
    for (StateAnswer& answer : answered.answers) {
        if (answer.item == line.item && answer.shipDay == line.shipDay) {
            answer.pieces += line.pieces;
            return;
        }
    }
    answered.answers.push_back({request, line.item, line.pieces, line.shipDay});
}

QJsonObject jsonOf(const std::vector<StateAnswer>& answers, const ItemCatalogue& items)
{
    QJsonArray lines;
    for (const StateAnswer& answer : answers) {
        lines.append(QJsonObject{{QStringLiteral("item"), items.codeOf(answer.item)},
            {QStringLiteral("pieces"), qint64{answer.pieces}}, {QStringLiteral("shipDay"), isoOf(answer.shipDay)}});
    }
    return {{QStringLiteral("lines"), lines}};
}

Result<void> writeAnswers(Import& import, const QString& request, const Answered& answered)
{
    StateAnswerStore store(import.office.database());
    SOSDESK_TAKE(const auto known, store.about(request));
    qint64 written = 0;
    for (const StateAnswer& answer : answered.answers) {
        if (std::find(known.begin(), known.end(), answer) == known.end()) {
            SOSDESK_TRY(store.write(import.work, answer));
            ++written;
        }
    }
    SOSDESK_TAKE(const int retired, store.retire(import.work, request, answered.answers));
    if (written > 0 || retired > 0) {
        const QJsonObject after = jsonOf(answered.answers, import.office.items());
        SOSDESK_TRY(import.work.journal(
            {QStringLiteral("state_notice"), request, jsonOf(known, import.office.items()), after}));
        SOSDESK_TRY(import.work.send(QStringLiteral("state_notice"), request, after));
    }
    const auto rows = static_cast<qint64>(answered.lines.size());
    const qint64 told = written == 0 && retired == 0 ? 0 : std::max<qint64>(written, 1);
    qint64& counter = known.empty() ? import.tally.taken : import.tally.changed;
    counter += std::min(told, rows);
    import.tally.unchanged += rows - std::min(told, rows);
    return {};
}

/** What the ministry sends and we did not decide, or the other way round. */
Result<void> listDifferences(Import& import, const QString& request, const Answered& answered)
{
    Office& office = import.office;
    SOSDESK_TAKE(const auto stored, RequestStore(office.database()).find(request));
    SOSDESK_TAKE(const auto decision, DecisionStore(office.database()).latest(request));
    const Decision record = recordOf(stored->request, decision).value_or(Decision{});
    SOSDESK_TAKE(const auto comparisons, stateComparison(office, request, stored->request.facilityCode, record));
    for (const StateComparison& item : comparisons) {
        if (item.promised && *item.promised != item.decided) {
            const ItemDescription* known = office.items().find(item.item);
            const QString words = QStringLiteral("%1 %2 %3→%4")
                                      .arg(request, known != nullptr ? known->name : QString())
                                      .arg(item.decided)
                                      .arg(*item.promised);
            warn(import, answered.lines.front(), piecesColumn, words, "differs_from_decision");
        }
    }
    return {};
}

} // namespace

Result<void> importTracking(Import& import)
{
    return import.report.eachTrackedParcel([&](const RowPosition& position, TrackedParcel&& parcel) -> Result<void> {
        SOSDESK_TRY(import.office.pause());
        return takeParcel(import, position, std::move(parcel));
    });
}

Result<void> importStateNotice(Import& import)
{
    AnsweredRequests requests;
    SOSDESK_TRY(
        import.report.eachStateNoticeLine([&](const RowPosition& position, StateNoticeLine&& line) -> Result<void> {
            SOSDESK_TRY(import.office.pause());
            SOSDESK_TAKE(const QString request, requestOf(import, position, line));
            if (!request.isEmpty()) {
                collect(requests[request], request, line, position.line);
            }
            return {};
        }));
    for (const auto& [request, answered] : requests) {
        SOSDESK_TRY(writeAnswers(import, request, answered));
        SOSDESK_TRY(listDifferences(import, request, answered));
    }
    return {};
}

} // namespace sosdesk
