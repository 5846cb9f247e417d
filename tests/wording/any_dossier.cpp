// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/wording/any_dossier.h"

#include <algorithm>
#include <array>

namespace sosdesk::tests {
namespace {

using namespace Qt::StringLiterals;

constexpr int secondsPerDay = 86'400;

} // namespace

Quantity AnyDossier::quantity()
{
    static constexpr std::array odd = {
        Quantity{0}, Quantity{1}, Quantity{99}, Quantity{100}, Quantity{9'999'999}, Quantity{1'000'000'000'000}};
    return once(4) ? odd[static_cast<std::size_t>(below(odd.size()))] : below(3'000);
}

std::optional<Quantity> AnyDossier::maybeQuantity()
{
    return once(5) ? std::nullopt : std::optional(quantity());
}

std::int32_t AnyDossier::surveyed()
{
    return once(6) ? -1 : once(20) ? INT32_MAX : once(6) ? 0 : below(2'000);
}

QString AnyDossier::text()
{
    static const std::array texts = {QString(), u"　 \u200B"_s, u"クラスター発生"_s, u"欠品のため。%1 {count}"_s,
        u"感染防止のため"_s, u"これまでの緊急配布は3回"_s, u"<b>病棟</b>\nで\t集団感染"_s, QString(3'000, u'長'),
        u"手袋はSサイズ希望。"_s, u"倉庫が浸水"_s};
    return texts[static_cast<std::size_t>(below(texts.size()))];
}

void AnyDossier::addRequest(Dossier& dossier)
{
    Request& request = dossier.request;
    request.number = u"R1"_s;
    request.channel = any<Channel>();
    request.status = any<RequestStatus>();
    request.prefectureStatus = any<PrefectureStatus>();
    request.facilityCode = {once(5) ? 0 : 4710112230};
    if (!once(8)) {
        request.received = instantAt(m_day, once(4) ? 13 * 3'600 : below(secondsPerDay));
    }
    if (!once(3)) {
        request.conditionsConfirmed = once(2);
    }
    request.remarks = text();
    for (int item = 1; item <= maxItemNumber; ++item) {
        if (once(item <= 5 ? 2 : 20)) {
            request.lines.push_back({Item{static_cast<std::uint8_t>(item)}, once(5) ? 0 : quantity(), maybeQuantity(),
                maybeQuantity(), maybeQuantity(), maybe<Outlook>()});
        }
    }
}

void AnyDossier::addFacility(Dossier& dossier)
{
    dossier.facilityListKnown = !once(4);
    if (once(3)) {
        return;
    }
    Facility facility;
    facility.code = dossier.request.facilityCode;
    facility.kind = maybe<FacilityKind>();
    facility.beds = once(3) ? std::nullopt : std::optional(once(6) ? -1 : below(700));
    for (int i = below(3); i > 0; --i) {
        facility.agreements.insert(any<Agreement>());
        facility.designations.insert(any<Designation>());
    }
    dossier.facility = facility;
    if (!once(3)) {
        dossier.transit = Transit{{below(3), below(9)}, {below(3), below(9)}, once(2)};
    }
}

void AnyDossier::addSurveys(Dossier& dossier)
{
    const Day wednesday = m_day - (weekdayOf(m_day) + 4) % 7;
    for (int week = -1; week < 10; ++week) {
        if (once(4)) {
            continue;
        }
        Survey survey;
        survey.day = wednesday - week * 7;
        dossier.weeklyDays.insert(survey.day);
        survey.support = once(2) ? Answer::Yes : Answer::None;
        for (SurveyLine& line : survey.lines) {
            line = {surveyed(), surveyed(), surveyed(), static_cast<std::int8_t>(below(5) - 1)};
        }
        if (!once(5)) {
            dossier.weekly.push_back(survey);
        }
    }
    if (once(2)) {
        Survey daily;
        daily.day = m_day;
        daily.inpatients = surveyed();
        dossier.daily = {daily};
        dossier.dailyDays = {m_day};
    }
    if (once(2)) {
        PeerTable table{wednesday - below(100), {}};
        for (const auto& [kind, code] : CodeTable<FacilityKind>::rows) {
            for (int item = 1; item <= 5; ++item) {
                table.typical[{{kind, below(5)}, Item{static_cast<std::uint8_t>(item)}}] = {
                    below(40), quantity() % 1'000'000, quantity() % 1'000'000};
            }
        }
        dossier.peers = std::make_shared<const PeerTable>(table);
    }
}

Decision AnyDossier::decision(const QString& number)
{
    Decision decision;
    decision.requestNumber = number;
    decision.need = maybe<Need>();
    decision.method = maybe<Method>();
    decision.complete = once(2);
    decision.opinion = text();
    decision.officer = text();
    decision.at = instantAt(m_day - below(60) + 5, below(secondsPerDay));
    for (int i = below(4); i > 0; --i) {
        decision.lines.push_back({Item{static_cast<std::uint8_t>(1 + below(5))}, quantity(), quantity()});
    }
    return decision;
}

void AnyDossier::addHistory(Dossier& dossier)
{
    for (int i = once(3) ? 0 : below(12); i > 0; --i) {
        Distribution sent;
        sent.item = Item{static_cast<std::uint8_t>(1 + below(5))};
        sent.pieces = quantity();
        sent.kind = any<DistributionKind>();
        sent.state = any<DistributionState>();
        sent.shipDate = m_day - below(120) + 25;
        dossier.distributions.push_back({sent, static_cast<PlaceMatch>(below(4))});
    }
    std::sort(dossier.distributions.begin(), dossier.distributions.end(),
        [](const auto& a, const auto& b) { return a.distribution.shipDate < b.distribution.shipDate; });
    for (int i = below(4); i > 0; --i) {
        dossier.ownDecisions.push_back(decision(u"R%1"_s.arg(i)));
    }
    for (int i = below(9); i > 0; --i) {
        dossier.earlierRequests.push_back({m_day - i * 7, static_cast<std::uint16_t>(below(0x10000))});
    }
    if (once(3)) {
        dossier.decision = decision(u"R1"_s);
    }
}

void AnyDossier::addContacts(Dossier& dossier)
{
    for (int i = below(4); i > 0; --i) {
        Contact contact;
        contact.at = instantAt(m_day, secondsPerDay - i * 3'600);
        contact.result = any<ContactResult>();
        contact.means = any<Means>();
        contact.circumstances = maybe<Circumstances>();
        contact.note = text();
        contact.officer = text();
        contact.purchasable = maybeQuantity();
        contact.purchasableFrom = once(2) ? std::nullopt : std::optional(m_day + below(400));
        if (once(2)) {
            contact.corrections.push_back(
                {Item{static_cast<std::uint8_t>(1 + below(5))}, maybeQuantity(), maybeQuantity(), maybeQuantity()});
        }
        dossier.contacts.push_back(contact);
    }
}

void AnyDossier::addStock(Dossier& dossier)
{
    if (once(3)) {
        return;
    }
    dossier.stock.emplace();
    for (int item = 1; item <= 5; ++item) {
        if (!once(4)) {
            dossier.stock->push_back({Item{static_cast<std::uint8_t>(item)}, quantity(), quantity()});
        }
    }
}

Dossier AnyDossier::next()
{
    static const Day first = dayFrom(2020, 12, 1).value();
    m_day = first + below(8 * 365);
    Dossier dossier;
    dossier.mode = once(2) ? Mode::Drill : Mode::Live;
    addRequest(dossier);
    addFacility(dossier);
    addSurveys(dossier);
    addHistory(dossier);
    addContacts(dossier);
    addStock(dossier);
    if (once(5)) {
        dossier.changedFields = {u"remarks"_s};
    }
    return dossier;
}

} // namespace sosdesk::tests
