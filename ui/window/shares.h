// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/domain/work_plan.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace sosdesk::ui {

class Asking;
class NoticeBar;
class Papers;
class RequestPane;
class WorkPlanDialog;

/** 分担 in the window: the plan by which the list is divided, its form, and the 引継書 of the share that is shown. */
class Shares : public QObject
{
    Q_OBJECT

public:
    struct Places
    {
        RequestPane& requests;
        Papers& papers;
        NoticeBar& notice;
    };

    /** The dialog stands over @p window; all of it lives as long as the window. */
    Shares(Asking& asking, Places places, QWidget* window);

    /** The plan of a list that is to be shown next; @p officer sits here. */
    void take(WorkPlan plan, const QString& officer);
    /** One's own share or everybody's; says so when there is no own one. */
    void toggle();
    void openPlan();
    void printHandover();

Q_SIGNALS:
    /** There is another plan: the list must be read anew. */
    void planned();
    void failed(const sosdesk::Error& error);

private:
    void save(const WorkPlan& plan, const QPointer<WorkPlanDialog>& over);

    Asking& m_asking;
    Places m_places;
    QWidget* m_window;
    WorkPlan m_plan;
    QString m_officer;
};

} // namespace sosdesk::ui
