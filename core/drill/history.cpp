// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drill/history.h"

#include "core/drill/chance.h"

#include <algorithm>
#include <array>

namespace sosdesk {
namespace {

constexpr int weeksBetweenRounds = 6;
constexpr int firstNumber = 9'357; ///< the numbers after the one on the manual's picture

Distribution line(const Place& place, Item item, Quantity pieces, Day shipDate, DistributionKind kind)
{
    Distribution sent;
    sent.facility = place.facility.code;
    sent.facilityName = place.facility.name;
    sent.item = item;
    sent.pieces = pieces;
    sent.shipDate = shipDate;
    sent.kind = kind;
    return sent;
}

Quantity pushedPieces(const Place& place)
{
    // Fixed amounts by kind, whatever the place needs: what hospitals complained about.
    return place.facility.kind == FacilityKind::Hospital ? 500 * (1 + place.size / 100) : 100 + place.number % 3 * 100;
}

} // namespace

History::History(const Cast& cast, const Supply& supply, const Schedule& schedule, const BusinessCalendar& calendar,
    std::uint64_t seed)
    : m_cast(cast)
    , m_supply(supply)
    , m_schedule(schedule)
    , m_calendar(calendar)
    , m_seed(seed)
{
}

int History::closedCount(int requests)
{
    return std::clamp(requests / 2, 5, 500);
}

Request History::closedRequest(int index, const DayRequests& day) const
{
    const int count = closedCount(m_cast.requests());
    const int weeksAgo = 2 + (count - 1 - index) * 18 / count;
    const bool returning = index % 7 == 3 && index / 7 < m_cast.count(Part::Clean);
    const Place& place = m_cast.player(returning ? Part::Clean : Part::Bystander, returning ? index / 7 : index);
    const Day sent = m_calendar.sameOrNextBusinessDay(m_schedule.day - weeksAgo * 7 + index % 3);
    Request request;
    request.number = requestNumber(firstNumber + index);
    request.received = instantAt(sent, 9 * 3'600 + index * 37 % 230 * 60);
    request.title = titleFor(sent, place.facility.name);
    request.facilityName = place.facility.name;
    request.facilityCode = place.facility.code;
    request.status = RequestStatus::Closed;
    request.prefectureStatus = PrefectureStatus::Complete;
    request.conditionsConfirmed = true;
    request.lastModified = instantAt(sent, 16 * 3'600 + index % 55 * 60);
    const bool granted = index % 4 != 2;
    request.gmis.need = granted ? Need::Yes : Need::No;
    request.gmis.opinion = granted
        ? QStringLiteral("緊急配布（SOS）の実績は０回。欠品のため購入できないことを聞き取りで確認した。")
        : QStringLiteral("在庫量が想定消費量の４週分を超えており、対象外と判断した。");
    if (granted) {
        request.gmis.method = index % 2 == 0 ? Method::Prefecture : Method::State;
    }
    for (const std::size_t item : m_supply.asked(place)) {
        RequestLine asked = day.line(place, item, weeksAgo);
        asked.outlook = granted ? Outlook::Within1Week : Outlook::Over1Month;
        asked.asked = std::max(asked.asked, m_supply.items().items()[item].packSize);
        request.lines.push_back(asked);
        if (granted) {
            const bool own = request.gmis.method == Method::Prefecture;
            request.gmis.lines.push_back({asked.item, own ? asked.asked : 0, own ? 0 : asked.asked});
        }
    }
    return request;
}

void History::pushRound(Day shipDate, int share, bool onlyBystanders, const Visit& visit) const
{
    const std::vector<ItemDescription>& items = m_supply.items().items();
    for (const Place& place : m_cast.places()) {
        Chance chance(
            m_seed, 0x70757368, static_cast<std::uint64_t>(place.number), static_cast<std::uint64_t>(shipDate.number));
        if (!chance.percent(share) || (onlyBystanders && place.part != Part::Bystander)) {
            continue;
        }
        const int first = chance.below(static_cast<int>(items.size()));
        for (const int step : {0, 2}) {
            const auto item = static_cast<std::size_t>(first + step) % items.size();
            Distribution sent = line(place, items[item].item, pushedPieces(place), shipDate, DistributionKind::Push);
            sent.state = m_schedule.day < shipDate ? DistributionState::Planned : DistributionState::Shipped;
            visit(sent);
        }
    }
}

void History::shipments(const DayRequests& day, const Visit& visit) const
{
    for (int index = 0; index < closedCount(m_cast.requests()); ++index) {
        const Request request = closedRequest(index, day);
        for (const DecisionLine& decided : request.gmis.lines) {
            Distribution sent;
            sent.facility = request.facilityCode;
            sent.facilityName = request.facilityName;
            sent.item = decided.item;
            sent.pieces = decided.total();
            sent.shipDate = m_calendar.nextBusinessDay(dayOf(*request.received));
            sent.kind =
                request.gmis.method == Method::State ? DistributionKind::SosState : DistributionKind::SosPrefecture;
            sent.remarks = request.number;
            visit(sent);
        }
    }
}

void History::duplicates(const DayRequests& day, const Visit& visit) const
{
    for (const Place& place : m_cast.places()) {
        if (place.part == Part::Bystander) {
            continue;
        }
        const std::size_t item = m_supply.asked(place).front();
        const RequestLine asked = day.line(place, item, 0);
        const auto send = [&](Quantity pieces, Day date, DistributionKind kind) {
            Distribution sent = line(place, asked.item, pieces, date, kind);
            sent.state = m_schedule.day < date ? DistributionState::Planned : DistributionState::Shipped;
            return sent;
        };
        const int variation = place.variation % 4;
        if (place.part == Part::Call && place.variation % 8 == 7) {
            visit(send(asked.asked, m_schedule.day - 60, DistributionKind::SosState));
            visit(send(asked.asked, m_schedule.day - 35, DistributionKind::SosPrefecture));
        } else if (place.part == Part::Clean && place.variation < 2) {
            // One day outside the window on either side: no overlap.
            visit(send(asked.asked,
                place.variation == 0 ? m_schedule.day - m_schedule.overlapBack - 1
                                     : m_schedule.day + m_schedule.overlapAhead + 1,
                DistributionKind::Push));
        } else if (place.part == Part::Duplicate && variation == 0) {
            visit(send((asked.asked + 1) / 2, m_schedule.day - 12, DistributionKind::Push));
        } else if (place.part == Part::Duplicate && variation == 1) {
            visit(send(asked.asked, m_schedule.day + 7, DistributionKind::Push));
        } else if (place.part == Part::Duplicate && variation == 2) {
            Distribution sent =
                send((asked.asked + 1) / 2, m_schedule.day - m_schedule.overlapBack, DistributionKind::Prefecture);
            sent.facility = place.facility.formerCodes.empty() ? sent.facility : place.facility.formerCodes.front();
            visit(sent);
        } else if (place.part == Part::Duplicate) {
            Distribution sent = send(asked.asked, m_schedule.day - 5, DistributionKind::Push);
            if (place.twin >= 0) {
                const Facility& twin = m_cast.places()[static_cast<std::size_t>(place.twin)].facility;
                sent.facility = twin.code;
                sent.facilityName = twin.name;
            }
            visit(sent);
        }
    }
}

void History::distributions(int weeks, const DayRequests& day, const Visit& visit) const
{
    for (int round = weeks / weeksBetweenRounds; round > 0; --round) {
        pushRound(m_schedule.day - m_schedule.overlapBack - round * weeksBetweenRounds * 7, 60, false, visit);
    }
    pushRound(m_schedule.day - 16, 20, true, visit);
    shipments(day, visit);
    duplicates(day, visit);
    pushRound(m_schedule.day + 6, 15, true, visit);
}

std::vector<StockLot> History::stock(const DayRequests& day) const
{
    static constexpr std::array places = {u"県庁備蓄倉庫", u"北部備蓄倉庫", u"委託倉庫（港）"};
    constexpr int sample = 1'000;
    std::vector<StockLot> lots;
    const int looked = std::min(sample, day.count());
    for (const ItemDescription& item : m_supply.items().items()) {
        Quantity asked = 0;
        for (int index = 0; index < looked; ++index) {
            for (const RequestLine& line : day.request(index).lines) {
                asked += line.item == item.item ? line.asked : 0;
            }
        }
        const Quantity needed = std::max<Quantity>(20'000, asked * day.count() / std::max(1, looked));
        for (std::size_t place = 0; place < places.size(); ++place) {
            StockLot lot;
            lot.item = item.item;
            lot.place = QString::fromUtf16(places[place]);
            lot.lot = QStringLiteral("L%1-%2").arg(item.item.number).arg(place + 1);
            lot.pieces = std::min<Quantity>(9'999'900, (needed * 4 / 10 / 100 + 1) * 100);
            const int lasts = 60 + static_cast<int>(place) * 400 + item.item.number * 11;
            if (place != 2) {
                lot.useBy = m_schedule.day + lasts;
            }
            lots.push_back(lot);
        }
    }
    StockLot old = lots.front();
    old.lot += QStringLiteral("-旧");
    old.useBy = m_schedule.day - 30;
    old.pieces = 1'300;
    old.remarks = QStringLiteral("使用期限切れ。訓練用");
    lots.push_back(old);
    return lots;
}

} // namespace sosdesk
