// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/desk/gmis_entry.h"
#include "core/desk/mail_order.h"
#include "core/desk/print_order.h"
#include "ui/shared/asking.h"

#include <QImage>
#include <QObject>

#include <functional>
#include <map>
#include <memory>

class QPrinter;
class QTimer;

namespace sosdesk::ui {

class GmisPanel;
class NoticeBar;
class PapersPanel;

/** What leaves from the window: previews, printers, files, and what is typed into G-MIS. */
class Papers : public QObject
{
    Q_OBJECT

public:
    /** Dialogs stand over @p window; what came of it is said in @p notice. */
    Papers(Asking& asking, NoticeBar& notice, QWidget* window);
    ~Papers() override;

    void preview(const PrintOrder& order, const QString& title);
    /** The panel in which form and requests are chosen; @p number is the one that the list is at. */
    void choose(const QString& number, const QString& facility, Day today);
    /** Asks for a printer; false when somebody thought better of it. */
    bool print(const PrintOrder& order, QWidget* over);
    /** Asks for a file. */
    void savePdf(const PrintOrder& order, const QString& title, QWidget* over);
    /** Asks for a folder, and writes a draft for each letter into it. */
    void saveMails(const MailOrder& order, QWidget* over);
    /** Asks for a file and writes the list. */
    void exportList(ExportedList list, const QString& title, const QString& kinds);
    /** The fields of a decision for G-MIS, @p facility is its name. */
    void showGmisEntry(const QString& number, const QString& facility);
    /** Decisions may have changed: the panel, while it is open, shows what is decided now. */
    void renewGmisEntry();

Q_SIGNALS:
    void failed(const sosdesk::Error& error);

private:
    void showPreview(
        const PrintOrder& order, const QString& title, const std::vector<QImage>& pages, const QString& fileName);
    void printOn(PrintOrder order, const std::shared_ptr<QPrinter>& printer);
    void write(const std::function<Result<PaperOutcome>(Desk&)>& verb, const std::shared_ptr<Progress>& progress = {},
        const QString& printer = {});
    /** Shows how far @p work of the notice bar is while it goes on. */
    void follow(int work, const std::shared_ptr<Progress>& progress);
    void end(int work);
    void tell(const Result<PaperOutcome>& left, const QString& printer);
    void takeGmisEntry(const QString& number, const Result<std::vector<GmisField>>& fields);
    void tick(const QString& number, const QString& key, bool ticked);
    [[nodiscard]] QString askForFile(QWidget* parent, const QString& title, const QString& name, const QString& kinds);

    Asking& m_asking;
    NoticeBar& m_notice;
    QWidget* m_window;
    GmisPanel* m_gmis = nullptr;
    PapersPanel* m_panel = nullptr;
    std::map<int, std::unique_ptr<QTimer>> m_clocks; ///< of what is under way
    QString m_lastFolder;                            ///< where something was saved last
};

} // namespace sosdesk::ui
