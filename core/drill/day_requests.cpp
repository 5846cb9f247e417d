// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drill/day_requests.h"

#include <algorithm>
#include <array>

namespace sosdesk {
namespace {

constexpr int minute = 60;
constexpr int opening = 8 * 3'600 + 30 * minute;

// None of these tells circumstances (C6): that is what the call is for.
constexpr std::array remarks = {u"", u"手袋はMサイズ希望", u"",
    u"至急お願いします。\r\n不在の場合は、事務長\"見本\"まで（内線 12,34）", u"",
    u"納品は平日の午前中を希望。手袋はＳサイズを希望します。", u"搬入口は建物の北側です。"};
constexpr auto writtenCircumstances =
    u"３階病棟でクラスターが発生し、個人防護具の使用が増えている。\r\n手袋はLサイズ希望、\"パウダーなし\"のもの";

Quantity roundedUp(Quantity pieces, Quantity pack)
{
    return (pieces + pack - 1) / pack * pack;
}

QString remarksFor(const Place& place)
{
    if (place.part == Part::Clean && place.variation % 5 == 4) {
        return QString::fromUtf16(writtenCircumstances);
    }
    return QString::fromUtf16(remarks[static_cast<std::size_t>(place.number) % remarks.size()]);
}

bool isCallFor(const Place& place, int variation)
{
    return place.part == Part::Call && place.variation % 8 == variation;
}

} // namespace

QString titleFor(Day day, const QString& facility)
{
    const CivilDate date = civilOf(day);
    return QStringLiteral("%1/%2/%3_%4_緊急配布要請").arg(date.year).arg(date.month).arg(date.day).arg(facility);
}

QString requestNumber(int number)
{
    return QString::asprintf("UDR-%08d", number);
}

DayRequests::DayRequests(const Cast& cast, const Supply& supply, const Schedule& schedule, int firstNumber)
    : m_cast(cast)
    , m_supply(supply)
    , m_schedule(schedule)
    , m_firstNumber(firstNumber)
{
}

RequestLine DayRequests::line(const Place& place, std::size_t item, int weeksAgo) const
{
    const SurveyLine figures = m_supply.figures(place, item, weeksAgo);
    const ItemDescription& description = m_supply.items().items()[item];
    RequestLine line{
        description.item, 0, figures.stock, figures.weeklyUse, figures.purchase, static_cast<Outlook>(figures.outlook)};
    const Quantity need = std::max(0, figures.weeklyUse - figures.purchase);
    const Quantity suggested = roundedUp(need * m_schedule.suggestedWeeks, description.packSize);
    line.asked = suggested;
    if (place.part == Part::Excess && place.variation % 2 == 1) {
        line.asked = suggested * m_schedule.excessFactor + 5 * description.packSize;
    } else if (place.number % 3 == 1 && suggested > description.packSize) {
        line.asked = suggested - description.packSize / 2;
    }
    return line;
}

std::optional<Instant> DayRequests::received(const Place& place, int index) const
{
    const Schedule& schedule = m_schedule;
    if (place.part == Part::Draft) {
        return place.variation % 2 == 0 ? std::nullopt : std::optional(instantAt(schedule.day, opening + 70 * minute));
    }
    if (place.part == Part::Late) {
        if (place.variation % 4 == 2) {
            return instantAt(schedule.weekend, 10 * 3'600 + place.variation % 60 * minute);
        }
        // The first one at the very moment of the cut-off, which is too late.
        return instantAt(schedule.day, schedule.cutOff + place.variation * 7 % 29 * minute);
    }
    // Spread over the morning; the last one a minute before the cut-off.
    const std::int64_t span = (schedule.cutOff - opening) / minute - 1;
    const std::int64_t at = span * (index + 1) / count();
    return instantAt(schedule.day, opening + static_cast<int>(at) * minute);
}

Request DayRequests::request(int index) const
{
    const Place& place = m_cast.asking(index);
    Request request;
    request.number = requestNumber(m_firstNumber + index);
    request.received = received(place, index);
    request.title = titleFor(request.received ? dayOf(*request.received) : m_schedule.day, place.facility.name);
    request.facilityName = place.facility.name;
    request.facilityCode = place.facility.code;
    request.status = place.part == Part::Draft ? RequestStatus::Draft
        : place.part == Part::Error            ? RequestStatus::Error
                                               : RequestStatus::UnderReview;
    if (place.part == Part::Excess && place.variation % 2 == 0) {
        request.prefectureStatus = PrefectureStatus::InProgress;
    }
    request.conditionsConfirmed = place.part != Part::Draft;
    if (isCallFor(place, 4)) {
        request.conditionsConfirmed = place.variation % 16 < 8 ? std::nullopt : std::optional(false);
    }
    request.remarks = remarksFor(place);
    const Instant touched = request.received.value_or(instantAt(m_schedule.day, opening));
    request.lastModified = Instant{touched.micros + std::int64_t{3} * minute * 1'000'000};
    for (const std::size_t item : m_supply.asked(place)) {
        request.lines.push_back(line(place, item, 0));
    }
    return request;
}

void DayRequests::complete(Request& request) const
{
    request.status = RequestStatus::Closed;
    request.prefectureStatus = PrefectureStatus::Complete;
    request.gmis.need = Need::Yes;
    request.gmis.method = Method::State;
    request.gmis.opinion = QStringLiteral(
        "これまでの緊急配布（SOS）は０回。院内でクラスターが発生し、取引先に在庫がないことを電話で確認した。");
    for (const RequestLine& line : request.lines) {
        request.gmis.lines.push_back({line.item, 0, line.asked});
    }
    request.lastModified = instantAt(m_schedule.day, 13 * 3'600 + 52 * minute);
}

Request DayRequests::requestAtTwo(int index) const
{
    Request request = this->request(index);
    const Place& place = m_cast.asking(index);
    const Instant changed = instantAt(m_schedule.day, 13 * 3'600 + (35 + index % 20) * minute);
    if (place.part == Part::Clean && place.variation == 2) {
        complete(request);
    } else if (place.part == Part::Clean && place.variation % 5 == 1) {
        RequestLine& line = request.lines.front();
        line.stock = *line.stock * 6 / 10;
        line.asked += m_supply.items().find(line.item)->packSize;
        request.lastModified = changed;
    } else if (isCallFor(place, 2)) {
        request.remarks = QStringLiteral("卸業者が欠品のため、入荷の見込みがない。");
        request.lastModified = changed;
    } else if (place.part == Part::Draft) {
        request.status = RequestStatus::UnderReview;
        request.received = changed;
        request.conditionsConfirmed = true;
        request.lastModified = changed;
    }
    return request;
}

std::optional<Contact> DayRequests::contact(int index) const
{
    const Place& place = m_cast.asking(index);
    const bool decidable = place.part != Part::Draft && place.part != Part::Error;
    const bool silent = (place.part == Part::Clean && place.variation % 5 == 4) || isCallFor(place, 0)
        || (place.part == Part::Late && place.variation % 4 != 2)
        || ((place.part == Part::Duplicate || place.part == Part::Excess) && place.variation % 2 == 1);
    if (!decidable || silent) {
        return std::nullopt;
    }
    Contact contact;
    contact.requestNumber = requestNumber(m_firstNumber + index);
    contact.at = instantAt(m_schedule.day, m_schedule.cutOff + (5 + index % 24) * minute);
    contact.officer = place.number % 2 == 0 ? QStringLiteral("見本太郎") : QStringLiteral("例示花子");
    contact.person = place.facility.contactPerson.isEmpty() ? QStringLiteral("事務長") : place.facility.contactPerson;
    if (isCallFor(place, 1) || isCallFor(place, 2)) {
        contact.result = isCallFor(place, 1) ? ContactResult::NoAnswer : ContactResult::CallBack;
        return contact;
    }
    if (isCallFor(place, 3) || (place.part == Part::Clean && place.variation % 3 == 0)) {
        contact.circumstances = Circumstances::Stockout;
        contact.note = QStringLiteral("取引先３社とも欠品。\r\n\"来週以降、未定\"とのこと");
        if (place.part == Part::Clean) {
            contact.purchasable = 100 * (place.variation % 4);
            contact.purchasableFrom = m_schedule.day + 7;
        }
    } else if (place.part == Part::Clean && place.variation % 3 == 2) {
        contact.circumstances = Circumstances::Other;
        contact.note = QStringLiteral("配送業者の倉庫が浸水し、発注分が届かない。");
    } else {
        contact.circumstances = Circumstances::Cluster;
        contact.note = QStringLiteral("病棟でクラスター発生。陽性者が増え、通常の３倍を使っている。");
    }
    return contact;
}

} // namespace sosdesk
