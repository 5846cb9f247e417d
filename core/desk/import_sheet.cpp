// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/dossier_of.h"
#include "core/desk/import.h"
#include "core/desk/new_request.h"
#include "core/store/sheet_requests.h"

namespace sosdesk {
namespace {

/** A sheet without a day is the same one as of this facility so many days before, not another. */
constexpr int daysOfOneSheet = 7;

/** What the sheet says over what is known: what it has no place for stays (ID申請日). */
Result<RequestEntry> entryFrom(Office& office, const PaperSheet& sheet, const QString& number)
{
    RequestEntry entry;
    if (!number.isEmpty()) {
        SOSDESK_TAKE(entry, entryOf(office, number));
    }
    const Request& request = sheet.request;
    entry.channel = Channel::Sheet;
    entry.facilityCode = request.facilityCode;
    entry.facilityName = request.facilityName;
    entry.received = request.received ? request.received : entry.received;
    entry.conditionsConfirmed = request.conditionsConfirmed;
    entry.remarks = request.remarks;
    entry.lines = request.lines;
    entry.form.kind = sheet.form.kind;
    entry.form.postalCode = sheet.form.postalCode;
    entry.form.address = sheet.form.address;
    entry.form.phone = sheet.form.phone;
    entry.form.contactPerson = sheet.form.contactPerson;
    if (!request.gmis.isEmpty()) {
        entry.entered = request.gmis;
    }
    return entry;
}

/** True when the sheet says nothing that is not known: then not even 受付完了 is in its way. */
Result<bool> isKnown(Office& office, const RequestEntry& entry)
{
    if (entry.number.isEmpty()) {
        return false;
    }
    SOSDESK_TAKE(const StoredRequest known, requestOf(office, entry.number));
    SOSDESK_TAKE(RequestEntry before, entryOf(office, entry.number));
    before.entered = entry.entered ? std::optional(known.request.gmis) : std::nullopt;
    return before == entry;
}

/** What keeps a sheet out that could be read: nothing asked, a day to come. */
void refuse(Import& import, const EntryStanding& standing)
{
    ++import.tally.refused;
    for (const EntryIssue& issue : standing.issues) {
        if (issue.blocking) {
            import.tally.issues.push_back({0, issue.field, {}, issue.cause, true});
        }
    }
}

Result<void> takeSheet(Import& import, const PaperSheet& sheet)
{
    Office& office = import.office;
    const auto received = sheet.request.received;
    SOSDESK_TAKE(const QString number,
        requestOfSheet(office.database(), sheet.request.facilityCode, sheet.request.facilityName,
            received ? std::optional(dayOf(*received)) : std::nullopt, office.today() - daysOfOneSheet));
    SOSDESK_TAKE(const RequestEntry entry, entryFrom(office, sheet, number));
    SOSDESK_TAKE(const bool known, isKnown(office, entry));
    if (known) {
        ++import.tally.unchanged;
        return {};
    }
    NewRequest made;
    SOSDESK_TAKE(const bool written, writeRequest(import.work, office, entry, made));
    if (made.standing.isBlocked()) {
        refuse(import, made.standing);
    } else if (written) {
        ++(number.isEmpty() ? import.tally.taken : import.tally.changed);
    } else {
        ++import.tally.unchanged;
    }
    return {};
}

} // namespace

Result<void> importSheet(Import& import)
{
    return import.report.eachSheet([&import](RowPosition, PaperSheet&& sheet) { return takeSheet(import, sheet); });
}

} // namespace sosdesk
