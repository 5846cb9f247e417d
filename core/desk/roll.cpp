// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/roll.h"

#include "core/base/sha256.h"
#include "core/desk/dossier_of.h"
#include "core/desk/office.h"
#include "core/desk/reading.h"
#include "core/desk/review_request.h"
#include "core/desk/work_plan.h"
#include "core/store/journal_store.h"
#include "core/store/request_store.h"
#include "core/store/roll_store.h"

#include <cstring>

namespace sosdesk {
namespace {

constexpr int recentRequests = 50;

/** Rules, facts, program and day: what makes a gist. The day, because a request of tomorrow is late only today. */
Result<Basis> basisOf(Office& office)
{
    SOSDESK_TAKE(const std::int64_t facts, RollStore(office.database()).facts());
    const QByteArray hash = sha256(office.policies().fingerprint() + office.appVersion().toUtf8() + '|'
        + QByteArray::number(qint64{facts}) + '|' + QByteArray::number(office.today().number));
    Basis basis;
    std::memcpy(&basis.number, hash.constData(), sizeof basis.number);
    basis.number = basis.number == 0 ? 1 : basis.number; // 0 is what the triggers write
    return basis;
}

Result<Review> reviewOf(Office& office, const StoredRequest& stored)
{
    SOSDESK_TAKE(const Dossier dossier, dossierOf(office, stored));
    return judge(dossier, policyFor(office, stored.request), office.calendar(), office.today());
}

Gist gistOf(const Review& review)
{
    Gist gist;
    gist.lane = review.lane;
    gist.coverTenths = review.coverTenths;
    for (const Finding& finding : review.findings) {
        gist.add(finding.id, finding.verdict);
    }
    return gist;
}

} // namespace

Result<Roll> loadRoll(Office& office)
{
    SOSDESK_TAKE(const Basis basis, basisOf(office));
    SOSDESK_TAKE(Roll roll, RollStore(office.database()).load(basis));
    SOSDESK_TRY(divideWork(office, roll));
    return roll;
}

Result<Roll> entriesOf(Office& office, const std::vector<std::int64_t>& rows)
{
    SOSDESK_TAKE(const Basis basis, basisOf(office));
    SOSDESK_TAKE(Roll roll, RollStore(office.database()).load(basis, rows));
    SOSDESK_TRY(divideWork(office, roll));
    return roll;
}

Result<Roll> judgeRows(Office& office, const std::vector<std::int64_t>& rows)
{
    RollStore store(office.database());
    SOSDESK_TAKE(const Basis basis, basisOf(office));
    std::vector<RollStore::Judged> judged;
    {
        const Reading reading(office.database());
        SOSDESK_TAKE(const Roll known, store.load(basis, rows));
        for (const RollEntry& entry : known.entries) {
            SOSDESK_TAKE(const StoredRequest stored, requestOf(office, known.wordsOf(entry.number)));
            SOSDESK_TAKE(const Review review, reviewOf(office, stored));
            judged.push_back({entry.row, gistOf(review)});
            if (isOpenToday(entry, office.today())) {
                office.suggestedStock().put(basis.number, stored.request.number, review);
            } else {
                office.suggestedStock().forget(stored.request.number);
            }
        }
    }
    SOSDESK_TRY(store.keep(basis, judged));
    SOSDESK_TAKE(Roll roll, store.load(basis, rows));
    SOSDESK_TRY(divideWork(office, roll));
    for (std::size_t at = 0; at < roll.entries.size() && at < judged.size(); ++at) {
        roll.entries[at].gist = judged[at].gist; // a store that may only be read keeps nothing
        roll.entries[at].isFresh = true;
    }
    return roll;
}

Result<QStringList> recentNumbers(Office& office)
{
    SOSDESK_TAKE(const std::vector<QString> numbers, JournalStore(office.database()).lastObjects(recentRequests));
    QStringList known;
    for (const QString& number : numbers) {
        SOSDESK_TAKE(const auto stored, RequestStore(office.database()).find(number));
        if (stored) {
            known << number;
        }
    }
    return known;
}

Result<std::vector<std::int64_t>> rowsAround(Office& office, const QString& number)
{
    SOSDESK_TAKE(const StoredRequest stored, requestOf(office, number));
    return RequestStore(office.database()).rowsOf(stored.request.facilityCode);
}

} // namespace sosdesk
