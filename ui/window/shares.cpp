// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/shares.h"

#include "core/desk/work_plan.h"
#include "core/wording/messages.h"
#include "ui/papers/papers.h"
#include "ui/requests/request_pane.h"
#include "ui/shared/asking.h"
#include "ui/shared/shown_text.h"
#include "ui/window/notice_bar.h"
#include "ui/work/work_plan_dialog.h"

namespace sosdesk::ui {

Shares::Shares(Asking& asking, Places places, QWidget* window)
    : QObject(window)
    , m_asking(asking)
    , m_places(places)
    , m_window(window)
{
}

void Shares::take(WorkPlan plan, const QString& officer)
{
    m_plan = std::move(plan);
    m_officer = officer;
    m_places.requests.setPlan(m_plan, officer);
}

void Shares::toggle()
{
    if (m_places.requests.toggleShare()) {
        return;
    }
    const QString why = m_plan.lines.empty()
        ? tr("担当の分担はまだありません。全員の要請を表示しています。")
        : tr("分担に「%1」の行がありません。全員の要請を表示しています。").arg(shownLine(m_officer));
    m_places.notice.say(NoticeBar::Weight::Done, why, tr("分担を開く"), [this] { openPlan(); });
}

void Shares::openPlan()
{
    auto* const dialog = new WorkPlanDialog(m_plan, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WorkPlanDialog::saveWanted, this,
        [this, over = QPointer(dialog)](const WorkPlan& plan) { save(plan, over); });
    dialog->open();
}

void Shares::save(const WorkPlan& plan, const QPointer<WorkPlanDialog>& over)
{
    m_asking.ask(
        Turn::Write, [plan](Desk& desk) { return setWorkPlan(desk.office(), plan); },
        [this, over](const Result<RecordedPlan>& recorded) {
            if (recorded) {
                m_places.notice.say(NoticeBar::Weight::Done, tr("担当の分担を保存しました"));
                if (over) {
                    over->accept();
                }
                Q_EMIT planned();
            } else if (!over) {
                Q_EMIT failed(recorded.error());
            } else if (recorded.error().code == ErrorCode::Conflict) {
                over->tell(tr("ほかの担当者が先に分担を変えました。閉じて開き直し、新しい分担を直してください。"));
            } else {
                over->tell(wording::message(recorded.error()));
            }
        });
}

/** Of the share that the list shows. */
void Shares::printHandover()
{
    PrintOrder order{PrintedForm::Handover, {}};
    order.selection.share = m_places.requests.shareName();
    m_places.papers.preview(order, tr("引継書"));
}

} // namespace sosdesk::ui
