// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/letterhead_of.h"

#include "core/desk/office.h"
#include "core/desk/settings.h"
#include "core/store/import_store.h"
#include "core/store/journal_store.h"

#include <QRegularExpression>

namespace sosdesk {

Result<Letterhead> letterheadOf(Office& office)
{
    Letterhead head;
    head.mode = office.mode();
    head.asOf = office.now();
    SOSDESK_TAKE(head.lastImport, ImportStore(office.database()).lastOf(QStringLiteral("requests")));
    SOSDESK_TAKE(head.journal, JournalStore(office.database()).lastSequence());
    SOSDESK_TAKE(head.office, setting(office, QStringLiteral("office")));
    SOSDESK_TAKE(head.contact, setting(office, QStringLiteral("contact")));
    SOSDESK_TAKE(head.documentNumber, setting(office, QStringLiteral("document_number")));
    SOSDESK_TAKE(const QString approvals, setting(office, QStringLiteral("approval_boxes")));
    static const QRegularExpression comma(QStringLiteral("[,、，]"));
    head.approvals = approvals.split(comma, Qt::SkipEmptyParts);
    return head;
}

} // namespace sosdesk
