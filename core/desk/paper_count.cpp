// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/paper_count.h"

#include "core/desk/dossier_of.h"
#include "core/desk/paper_selection.h"
#include "core/desk/reading.h"
#include "core/documents/record_of.h"
#include "core/store/decision_store.h"

namespace sosdesk {
namespace {

Result<bool> hasPaper(Office& office, PrintedForm form, const QString& number)
{
    if (form == PrintedForm::ResponseForm) {
        return true;
    }
    SOSDESK_TAKE(const StoredRequest stored, requestOf(office, number));
    SOSDESK_TAKE(const std::optional<Decision> decision, DecisionStore(office.database()).latest(number));
    const std::optional<Decision> record = recordOf(stored.request, decision);
    const bool isComplete = record && record->complete;
    if (form == PrintedForm::CallSheet) {
        return !isComplete;
    }
    return isComplete && (form != PrintedForm::Sheet || stored.request.channel == Channel::Sheet);
}

} // namespace

Result<PaperCount> countPapers(Office& office, const PrintOrder& order)
{
    if (order.form == PrintedForm::DayReport || order.form == PrintedForm::Handover) {
        return PaperCount{0, 1};
    }
    const Reading reading(office.database());
    SOSDESK_TAKE(const std::vector<QString> numbers, selectedNumbers(office, order.selection));
    PaperCount count{static_cast<int>(numbers.size()), 0};
    for (const QString& number : numbers) {
        SOSDESK_TAKE(const bool counts, hasPaper(office, order.form, number));
        count.papers += counts ? 1 : 0;
    }
    return count;
}

} // namespace sosdesk
