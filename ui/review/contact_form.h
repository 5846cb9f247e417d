// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/review_request.h"
#include "core/domain/contact.h"
#include "ui/review/contact_sketch.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLayout;
class QLineEdit;

namespace sosdesk::ui {

class Choice;
class CorrectionGrid;
class PlainLabel;
class QuantityField;

/** Records one contact (聞き取り) in place: what came of it, why the facility cannot buy, what it can, what it
 * corrects, and when to call again. Ctrl+Enter records, Escape closes. */
class ContactForm : public QWidget
{
    Q_OBJECT

public:
    ContactForm(const ItemCatalogue& items, QWidget* parent);

    /** Empties every field, for a contact about this request. */
    void begin(const ReviewedRequest& reviewed);
    /** The clock by which times are understood, and from which the next call counts. */
    void setNow(Instant now) { m_now = now; }
    void focusFirst();
    [[nodiscard]] bool isEmpty() const { return sketch() == m_blank; }
    [[nodiscard]] ContactSketch sketch() const;
    void restore(const ContactSketch& sketch);
    /** As begin(), for the same request. */
    void clear() { restore(m_blank); }

Q_SIGNALS:
    void recorded(const sosdesk::Contact& contact);
    void closed();
    /** Somebody typed or chose something. */
    void edited();

protected:
    bool event(QEvent* event) override;

private:
    void build();
    void prepare(QLineEdit* edit, const char* name, const QString& label, const QString& hint);
    QLayout* makeButtons();
    void addRow(const QString& label, QWidget* field);
    /** A number key outside the text fields: 1 … 3 the result, 4 … 6 the next call, 7 … 9 why it cannot buy. */
    bool takeNumber(int number);
    void redialIn(int minutes);
    [[nodiscard]] QWidget* makeRedials();
    /** Records what stands in the fields, or says beside the first wrong one what is wrong. */
    void record();
    /** The field that is wrong, and why; nullptr when all are right. */
    QWidget* wrongField(QString& reason) const;
    [[nodiscard]] Contact contact() const;
    [[nodiscard]] std::vector<QLineEdit*> lines() const;
    void refreshHint();

    QGridLayout* m_grid;
    // In the order of the lines: Tab goes from one to the next as they are made.
    Choice* m_result;
    Choice* m_means;
    QLineEdit* m_person;
    Choice* m_circumstances;
    QuantityField* m_purchasable;
    QLineEdit* m_purchasableFrom;
    QLineEdit* m_note;
    QLineEdit* m_redial;
    CorrectionGrid* m_corrections;
    PlainLabel* m_hint;
    ContactSketch m_blank; ///< what an untouched form is
    QString m_number;
    Instant m_now{};
};

} // namespace sosdesk::ui
