// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/origins.h"

#include "core/desk/office.h"
#include "core/store/origin_store.h"

#include <algorithm>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

/** The code that a survey was filed under: an earlier one when the facility has changed its code. */
FacilityCode surveyedCode(const std::vector<Survey>& surveys, Day day)
{
    const auto survey =
        std::find_if(surveys.begin(), surveys.end(), [&](const Survey& answer) { return answer.day == day; });
    return survey == surveys.end() ? FacilityCode() : survey->facility;
}

Result<std::optional<Origin>> originOf(const OriginStore& store, const Dossier& dossier, const QString& source)
{
    const QString kind = source.section(u':', 0, 0);
    const QString rest = source.section(u':', 1);
    if (kind == "request"_L1) {
        return store.ofRequest(dossier.request.number);
    }
    if (kind == "facility_list"_L1 && dossier.facility) {
        return store.ofFacility(dossier.facility->code);
    }
    if (kind == "distribution"_L1 && !dossier.distributions.empty()) {
        return store.ofDistributions(dossier.distributions.back().distribution.facility);
    }
    if (const auto at = instantFromIso(rest); kind == "contact"_L1 && at) {
        return store.ofContact(dossier.request.number, *at);
    }
    if (const auto day = dayFromIso(rest); day && (kind == "weekly"_L1 || kind == "daily"_L1)) {
        const bool isWeekly = kind == "weekly"_L1;
        const std::vector<Survey>& surveys = isWeekly ? dossier.weekly : dossier.daily;
        return store.ofSurvey(isWeekly ? SurveyKind::Weekly : SurveyKind::Daily, surveyedCode(surveys, *day), *day);
    }
    return std::optional<Origin>();
}

} // namespace

Result<std::map<QString, Origin>> originsOf(
    Office& office, const Dossier& dossier, const std::vector<Finding>& findings)
{
    const OriginStore store(office.database());
    std::map<QString, Origin> origins;
    for (const Finding& finding : findings) {
        if (finding.source.isEmpty() || origins.contains(finding.source)) {
            continue;
        }
        SOSDESK_TAKE(const std::optional<Origin> origin, originOf(store, dossier, finding.source));
        if (origin) {
            origins.emplace(finding.source, *origin);
        }
    }
    return origins;
}

} // namespace sosdesk
