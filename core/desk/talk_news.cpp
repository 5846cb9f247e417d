// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/talk_news.h"

#include "core/desk/dossier_of.h"
#include "core/desk/news.h"
#include "core/desk/office.h"
#include "core/desk/review_request.h"
#include "core/review/second_look.h"
#include "core/review/standing.h"
#include "core/store/decision_store.h"
#include "core/store/inquiry_store.h"
#include "core/store/request_history.h"

namespace sosdesk {

QString heardSource(const Contact& contact)
{
    return QStringLiteral("contact:") + isoOf(contact.at);
}

Result<void> flagRefused(Office& office, const QString& number)
{
    SOSDESK_TAKE(const auto decision, DecisionStore(office.database()).latest(number));
    if (!decision || !decision->complete) {
        return {};
    }
    SOSDESK_TAKE(const StoredRequest stored, requestOf(office, number));
    SOSDESK_TAKE(const auto inquiries, InquiryStore(office.database()).about(number));
    return talksRefused(inquiries) && isTakenBack(*decision, stored.request, inquiries)
        ? RequestHistory(office.database()).flag(number, refusedTalks)
        : Result<void>();
}

Result<void> flagCorrected(Office& office, const Contact& contact)
{
    if (contact.corrections.empty()) {
        return {};
    }
    SOSDESK_TAKE(const auto decision, DecisionStore(office.database()).latest(contact.requestNumber));
    if (!decision || !decision->complete || decision->need != Need::Yes) {
        return {};
    }
    SOSDESK_TAKE(const StoredRequest stored, requestOf(office, contact.requestNumber));
    SOSDESK_TAKE(const Dossier dossier, dossierOf(office, stored));
    Dossier before = dossier;
    SOSDESK_TRY(putBack(office, before, {heardSource(contact)}));
    const Policy& policy = policyFor(office, stored.request);
    const SecondLook look = compare(judge(before, policy, office.calendar(), office.today()),
        judge(dossier, policy, office.calendar(), office.today()), false);
    return look.outcome == SecondLookOutcome::NowFails
        ? RequestHistory(office.database()).flag(contact.requestNumber, heardSource(contact))
        : Result<void>();
}

} // namespace sosdesk
