// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/gmis_entry.h"

#include "core/desk/gmis_fields.h"
#include "core/desk/office.h"
#include "core/desk/paper_selection.h"
#include "core/desk/review_request.h"
#include "core/store/gmis_tick_store.h"

#include <algorithm>

namespace sosdesk {

Result<std::vector<GmisField>> gmisEntry(Office& office, const QString& number)
{
    SOSDESK_TAKE(const GmisForm form, GmisForm::load({folderOf(office)}));
    SOSDESK_TAKE(const ReviewedRequest reviewed, reviewRequest(office, number));
    std::vector<GmisField> fields = gmisFieldsOf(form, matterOf(office, reviewed));
    if (fields.empty()) {
        return fields;
    }
    SOSDESK_TAKE(const std::set<QString> ticked,
        GmisTickStore(office.database()).of(number, reviewed.dossier.decision->version));
    for (GmisField& field : fields) {
        field.ticked = ticked.contains(field.key);
    }
    return fields;
}

Result<OperationId> tickGmisField(Office& office, const QString& number, const QString& key, bool ticked)
{
    SOSDESK_TAKE(const std::vector<GmisField> fields, gmisEntry(office, number));
    if (fields.empty()) {
        return fail({ErrorCode::RuleViolated, {}, 0, QStringLiteral("D5"), number});
    }
    if (std::none_of(fields.begin(), fields.end(), [&](const GmisField& field) { return field.key == key; })) {
        return fail({ErrorCode::BadArgument, {}, 0, QStringLiteral("key"), key});
    }
    SOSDESK_TAKE(const ReviewedRequest reviewed, reviewRequest(office, number));
    SOSDESK_TAKE(auto work, office.begin(QStringLiteral("gmis_tick")));
    SOSDESK_TRY(GmisTickStore(office.database()).set(*work, number, reviewed.dossier.decision->version, key, ticked));
    SOSDESK_TRY(work->commit());
    return work->id();
}

} // namespace sosdesk
