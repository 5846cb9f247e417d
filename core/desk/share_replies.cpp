// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/share_replies.h"

#include "core/base/read_file.h"
#include "core/desk/office.h"
#include "core/desk/roll.h"
#include "core/desk/share_count.h"
#include "core/desk/work_plan.h"
#include "core/wording/work_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

QJsonObject shapeOf(const ShareCount& count, const QJsonValue& officer)
{
    return {{u"officer"_s, officer}, {u"open"_s, count.open}, {u"held"_s, count.held}, {u"done"_s, count.done}};
}

} // namespace

Result<Reply> sharesReply(Desk& desk)
{
    SOSDESK_TAKE(const WorkPlan plan, workPlan(desk.office()));
    SOSDESK_TAKE(const Roll roll, loadRoll(desk.office()));
    const WorkSplit split(plan);
    const auto counts = countShares(roll, static_cast<std::size_t>(split.officers().size()), desk.today());
    QJsonArray shares;
    for (std::size_t share = 1; share < counts.size(); ++share) {
        shares.append(shapeOf(counts[share], split.nameOf(static_cast<ShareNumber>(share))));
    }
    Reply reply{jsonOf(plan)};
    reply.json.insert(u"version"_s, plan.version);
    reply.json.insert(u"shares"_s, shares);
    reply.json.insert(u"unassigned"_s, shapeOf(counts.front(), QJsonValue()));
    if (!split.isEmpty() && counts.front().open > 0) {
        reply.messages << wording::unassigned(counts.front().open);
    }
    return reply;
}

Result<Reply> setSharesReply(Desk& desk, const QString& file)
{
    SOSDESK_TAKE(const QByteArray bytes, readSmallFile(file));
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    std::optional<WorkPlan> plan = workPlanFrom(json);
    if (!plan) {
        return fail({ErrorCode::BadArgument, file, 0, u"lines"_s, {}});
    }
    SOSDESK_TAKE(const WorkPlan known, workPlan(desk.office()));
    plan->version = json.contains(u"version"_s) ? json[u"version"_s].toInt(-1) : known.version;
    SOSDESK_TAKE(const RecordedPlan recorded, setWorkPlan(desk.office(), *plan));
    SOSDESK_TAKE(Reply reply, sharesReply(desk));
    reply.committed.push_back(recorded.operation);
    return reply;
}

} // namespace sosdesk
