// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/second_looks.h"

#include "core/desk/freeze.h"
#include "core/desk/review_request.h"
#include "core/desk/second_look.h"
#include "ui/review/change_strip.h"
#include "ui/shared/asking.h"
#include "ui/window/notice_bar.h"

namespace sosdesk::ui {

SecondLooks::SecondLooks(Asking& asking, ChangeStrip& strip, NoticeBar& notice, QObject* parent)
    : QObject(parent)
    , m_asking(asking)
    , m_strip(strip)
    , m_notice(notice)
{
    connect(&m_strip, &ChangeStrip::settled, this, &SecondLooks::settled);
    connect(&m_strip, &ChangeStrip::failed, this, &SecondLooks::failed);
}

void SecondLooks::show(const ReviewedRequest& reviewed)
{
    m_strip.setRequest(reviewed.stored.request.number, !reviewed.stored.changed.empty());
}

void SecondLooks::clear()
{
    m_strip.setRequest({}, false);
}

void SecondLooks::settle()
{
    m_strip.settle();
}

void SecondLooks::settleAll()
{
    m_asking.ask(
        Turn::Write, [](Desk& desk) { return sosdesk::settle(desk.office(), {}); },
        [this](const Result<SettleOutcome>& outcome) {
            if (!outcome) {
                Q_EMIT failed(outcome.error());
                return;
            }
            tell(*outcome);
            Q_EMIT manySettled(outcome->settled);
        });
}

void SecondLooks::tell(const SettleOutcome& outcome)
{
    if (outcome.settled.isEmpty() && outcome.left.empty()) {
        m_notice.say(NoticeBar::Weight::Done, tr("変更のあった要請はありません"));
        return;
    }
    QStringList left;
    for (const LookedAgain& again : outcome.left) {
        left << again.number;
    }
    const QString done = tr("変更を確認：%1件").arg(outcome.settled.size());
    m_notice.say(left.isEmpty() ? NoticeBar::Weight::Done : NoticeBar::Weight::Trouble,
        left.isEmpty() ? done
                       : tr("%1　審査結果が変わったため残したもの %2件（%3）")
                             .arg(done)
                             .arg(left.size())
                             .arg(left.mid(0, 3).join(tr("、"))));
}

void SecondLooks::freeze(bool aloud)
{
    m_asking.ask(
        Turn::Long, [](Desk& desk) { return freezeDue(desk.office()); },
        [this, aloud](const Result<std::optional<FreezeOutcome>>& outcome) {
            if (!outcome) {
                Q_EMIT failed(outcome.error());
            } else if (*outcome && aloud) {
                const Freeze& freeze = (*outcome)->freeze;
                m_notice.say(NoticeBar::Weight::Done,
                    tr("%1 の一覧を固定しました（%2件）。これより後の到着は締切後受付に入ります。")
                        .arg(freeze.name)
                        .arg(freeze.requests.size()));
            }
        });
}

} // namespace sosdesk::ui
