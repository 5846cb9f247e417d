// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/codes.h"
#include "core/domain/facility.h"
#include "core/domain/id.h"
#include "core/domain/item.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace sosdesk {

/** From whose store a delivery comes (配布方法 ①, ②). */
enum class DeliverySide { Prefecture, State };

/** How the prefecture's goods travel (F1). */
enum class DeliveryMeans {
    DesignatedCarrier, ///< 国指定の配送業者: goes into 別添２ (F2), the state pays
    OwnArrangement,    ///< 県手配
    Handover,          ///< 手渡し
};

/** How far a delivery has come; each state has gone through the ones before it. */
enum class DeliveryState { Planned, Listed, HandedOver, Shipped, Told };

template <>
struct CodeTable<DeliverySide>
{
    static constexpr std::array rows = {std::pair{DeliverySide::Prefecture, std::string_view("prefecture")},
        std::pair{DeliverySide::State, std::string_view("state")}};
};
template <>
struct CodeTable<DeliveryMeans>
{
    static constexpr std::array rows = {
        std::pair{DeliveryMeans::DesignatedCarrier, std::string_view("designated_carrier")},
        std::pair{DeliveryMeans::OwnArrangement, std::string_view("own_arrangement")},
        std::pair{DeliveryMeans::Handover, std::string_view("handover")}};
};
template <>
struct CodeTable<DeliveryState>
{
    static constexpr std::array rows = {std::pair{DeliveryState::Planned, std::string_view("planned")},
        std::pair{DeliveryState::Listed, std::string_view("listed")},
        std::pair{DeliveryState::HandedOver, std::string_view("handed_over")},
        std::pair{DeliveryState::Shipped, std::string_view("shipped")},
        std::pair{DeliveryState::Told, std::string_view("told")}};
};

using DeliveryId = Id<struct DeliveryTag>;

/** So many pieces of an item on their way. */
struct DeliveryLine
{
    Item item{};
    Quantity pieces = 0;

    friend bool operator==(const DeliveryLine&, const DeliveryLine&) = default;
};

/** 伝票番号: the carrier's number of one parcel. */
struct Slip
{
    QString number{};
    std::optional<Day> shippedDay{};

    friend bool operator==(const Slip&, const Slip&) = default;
};

/** What is on its way because of one completed 要, from one side. Key: request and side. */
struct Delivery
{
    DeliveryId id{};
    int version = 0; ///< 0: nobody did anything with it yet; it is planned as the decision says
    QString requestNumber{};
    DeliverySide side = DeliverySide::Prefecture;
    int decisionVersion = 0; ///< of which the lines are; 0: G-MIS's values are the record
    FacilityCode facility{};
    QString number{}; ///< お客様管理番号, at most 15 ASCII letters and digits; empty while version is 0
    DeliveryMeans means = DeliveryMeans::DesignatedCarrier; ///< says nothing of the state's
    QString format{};                                       ///< of the list it left in last
    std::optional<Day> shipDay{};                           ///< as planned; nothing: as the decision says
    std::optional<int> parcels{};                           ///< nothing: by the pack sizes
    QString joined{};                                       ///< number of the delivery in whose parcels it goes
    DeliveryState state = DeliveryState::Planned;
    std::optional<Day> shippedDay{};
    QString remarks{};
    std::vector<DeliveryLine> lines{}; ///< in item order
    std::vector<Slip> slips{};         ///< by number

    friend bool operator==(const Delivery&, const Delivery&) = default;
};

/** The longest お客様管理番号 that every carrier takes. */
inline constexpr int longestDeliveryNumber = 15;

/** A new お客様管理番号 out of an identity: `S` in live, `D` in drill, and twelve letters and digits that are not
 *  mistaken for one another (no I, L, O, U). Desks that know nothing of each other do not make the same. */
[[nodiscard]] QString deliveryNumber(const QUuid& identity, Mode mode);
/** A number that a drill made, so that it has no business in a live store. */
[[nodiscard]] bool isDrillNumber(const QString& number);
/** How many parcels the lines need when each holds one pack of one item; at least one. */
[[nodiscard]] int parcelsOf(const std::vector<DeliveryLine>& lines, const ItemCatalogue& items);

/** A delivery as journal, outbox and the command line tell it. */
[[nodiscard]] QJsonObject jsonOf(const Delivery& delivery, const ItemCatalogue& items);
/** @p delivery as @p before tells it, but for what never changes; nothing when that cannot be read. */
[[nodiscard]] std::optional<Delivery> restored(
    Delivery delivery, const QJsonObject& before, const ItemCatalogue& items);

} // namespace sosdesk
