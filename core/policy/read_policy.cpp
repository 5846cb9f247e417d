// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/read_policy.h"

#include "core/policy/read_plausibility.h"
#include "core/policy/resource_object.h"

namespace sosdesk {

template <>
struct CodeTable<Duty>
{
    static constexpr std::array rows = {std::pair{Duty::No, std::string_view("no")},
        std::pair{Duty::Yes, std::string_view("yes")}, std::pair{Duty::Unknown, std::string_view("unknown")}};
};

template <>
struct CodeTable<SurveyAnswer>
{
    static constexpr std::array rows = {std::pair{SurveyAnswer::Inpatients, std::string_view("inpatients")},
        std::pair{SurveyAnswer::Receivable, std::string_view("receivable")},
        std::pair{SurveyAnswer::Support, std::string_view("support")},
        std::pair{SurveyAnswer::Pcr, std::string_view("pcr")}};
};

namespace {

const auto decades = 3'650;
const auto manyPieces = 1'000'000'000;

Period readPeriod(ResourceObject& in)
{
    const Period period{in.day(QStringLiteral("from")), in.day(QStringLiteral("until"))};
    if (period.until < period.from) {
        in.refuse(QStringLiteral("until"), QStringLiteral("before its beginning"));
    }
    return period;
}

ItemDescription readItem(ResourceObject& in)
{
    ItemDescription item;
    item.item.number = static_cast<std::uint8_t>(in.number(QStringLiteral("number"), 1, maxItemNumber));
    item.code = in.text(QStringLiteral("code"));
    item.name = in.text(QStringLiteral("name"));
    item.packSize = in.number(QStringLiteral("packSize"), 1, manyPieces);
    item.countedInPairs = in.flag(QStringLiteral("countedInPairs"));
    return item;
}

void readItems(ResourceObject& in, Policy& policy)
{
    in.objects(QStringLiteral("items"), [&](ResourceObject& part) {
        const ItemDescription item = readItem(part);
        for (const ItemDescription& known : policy.items) {
            if (known.item == item.item) {
                part.refuse(QStringLiteral("number"), QStringLiteral("used twice"));
            }
            if (known.code == item.code) {
                part.refuse(QStringLiteral("code"), QStringLiteral("used twice"));
            }
            if (known.name == item.name) {
                part.refuse(QStringLiteral("name"), QStringLiteral("used twice"));
            }
        }
        policy.items.push_back(item);
    });
    if (policy.items.empty()) {
        in.refuse(QStringLiteral("items"), QStringLiteral("empty"));
    }
}

AnswerProof readProof(ResourceObject& in)
{
    AnswerProof proof;
    proof.answer = in.code<SurveyAnswer>(QStringLiteral("answer"));
    if (proof.answer == SurveyAnswer::Inpatients || proof.answer == SurveyAnswer::Receivable) {
        proof.atLeast = in.number(QStringLiteral("atLeast"), 1, manyPieces);
    }
    if (in.has(QStringLiteral("onlyKinds"))) {
        proof.onlyKinds = in.codes<std::set<FacilityKind>>(QStringLiteral("onlyKinds"));
    }
    if (in.has(QStringLiteral("exceptKinds"))) {
        proof.exceptKinds = in.codes<std::set<FacilityKind>>(QStringLiteral("exceptKinds"));
    }
    return proof;
}

void readEligibility(ResourceObject& in, Eligibility& eligibility)
{
    eligibility.agreements = in.codes<std::set<Agreement>>(QStringLiteral("agreements"));
    eligibility.designations = in.codes<std::set<Designation>>(QStringLiteral("designations"));
    in.objects(
        QStringLiteral("answers"), [&](ResourceObject& part) { eligibility.answers.push_back(readProof(part)); });
    if (!eligibility.agreements.empty() && !(eligibility.designations.empty() && eligibility.answers.empty())) {
        in.refuse(QStringLiteral("agreements"), QStringLiteral("where agreements count, nothing else does"));
    }
}

SurveyDuty readDuty(ResourceObject& in, const QString& key)
{
    SurveyDuty duty;
    in.object(key, [&](ResourceObject& part) {
        duty.daily = part.code<Duty>(QStringLiteral("daily"));
        duty.weekly = part.code<Duty>(QStringLiteral("weekly"));
    });
    return duty;
}

template <typename Code>
void readDuties(ResourceObject& in, const QString& key, std::map<Code, SurveyDuty>& duties)
{
    in.object(key, [&](ResourceObject& part) {
        for (const QString& name : part.keys()) {
            const SurveyDuty duty = readDuty(part, name);
            if (const auto value = fromCode<Code>(name)) {
                duties[*value] = duty;
            } else {
                part.refuse(name, QStringLiteral("unknown code"));
            }
        }
    });
}

void readSurveys(ResourceObject& in, SurveyRule& rule)
{
    rule.weeklyOn = in.number(QStringLiteral("weeklyOn"), 1, 7);
    readDuties(in, QStringLiteral("byAgreement"), rule.byAgreement);
    readDuties(in, QStringLiteral("byKind"), rule.byKind);
    rule.otherKinds = readDuty(in, QStringLiteral("otherKinds"));
    rule.unknownKind = readDuty(in, QStringLiteral("unknownKind"));
}

ChannelRule readChannel(ResourceObject& in)
{
    ChannelRule rule;
    rule.channel = in.code<Channel>(QStringLiteral("channel"));
    if (rule.channel == Channel::Urgent) {
        return rule;
    }
    rule.cutOff = in.timeOfDay(QStringLiteral("cutOff"));
    rule.cutOffInTime = in.flag(QStringLiteral("cutOffInTime"));
    rule.decideBy = in.timeOfDay(QStringLiteral("decideBy"));
    if (rule.channel == Channel::Aggregator) {
        rule.weekday = in.number(QStringLiteral("weekday"), 1, 5);
    }
    return rule;
}

void readChannels(ResourceObject& in, Policy& policy)
{
    in.objects(QStringLiteral("channels"), [&](ResourceObject& part) {
        const ChannelRule rule = readChannel(part);
        if (policy.has(rule.channel)) {
            part.refuse(QStringLiteral("channel"), QStringLiteral("used twice"));
        }
        policy.channels.push_back(rule);
    });
    if (!policy.has(Channel::Gmis)) {
        in.refuse(QStringLiteral("channels"), QStringLiteral("gmis is missing"));
    }
}

void readChecks(ResourceObject& in, Policy& policy)
{
    in.object(QStringLiteral("outlook"), [&](ResourceObject& part) {
        policy.qualifyingOutlooks = part.codes<std::set<Outlook>>(QStringLiteral("qualifying"));
        policy.otherOutlook = part.code<Verdict>(QStringLiteral("otherwise"));
        if (policy.otherOutlook != Verdict::Fail && policy.otherOutlook != Verdict::Attention) {
            part.refuse(QStringLiteral("otherwise"), QStringLiteral("expected: fail or attention"));
        }
    });
    in.object(QStringLiteral("overlap"), [&](ResourceObject& part) {
        policy.overlapDaysBack = part.number(QStringLiteral("daysBack"), 0, decades);
        policy.overlapDaysAhead = part.number(QStringLiteral("daysAhead"), 0, decades);
    });
    in.object(QStringLiteral("occasions"), [&](ResourceObject& part) {
        policy.occasionDays = part.number(QStringLiteral("days"), 1, decades);
        policy.occasionsForAttention = part.number(QStringLiteral("attentionFrom"), 1, decades);
    });
    in.object(QStringLiteral("quantity"), [&](ResourceObject& part) {
        policy.stockWeeks = part.number(QStringLiteral("stockWeeks"), 1, decades);
        policy.suggestedWeeks = part.number(QStringLiteral("suggestedWeeks"), 1, decades);
        policy.excessFactor = part.number(QStringLiteral("excessFactor"), 1, decades);
        policy.largestQuantity = part.number(QStringLiteral("largest"), 1, manyPieces);
    });
}

void readGloveSize(ResourceObject& in, Policy& policy)
{
    in.object(QStringLiteral("gloveSize"), [&](ResourceObject& part) {
        const QString code = part.text(QStringLiteral("item"));
        policy.gloves = ItemCatalogue(policy.items).byCode(code).value_or(Item{});
        if (policy.gloves == Item{}) {
            part.refuse(QStringLiteral("item"), QStringLiteral("no item of this file"));
        }
        policy.gloveSizeLimit = part.number(QStringLiteral("upTo"), 0, manyPieces);
        policy.words.gloveSize = part.words(QStringLiteral("words"));
    });
}

void readWords(ResourceObject& in, OpinionWords& words)
{
    in.object(QStringLiteral("circumstances"), [&](ResourceObject& part) {
        for (const Circumstances value : {Circumstances::Stockout, Circumstances::Cluster, Circumstances::Other}) {
            words.circumstances[value] = part.words(codeOf(value));
        }
    });
    words.occasions = in.words(QStringLiteral("occasions"));
    words.since = in.words(QStringLiteral("since"));
    words.none = in.words(QStringLiteral("none"));
    words.nearby = in.number(QStringLiteral("nearby"), 0, decades);
    words.linking = in.words(QStringLiteral("linking"));
    words.otherCounts = in.words(QStringLiteral("otherCounts"));
    words.rates = in.words(QStringLiteral("rates"));
    words.denials = in.words(QStringLiteral("denials"));
    words.mixed = in.words(QStringLiteral("mixed"));
    words.supply = in.words(QStringLiteral("supply"));
}

} // namespace

Result<Policy> readPolicy(const QString& file, const QByteArray& bytes)
{
    Policy policy;
    const auto read = [&](ResourceObject& in) {
        policy.id = in.text(QStringLiteral("id"));
        policy.name = in.text(QStringLiteral("name"));
        policy.from = in.day(QStringLiteral("from"));
        in.objects(QStringLiteral("receptionStopped"),
            [&](ResourceObject& part) { policy.receptionStopped.push_back(readPeriod(part)); });
        readItems(in, policy);
        in.object(
            QStringLiteral("eligibility"), [&](ResourceObject& part) { readEligibility(part, policy.eligibility); });
        in.object(QStringLiteral("surveys"), [&](ResourceObject& part) { readSurveys(part, policy.surveys); });
        readChannels(in, policy);
        readChecks(in, policy);
        in.object(QStringLiteral("plausibility"),
            [&](ResourceObject& part) { policy.plausibility = readPlausibility(part); });
        readGloveSize(in, policy);
        in.object(QStringLiteral("words"), [&](ResourceObject& part) { readWords(part, policy.words); });
    };
    SOSDESK_TRY(ResourceObject::parse(file, bytes, read));
    return policy;
}

} // namespace sosdesk
