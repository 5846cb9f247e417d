// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/review_samples.h"

#include "core/review/decision_rules.h"
#include "core/review/opinion.h"
#include "core/wording/judgement.h"

namespace sosdesk::tests {
namespace {

using namespace Qt::StringLiterals;

const PolicyShelf& shelf()
{
    static const PolicyShelf known = PolicyShelf::load().value();
    return known;
}

Day day(const QString& iso)
{
    return dayFromIso(iso).value();
}

Instant moment(const QString& iso)
{
    return instantFromIso(iso).value();
}

Distribution sent(DistributionKind kind, const char* item, const QString& iso, Quantity pieces)
{
    Distribution distribution;
    distribution.kind = kind;
    distribution.item = itemOf(item);
    distribution.shipDate = day(iso);
    distribution.pieces = pieces;
    return distribution;
}

/** Nine Wednesdays in which the stock falls and the use rises. */
std::vector<Survey> weeks()
{
    std::vector<Survey> surveys;
    for (int back = 0; back < 9; ++back) {
        Survey survey;
        survey.day = day(u"2024-11-20"_s) - 7 * back;
        survey.wantsEmergency = Answer::Yes;
        const auto n95 = static_cast<std::size_t>(itemOf("n95_mask").number - 1);
        const auto gown = static_cast<std::size_t>(itemOf("isolation_gown").number - 1);
        survey.lines[n95] = {150 + back * 55 - (back % 3) * 40, 300 - back * 14, 0, 0};
        survey.lines[gown] = {40 + back * 30 + (back % 2) * 60, 150 - back * 5, 50, 0};
        surveys.push_back(survey);
    }
    return surveys;
}

Contact talk()
{
    Contact contact;
    contact.requestNumber = u"UDR-00010234"_s;
    contact.at = moment(u"2024-11-25T14:20"_s);
    contact.officer = u"佐藤"_s;
    contact.person = u"用度課 比嘉係長"_s;
    contact.circumstances = Circumstances::Stockout;
    contact.purchasable = 0;
    contact.purchasableFrom = day(u"2024-12-05"_s);
    contact.note = u"卸の納期は12月5日"_s;
    return contact;
}

Facility hospital()
{
    Facility facility;
    facility.code = {4710112230};
    facility.name = u"城北総合病院"_s;
    facility.kind = FacilityKind::Hospital;
    facility.beds = 320;
    facility.agreements = {Agreement::Beds, Agreement::FeverClinic};
    facility.address = u"那覇市架空町1-2-3"_s;
    facility.phone = u"098-000-1234"_s;
    return facility;
}

} // namespace

const ItemCatalogue& builtInItems()
{
    static const ItemCatalogue items = shelf().catalogue();
    return items;
}

Item itemOf(const char* code)
{
    return builtInItems().byCode(QString::fromLatin1(code)).value();
}

ReviewedRequest reviewedFrom(const Dossier& dossier)
{
    static const BusinessCalendar calendar = BusinessCalendar::load().value();
    ReviewedRequest reviewed;
    reviewed.asOf = moment(u"2024-11-25T14:32"_s);
    const Day today = dayOf(reviewed.asOf);
    reviewed.stored.request = dossier.request;
    reviewed.stored.version = dossier.requestVersion;
    reviewed.stored.changed = dossier.changedFields;
    reviewed.dossier = dossier;
    reviewed.policy = shelf().forDay(dossier.request.received ? dayOf(*dossier.request.received) : today);
    reviewed.review = judge(dossier, reviewed.policy, calendar, today);
    reviewed.stored.processingDay = reviewed.review.processingDay;
    Decision& suggested = reviewed.suggested;
    suggested = suggestedDecision(dossier, reviewed.review, reviewed.policy, {});
    suggested.officer = u"山田"_s;
    suggested.opinion =
        wording::composeOpinion(opinionFacts(dossier, reviewed.review, reviewed.policy, suggested), builtInItems());
    return reviewed;
}

Dossier sampleDossier()
{
    Dossier dossier;
    Request& request = dossier.request;
    request.number = u"UDR-00010234"_s;
    request.facilityName = u"城北総合病院"_s;
    request.facilityCode = {4710112230};
    request.received = moment(u"2024-11-25T11:42"_s);
    request.conditionsConfirmed = true;
    request.remarks = u"ガウンは不織布を希望します。"_s;
    request.lines = {{itemOf("n95_mask"), 600, 120, 300, 0, Outlook::Within1Week},
        {itemOf("isolation_gown"), 200, 40, 150, 50, Outlook::Within1Week}};
    dossier.facility = hospital();
    dossier.facilityListKnown = true;
    dossier.weekly = weeks();
    Survey daily;
    daily.day = day(u"2024-11-25"_s);
    daily.inpatients = 4;
    dossier.daily = {daily};
    dossier.dailyDays = {daily.day};
    for (const Survey& survey : dossier.weekly) {
        dossier.weeklyDays.insert(survey.day);
    }
    dossier.contacts = {talk()};
    dossier.distributions = {{sent(DistributionKind::SosPrefecture, "n95_mask", u"2024-09-09"_s, 300)},
        {sent(DistributionKind::Push, "surgical_mask", u"2024-09-20"_s, 2000)},
        {sent(DistributionKind::Push, "n95_mask", u"2024-10-09"_s, 500)},
        {sent(DistributionKind::Push, "isolation_gown", u"2024-11-05"_s, 100)}};
    dossier.stock = std::vector<StockBalance>{{itemOf("n95_mask"), 4000, 600}, {itemOf("isolation_gown"), 1500, 300}};
    dossier.transit = Transit{{1, 0}, {1, 2}, false};
    return dossier;
}

ReviewedRequest busyRequest()
{
    Dossier dossier = sampleDossier();
    dossier.request.lines[1].asked = 900;
    dossier.request.lines.push_back({itemOf("face_shield"), 100, {}, {}, {}, {}});
    dossier.request.lines.push_back({itemOf("exam_glove"), 3000, 12000, 2000, std::nullopt, Outlook::Over1Month});
    Contact later = dossier.contacts.front();
    later.at.micros += 600'000'000;
    later.corrections = {{itemOf("n95_mask"), 90, 320, std::nullopt}};
    later.note = u"N95の在庫は90枚に訂正。納期は未定"_s;
    Contact absent = dossier.contacts.front();
    absent.at.micros -= 3'600'000'000;
    absent.result = ContactResult::NoAnswer;
    absent.circumstances.reset();
    absent.purchasable.reset();
    absent.purchasableFrom.reset();
    absent.note.clear();
    dossier.contacts = {absent, dossier.contacts.front(), later};
    dossier.changedFields = {u"n95_mask.asked"_s, u"remarks"_s};
    ReviewedRequest reviewed = reviewedFrom(dossier);
    reviewed.changes = {
        {u"n95_mask.asked"_s, u"800"_s, u"600"_s, true}, {u"remarks"_s, {}, u"ガウンは不織布を希望します。"_s, true}};
    return reviewed;
}

ReviewedRequest hostileRequest()
{
    Dossier dossier = sampleDossier();
    Request& request = dossier.request;
    request.number = u"UDR-00066666"_s;
    request.facilityName = u"<b>太字</b><img src=x> \u202Eリバース & "_s + QString(32'700, u'髙');
    request.remarks = u"<script>alert(1)</script>\n"_s + QString(32'000, u'あ');
    request.lines.clear();
    for (const ItemDescription& item : builtInItems().items()) {
        request.lines.push_back({item.item, 9'999'999, 9'999'999, 9'999'999, 0, Outlook::Over1Month});
    }
    dossier.facility->address = QString(2000, u'W');
    dossier.facility->phone = u"\u202E098-000-1234"_s;
    dossier.contacts.front().note = u"<u>下線</u>\u0007"_s + QString(5000, u'ん');
    return reviewedFrom(dossier);
}

} // namespace sosdesk::tests
