// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/settle_conflict.h"

#include "core/desk/office.h"
#include "core/domain/json.h"
#include "core/store/conflict_store.h"

#include <algorithm>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

/** The open conflict, as it was looked at. */
Result<DecisionConflict> openConflict(Office& office, const QString& number, DecisionId theirs)
{
    SOSDESK_TAKE(const auto open, ConflictStore(office.database()).openOf(number));
    if (!open) {
        return fail({ErrorCode::UnknownRequest, {}, 0, {}, number});
    }
    return open->theirs.id == theirs ? Result<DecisionConflict>(*open) : fail({ErrorCode::Conflict, {}, 0, {}, number});
}

/** Every item that either has, with what mine says of it. */
std::vector<DecisionLine> linesOver(const Decision& mine, const Decision& theirs)
{
    std::vector<DecisionLine> lines = mine.lines;
    for (const DecisionLine& line : theirs.lines) {
        const bool said =
            std::any_of(lines.begin(), lines.end(), [&](const DecisionLine& other) { return other.item == line.item; });
        if (!said) {
            lines.push_back({line.item, 0, 0});
        }
    }
    return lines;
}

} // namespace

Result<OperationId> takeTheirs(Office& office, const QString& number, DecisionId theirs)
{
    SOSDESK_TAKE(const DecisionConflict conflict, openConflict(office, number, theirs));
    SOSDESK_TAKE(auto work, office.begin(u"settle_conflict"_s));
    SOSDESK_TRY(ConflictStore(office.database()).settle(*work, conflict, ConflictEnd::Theirs));
    SOSDESK_TRY(work->journal({u"settle_conflict"_s, number, jsonOf(conflict.mine, office.items()),
        jsonOf(conflict.theirs, office.items()), u"theirs"_s}));
    SOSDESK_TRY(work->commit());
    return work->id();
}

Result<DecisionOutcome> decideMineAgain(Office& office, const QString& number, DecisionId theirs)
{
    SOSDESK_TAKE(const DecisionConflict conflict, openConflict(office, number, theirs));
    const Decision& mine = conflict.mine;
    DecisionEntry entry;
    entry.need = mine.need;
    entry.method = mine.method;
    entry.lines = linesOver(mine, conflict.theirs);
    entry.opinion = mine.opinion;
    entry.overrideReason = mine.overrideReason;
    entry.complete = mine.complete;
    return decide(office, number, entry); // which closes the conflict
}

} // namespace sosdesk
