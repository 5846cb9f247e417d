// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/desk/desk_worker.h"

#include <QObject>
#include <QStringList>

namespace sosdesk {
struct Reply;
}

namespace sosdesk::ui {

class Asking;
class ImportReport;
class NoticeBar;
class WatchedFolders;

/** What comes in: files that somebody opens or drops, and those of the watched folders. */
class Arrivals : public QObject
{
    Q_OBJECT

public:
    /** All of these live as long as @p window, over which the report stands. */
    Arrivals(Asking& asking, NoticeBar& notice, QWidget* window);

    /** Looks into the watched folders from now on: at the start, and anew when they became others. */
    void watch();
    void choose();
    void import(const QStringList& files);
    /** What @p answer says of files that somebody had taken in. */
    void take(const Result<Reply>& answer);
    /** The report of the last ones. */
    void showReport();

Q_SIGNALS:
    /** The store holds something new. */
    void arrived();
    void failed(const sosdesk::Error& error);

private:
    /** In the notice bar, which numbers it. */
    int begin(int files, const Stop& stop);
    void show(const Reply& reply);

    Asking& m_asking;
    NoticeBar& m_notice;
    QWidget* m_window;
    WatchedFolders* m_watched;
    ImportReport* m_report = nullptr;
    int m_takingWork = 0; ///< what the watched folders brought, in the notice bar
};

} // namespace sosdesk::ui
