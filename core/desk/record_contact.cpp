// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/record_contact.h"

#include "core/desk/dossier_of.h"
#include "core/desk/office.h"
#include "core/desk/talk_news.h"
#include "core/domain/json.h"
#include "core/store/contact_store.h"
#include "core/store/typing_store.h"

namespace sosdesk {

Result<RecordedContact> recordContact(Office& office, Contact contact)
{
    SOSDESK_TAKE(const StoredRequest stored, requestOf(office, contact.requestNumber));
    if (stored.request.status == RequestStatus::Closed) {
        return fail({ErrorCode::RuleViolated, {}, 0, QStringLiteral("D8"), contact.requestNumber});
    }
    if (contact.result == ContactResult::NoAnswer && !contact.corrections.empty()) { // nobody said so
        return fail({ErrorCode::BadArgument, {}, 0, QStringLiteral("--correct"), codeOf(contact.result)});
    }
    contact.officer = office.officer();
    contact.at = office.now();
    ContactStore contacts(office.database());
    SOSDESK_TAKE(auto earlier, contacts.find(contact.requestNumber, contact.at));
    while (earlier) {
        contact.at.micros += 1'000'000; // request × moment is the key: nothing that was heard is overwritten
        SOSDESK_TAKE(earlier, contacts.find(contact.requestNumber, contact.at));
    }
    SOSDESK_TAKE(auto work, office.begin(QStringLiteral("contact")));
    contact.id = {work->author().newId()};
    SOSDESK_TRY(contacts.write(*work, contact));
    const QJsonObject after = jsonOf(contact, office.items());
    SOSDESK_TRY(work->journal({QStringLiteral("contact"), contact.requestNumber, {}, after, contact.note}));
    SOSDESK_TRY(work->send(QStringLiteral("contact"), contact.requestNumber, after));
    SOSDESK_TRY(flagCorrected(office, contact));
    SOSDESK_TRY(TypingStore(office.database()).drop(contact.requestNumber, TypingPart::Contact));
    SOSDESK_TRY(work->commit());
    return RecordedContact{work->id(), contact};
}

} // namespace sosdesk
