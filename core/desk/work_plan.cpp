// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/work_plan.h"

#include "core/desk/office.h"
#include "core/store/work_plan_store.h"

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

QString nameOf(const WorkPlanFault& fault)
{
    const QString line = u"lines[%1]"_s.arg(fault.line);
    switch (fault.field) {
    case WorkPlanFault::Field::Lines:
        return u"lines"_s;
    case WorkPlanFault::Field::Officer:
        return line + u".officer"_s;
    case WorkPlanFault::Field::Regions:
        return line + u".regions"_s;
    case WorkPlanFault::Field::Reading:
        return line + u".from–until"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<WorkPlan> workPlan(Office& office)
{
    return WorkPlanStore(office.database()).plan();
}

Result<RecordedPlan> setWorkPlan(Office& office, WorkPlan plan)
{
    if (const auto fault = faultOf(plan)) {
        return fail({ErrorCode::BadArgument, {}, 0, nameOf(*fault), fault->value.left(60)});
    }
    RecordedPlan recorded;
    SOSDESK_TAKE(recorded.before, workPlan(office));
    if (plan.version != recorded.before.version) {
        return fail({ErrorCode::Conflict, {}, 0, u"version"_s, QString::number(recorded.before.version)});
    }
    SOSDESK_TAKE(auto work, office.begin(u"work_plan"_s));
    SOSDESK_TAKE(recorded.now, WorkPlanStore(office.database()).record(*work, std::move(plan)));
    SOSDESK_TRY(work->commit());
    recorded.operation = work->id();
    return recorded;
}

Result<WorkSplit> workSplit(Office& office)
{
    SOSDESK_TAKE(const WorkPlan plan, workPlan(office));
    return WorkSplit(plan);
}

Result<void> divideWork(Office& office, Roll& roll)
{
    SOSDESK_TAKE(const WorkSplit split, workSplit(office));
    return WorkPlanStore(office.database()).divide(roll, split);
}

Result<std::optional<ShareNumber>> shareNamed(Office& office, const WorkSplit& split, const QString& name)
{
    if (name.isEmpty()) {
        return std::optional<ShareNumber>();
    }
    if (name == u"none"_s) {
        return std::optional(nobodysShare);
    }
    const ShareNumber share = split.shareOfOfficer(name == u"mine"_s ? office.officer() : name);
    return share == nobodysShare
        ? Result<std::optional<ShareNumber>>(fail({ErrorCode::BadArgument, {}, 0, u"--share"_s, name}))
        : std::optional(share);
}

} // namespace sosdesk
