// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/decision_rules.h"
#include "core/review/review.h"
#include "tests/policy/rules.h"

#include <algorithm>

namespace sosdesk::tests {

inline constexpr Item n95{2};
inline constexpr Item gown{3};
inline constexpr Item glove{5};

/** The first line of the request, nearly always the only one. */
inline RequestLine& line(Dossier& dossier)
{
    return dossier.request.lines.front();
}

inline Survey weeklyOn(const QString& iso)
{
    Survey survey;
    survey.day = day(iso);
    survey.wantsEmergency = Answer::Yes;
    return survey;
}

inline Survey dailyOn(const QString& iso, int inpatients = 0, int receivable = 0)
{
    Survey survey;
    survey.day = day(iso);
    survey.inpatients = inpatients;
    survey.receivable = receivable;
    return survey;
}

inline Contact talkAt(const QString& iso, std::optional<Circumstances> circumstances, const QString& note = {})
{
    Contact contact;
    contact.at = moment(iso);
    contact.officer = QStringLiteral("山田");
    contact.circumstances = circumstances;
    contact.note = note;
    return contact;
}

/** A hospital's request of Friday 2024-11-22, about which everything is in order: lane clean. */
inline Dossier cleanDossier()
{
    Dossier dossier;
    dossier.request.number = QStringLiteral("UDR-00010001");
    dossier.request.received = moment(QStringLiteral("2024-11-22T10:00"));
    dossier.request.facilityCode = {4710112230};
    dossier.request.conditionsConfirmed = true;
    dossier.request.lines = {{n95, 200, 50, 100, 0, Outlook::Within1Week}};
    dossier.facility = Facility{};
    dossier.facility->code = dossier.request.facilityCode;
    dossier.facility->kind = FacilityKind::Hospital;
    dossier.facility->agreements = {Agreement::Beds};
    dossier.facilityListKnown = true;
    dossier.weekly = {weeklyOn(QStringLiteral("2024-11-20"))};
    dossier.daily = {dailyOn(QStringLiteral("2024-11-22"))};
    dossier.weeklyDays = {day(QStringLiteral("2024-11-20"))};
    dossier.dailyDays = {day(QStringLiteral("2024-11-22"))};
    dossier.contacts = {talkAt(QStringLiteral("2024-11-22T14:00"), Circumstances::Cluster)};
    dossier.stock = std::vector<StockBalance>{{n95, 10'000, 0}};
    return dossier;
}

inline Day requestDay(const Dossier& dossier)
{
    return dayOf(dossier.request.received.value());
}

inline const Policy& regimeOf(const Dossier& dossier)
{
    return builtInShelf().forDay(requestDay(dossier));
}

/** Judged by its own regime, on the day of the request. */
inline Review judged(const Dossier& dossier)
{
    return judge(dossier, regimeOf(dossier), builtInCalendar(), requestDay(dossier));
}

inline std::vector<Finding> findingsOf(const Dossier& dossier, CheckId id)
{
    std::vector<Finding> findings = judged(dossier).findings;
    std::erase_if(findings, [&](const Finding& finding) { return finding.id != id; });
    return findings;
}

/** The only row of a check; asserts that there is exactly one. */
inline Finding findingOf(const Dossier& dossier, CheckId id)
{
    const std::vector<Finding> findings = findingsOf(dossier, id);
    Q_ASSERT(findings.size() == 1);
    return findings.front();
}

inline Distribution sent(DistributionKind kind, const QString& iso, Quantity pieces, Item item = n95)
{
    Distribution distribution;
    distribution.kind = kind;
    distribution.shipDate = day(iso);
    distribution.pieces = pieces;
    distribution.item = item;
    return distribution;
}

/** An approval of the clean dossier that breaks no rule. */
inline Decision approval()
{
    Decision decision;
    decision.requestNumber = QStringLiteral("UDR-00010001");
    decision.need = Need::Yes;
    decision.method = Method::Prefecture;
    decision.opinion = QStringLiteral("緊急配布は0回。クラスター発生のため購入が追いつかない。");
    decision.lines = {{n95, 200, 0}};
    decision.officer = QStringLiteral("山田");
    decision.at = moment(QStringLiteral("2024-11-22T15:00"));
    return decision;
}

/** `D1 no_method, D7 no_stock_list`: what the rules object to, in their order. */
inline QString objections(const Decision& decision, const Dossier& dossier)
{
    QStringList objections;
    for (const Violation& violation : violationsOf(decision, dossier, judged(dossier), regimeOf(dossier))) {
        objections += violation.rule + u' ' + violation.cause;
    }
    return objections.join(QStringLiteral(", "));
}

} // namespace sosdesk::tests
