// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/checks.h"
#include "core/review/survey_answers.h"

#include <QJsonArray>

#include <algorithm>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

template <typename Code>
QJsonArray common(const std::set<Code>& held, const std::set<Code>& wanted)
{
    QJsonArray codes;
    for (const Code code : held) {
        if (wanted.count(code) > 0) {
            codes.append(codeOf(code));
        }
    }
    return codes;
}

/** What one answer of the surveys shows. */
struct Shown
{
    QString answer{};
    std::optional<int> figure{};
    QString source{};
};

std::optional<Shown> shownByFigure(const QString& answer, std::int32_t figure, int atLeast, const Survey& survey)
{
    return figure >= atLeast ? std::optional(Shown{answer, figure, dailySource(survey)}) : std::nullopt;
}

std::optional<Shown> shownByTick(const QString& answer, Answer tick, const Survey& survey)
{
    return tick == Answer::Yes ? std::optional(Shown{answer, std::nullopt, weeklySource(survey)}) : std::nullopt;
}

std::optional<Shown> shownBy(const AnswerProof& proof, const Survey* daily, const Survey* weekly)
{
    switch (proof.answer) {
    case SurveyAnswer::Inpatients:
        return daily ? shownByFigure(u"inpatients"_s, daily->inpatients, proof.atLeast, *daily) : std::nullopt;
    case SurveyAnswer::Receivable:
        return daily ? shownByFigure(u"receivable"_s, daily->receivable, proof.atLeast, *daily) : std::nullopt;
    case SurveyAnswer::Support:
        return weekly ? shownByTick(u"support"_s, weekly->support, *weekly) : std::nullopt;
    case SurveyAnswer::Pcr:
        return weekly ? shownByTick(u"pcr"_s, weekly->pcr, *weekly) : std::nullopt;
    }
    Q_UNREACHABLE();
}

/** An unknown kind is given the benefit of the doubt: whatever it could be, the answer counts. */
bool countsFor(const AnswerProof& proof, const std::optional<Facility>& facility)
{
    if (!facility || !facility->kind) {
        return true;
    }
    const FacilityKind kind = *facility->kind;
    return proof.exceptKinds.count(kind) == 0 && (proof.onlyKinds.empty() || proof.onlyKinds.count(kind) > 0);
}

Finding judgeByAgreement(const Case& judged)
{
    const std::optional<Facility>& facility = judged.dossier.facility;
    Finding finding{CheckId::C1, {}, Verdict::Unknown, u"not_listed"_s, {}, u"facility_list"_s};
    finding.facts[u"listKnown"_s] = judged.dossier.facilityListKnown;
    if (facility) {
        const QJsonArray held = common(facility->agreements, judged.policy.eligibility.agreements);
        finding.verdict = held.isEmpty() ? Verdict::Fail : Verdict::Ok;
        finding.cause = held.isEmpty() ? u"no_agreement"_s : u"agreement_held"_s;
        finding.facts[u"agreements"_s] = held;
    }
    return finding;
}

Finding judgeByDesignationOrAnswer(const Case& judged)
{
    const std::optional<Facility>& facility = judged.dossier.facility;
    const Eligibility& rule = judged.policy.eligibility;
    Finding finding{CheckId::C1, {}, Verdict::Ok, u"designation_held"_s, {}, u"facility_list"_s};
    const QJsonArray held = facility ? common(facility->designations, rule.designations) : QJsonArray();
    if (!held.isEmpty()) {
        finding.facts[u"designations"_s] = held;
        return finding;
    }
    const Survey* daily = dailyAnswer(judged);
    const Survey* weekly = weeklyAnswer(judged);
    for (const AnswerProof& proof : rule.answers) {
        const std::optional<Shown> shown = countsFor(proof, facility) ? shownBy(proof, daily, weekly) : std::nullopt;
        if (shown) {
            finding.cause = shown->figure ? u"answer_figure"_s : u"answer_tick"_s;
            finding.facts[u"answer"_s] = shown->answer;
            finding.facts[u"surveyDay"_s] = shown->source.section(u':', 1);
            finding.source = shown->source;
            if (shown->figure) {
                finding.facts[u"figure"_s] = *shown->figure;
            }
            return finding;
        }
    }
    const bool known = facility || daily || weekly;
    finding.verdict = known ? Verdict::Fail : Verdict::Unknown;
    finding.cause = known ? u"not_eligible"_s : u"eligibility_unknown"_s;
    finding.facts = {{u"listed"_s, facility.has_value()}, {u"daily"_s, daily != nullptr},
        {u"weekly"_s, weekly != nullptr}, {u"listKnown"_s, judged.dossier.facilityListKnown}};
    return finding;
}

} // namespace

Findings checkEligibility(const Case& judged)
{
    return {
        judged.policy.eligibility.agreements.empty() ? judgeByDesignationOrAnswer(judged) : judgeByAgreement(judged)};
}

} // namespace sosdesk
