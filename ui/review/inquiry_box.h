// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/inquiry_entry.h"
#include "ui/review/inquiry_form.h"
#include "ui/shared/section_head.h"

#include <functional>
#include <map>
#include <vector>

class QVBoxLayout;

namespace sosdesk::ui {

/** 照会・協議 (D9): what the ministry asked and supplied, what it was consulted about, and withdrawals, the newest
 *  first, each with what can be done about it. Not there while there is nothing and nothing is typed. */
class InquiryBox : public QWidget
{
    Q_OBJECT

public:
    InquiryBox(const ItemCatalogue& items, QWidget* parent);

    void show(const ReviewedRequest& reviewed);
    /** Opens the form for a new record; what was typed into it before is still there. */
    void open(InquiryKind kind);
    void close();
    /** What stands in the form and is not recorded; empty when nothing does. */
    [[nodiscard]] QJsonObject typed() const;
    /** Puts it into the form again; false when the form is in use, or it is recorded meanwhile. */
    bool typeAgain(const QJsonObject& typed);
    /** The ministry's newest quantities become ours; nothing when none wait. */
    void takeOver();

Q_SIGNALS:
    void inquiryWanted(const QString& number, const sosdesk::InquiryEntry& entry);
    void answerWanted(const QString& number, const sosdesk::InquiryAnswer& answer);
    void opened();
    void edited();
    /** The form is closed, and the focus that was in it has no place. */
    void closed();

private:
    /** Another request: what was typed about the old one waits until it is shown again. */
    void changeTo(const ReviewedRequest& reviewed);
    [[nodiscard]] bool isRecorded(const std::vector<Inquiry>& inquiries) const;
    void showRows(const ReviewedRequest& reviewed);
    QWidget* makeRow(const Inquiry& inquiry, const ReviewedRequest& reviewed);
    void addButton(QWidget* row, const char* name, const QString& text, const std::function<void()>& act);
    void openAnswer(const Inquiry& inquiry);
    void showForm();

    const ItemCatalogue& m_items;
    SectionHead* m_head;
    InquiryForm* m_form;
    QVBoxLayout* m_list;
    std::vector<QWidget*> m_rows;
    std::vector<Inquiry> m_inquiries;
    std::optional<Decision> m_decision; ///< that the ministry's quantities are shown beside
    QString m_number;
    std::map<QString, InquirySketch> m_waiting; ///< half-typed records by request
};

} // namespace sosdesk::ui
