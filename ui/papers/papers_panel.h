// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/mail_order.h"
#include "core/desk/paper_count.h"
#include "ui/shared/asking.h"

#include <QDialog>

class QComboBox;
class QDateEdit;

namespace sosdesk::ui {

class Choice;
class KeyButton;
class PlainLabel;

/** Which paper of which requests is to leave, and how: looked at, printed, as PDF, or as mail drafts. It tells how many
 *  that are before anything is done. Not modal: the list stays usable beside it. */
class PapersPanel : public QDialog
{
    Q_OBJECT

public:
    PapersPanel(Asking& asking, QWidget* parent);

    /** @p number: the request that the list is at, with its facility; may be empty. @p today: the day that is offered.
     */
    void open(const QString& number, const QString& facility, Day today);
    /** What is chosen. */
    [[nodiscard]] PrintOrder order() const;
    [[nodiscard]] MailOrder mailOrder() const;

Q_SIGNALS:
    void previewWanted(const sosdesk::PrintOrder& order, const QString& title);
    void printWanted(const sosdesk::PrintOrder& order);
    void pdfWanted(const sosdesk::PrintOrder& order, const QString& title);
    void mailWanted(const sosdesk::MailOrder& order);

private:
    [[nodiscard]] KeyButton* button(const QString& name, const QString& text, const QString& key);
    void build();
    void fit();
    /** Asks the desk how many that are. */
    void count();
    void show(const Result<PaperCount>& counted);
    void enable(int papers);
    [[nodiscard]] PaperSelection selection() const;
    [[nodiscard]] QString title() const;

    Asking& m_asking;
    QString m_number;
    QString m_facility;
    int m_asked = 0; ///< counts; an answer to an earlier choice is not shown
    Choice* m_form;
    Choice* m_set;
    QComboBox* m_lane;
    QDateEdit* m_day;
    PlainLabel* m_current;
    PlainLabel* m_count;
    KeyButton* m_preview;
    KeyButton* m_print;
    KeyButton* m_pdf;
    KeyButton* m_mail;
};

} // namespace sosdesk::ui
