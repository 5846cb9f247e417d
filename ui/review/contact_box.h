// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/review_request.h"
#include "ui/review/contact_sketch.h"
#include "ui/shared/section_head.h"

#include <map>

namespace sosdesk::ui {

class ContactForm;

/** 聞き取り: what was heard so far, the request's own remarks, and the form for one more. */
class ContactBox : public QWidget
{
    Q_OBJECT

public:
    ContactBox(const ItemCatalogue& items, QWidget* parent);

    void show(const ReviewedRequest& reviewed);
    void setNow(Instant now);
    /** What was handed out by recorded() is stored, or (not @p stored) it could not be. A form in which somebody typed
     *  on stays. */
    void answer(const QString& number, bool stored);
    /** Opens the form; what was typed into it before is still there. */
    void open();
    void close();
    /** What stands in the form and is not recorded; empty when nothing does. */
    [[nodiscard]] QJsonObject typed() const;
    /** Puts it into the form again; false when the form is in use. */
    bool typeAgain(const QJsonObject& typed);

Q_SIGNALS:
    void edited();
    void recorded(const sosdesk::Contact& contact);
    void opened();
    /** The form is closed, and the focus that was in it has no place. */
    void closed();

private:
    /** Another request: what was typed about the old one waits until it is shown again. */
    void changeTo(const ReviewedRequest& reviewed);
    void showRecords(const ReviewedRequest& reviewed);

    const ItemCatalogue& m_items;
    SectionHead* m_head;
    ContactForm* m_form;
    PlainLabel* m_records;
    PlainLabel* m_remarks;
    QString m_number;
    std::map<QString, ContactSketch> m_waiting; ///< half-typed contacts by request
    std::map<QString, ContactSketch> m_sent;    ///< on their way to the store
};

} // namespace sosdesk::ui
