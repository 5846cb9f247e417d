// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/aggregator_checks.h"

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

void judgeCounts(Finding& finding, int asking, int short1Week, int short3Weeks)
{
    const int shortOnes = short1Week + short3Weeks;
    finding.facts = {{u"institutions"_s, asking}, {u"within1Week"_s, short1Week}, {u"within3Weeks"_s, short3Weeks},
        {u"shortOnes"_s, shortOnes}};
    finding.verdict = asking < shortOnes ? Verdict::Ok : asking == shortOnes ? Verdict::Attention : Verdict::Fail;
    finding.cause = asking < shortOnes ? u"institutions_fewer"_s
        : asking == shortOnes          ? u"institutions_equal"_s
                                       : u"institutions_more"_s;
}

} // namespace

Findings checkInstitutions(const Case& judged)
{
    if (judged.request().channel != Channel::Aggregator) {
        return {};
    }
    Finding finding{CheckId::A1, {}, Verdict::Unknown, u"institutions_missing"_s, {}, u"request"_s};
    const std::optional<RequestForm>& form = judged.dossier.form;
    if (form && form->institutions && form->institutionsWithin1Week && form->institutionsWithin3Weeks) {
        judgeCounts(finding, *form->institutions, *form->institutionsWithin1Week, *form->institutionsWithin3Weeks);
    }
    return {finding};
}

void nameForAggregator(const Case& judged, Finding& finding)
{
    if (judged.request().channel != Channel::Aggregator) {
        return;
    }
    switch (finding.id) {
    case CheckId::C3:
        finding.id = CheckId::A2;
        break;
    case CheckId::C4:
        finding.id = CheckId::A3;
        break;
    case CheckId::C9:
        finding.id = CheckId::A4;
        break;
    default:
        break;
    }
}

} // namespace sosdesk
