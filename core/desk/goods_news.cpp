// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/goods_news.h"

#include "core/desk/news.h"
#include "core/desk/office.h"
#include "core/domain/stored_request.h"
#include "core/review/dossier.h"
#include "core/store/distribution_store.h"
#include "core/store/facility_store.h"

#include <algorithm>

namespace sosdesk {
namespace {

/** Whether any of these lines goes to the place, under its code or an old one of it. */
Result<bool> isReached(Office& office, FacilityCode code, const std::set<QUuid>& written)
{
    SOSDESK_TAKE(std::vector<FacilityCode> codes, FacilityStore(office.database()).formerCodesOf(code));
    codes.push_back(code);
    for (const FacilityCode one : codes) {
        SOSDESK_TAKE(const auto lines, DistributionStore(office.database()).to(one));
        if (std::any_of(lines.begin(), lines.end(),
                [&](const Distribution& line) { return written.count(line.id.uuid) > 0; })) {
            return true;
        }
    }
    return false;
}

/** What of this act stands in the dossier; the goods of emergency requests are their own decisions' business. */
std::vector<QString> sourcesIn(const Dossier& dossier, const std::set<QUuid>& written)
{
    std::vector<QString> sources;
    for (const MatchedDistribution& matched : dossier.distributions) {
        const QString source = goodsSource(matched.distribution);
        if (written.count(matched.distribution.id.uuid) > 0 && !isEmergency(matched.distribution.kind)
            && std::find(sources.begin(), sources.end(), source) == sources.end()) {
            sources.push_back(source);
        }
    }
    return sources;
}

} // namespace

Result<void> flagDecidedBeforeGoods(Office& office, UnitOfWork& work, qint64 since)
{
    SOSDESK_TAKE(const std::set<QUuid> written, DistributionStore(office.database()).writtenBy(work.row()));
    if (written.empty()) {
        return {};
    }
    return flagDecided(office, work,
        {QStringLiteral("goods_after_decision"),
            [&](const StoredRequest& stored) { return isReached(office, stored.request.facilityCode, written); },
            [&](const Dossier& dossier) { return sourcesIn(dossier, written); }},
        since);
}

} // namespace sosdesk
