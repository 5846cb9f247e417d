// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/desk/print_order.h"
#include "ui/shared/asking.h"

#include <QImage>
#include <QObject>

#include <functional>
#include <memory>

class QPrinter;

namespace sosdesk::ui {

class GmisPanel;
class NoticeBar;

/** What leaves from the window: previews, printers, files, and what is typed into G-MIS. */
class Papers : public QObject
{
    Q_OBJECT

public:
    /** Dialogs stand over @p window; what came of it is said in @p notice. */
    Papers(Asking& asking, NoticeBar& notice, QWidget* window);

    void preview(const PrintOrder& order, const QString& title);
    /** Asks for a file and writes the list. */
    void exportList(ExportedList list, const QString& title, const QString& kinds);
    /** The fields of a decision for G-MIS, @p facility is its name. */
    void showGmisEntry(const QString& number, const QString& facility);

Q_SIGNALS:
    void failed(const sosdesk::Error& error);

private:
    void showPreview(
        const PrintOrder& order, const QString& title, const std::vector<QImage>& pages, const QString& fileName);
    void printOn(const PrintOrder& order, const std::shared_ptr<QPrinter>& printer);
    void write(const std::function<Result<PaperOutcome>(Desk&)>& verb);
    void tick(const QString& number, const QString& key, bool ticked);
    [[nodiscard]] QString askForFile(QWidget* parent, const QString& title, const QString& name, const QString& kinds);

    Asking& m_asking;
    NoticeBar& m_notice;
    QWidget* m_window;
    GmisPanel* m_gmis = nullptr;
    QString m_lastFolder; ///< where something was saved last
};

} // namespace sosdesk::ui
