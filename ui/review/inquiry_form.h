// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/inquiry_entry.h"
#include "core/desk/review_request.h"
#include "ui/review/inquiry_sketch.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLineEdit;

namespace sosdesk::ui {

class Choice;
class PlainLabel;
class SupplyGrid;

/** One inquiry, consultation, change of quantities or withdrawal while it is typed, or the answer to one. Ctrl+Enter
 *  records, Escape leaves; what was typed stays until it is recorded. */
class InquiryForm : public QWidget
{
    Q_OBJECT

public:
    InquiryForm(const ItemCatalogue& items, QWidget* parent);

    /** Empties the form for a request. */
    void begin(const ReviewedRequest& reviewed);
    /** Asks for a new record of this kind. */
    void ask(InquiryKind kind);
    /** Asks for the answer to @p inquiry; of a withdrawal why it is revoked. */
    void askAnswer(const Inquiry& inquiry);
    [[nodiscard]] bool isEmpty() const;
    /** Whether @p recorded is what stands in the fields. */
    [[nodiscard]] bool holds(const Inquiry& recorded) const;
    [[nodiscard]] InquirySketch sketch() const;
    void restore(const InquirySketch& sketch);

Q_SIGNALS:
    void recorded(const sosdesk::InquiryEntry& entry);
    void answered(const sosdesk::InquiryAnswer& answer);
    void closed();
    /** Somebody typed or chose something. */
    void edited();

protected:
    bool event(QEvent* event) override;

private:
    void build();
    QWidget* addRow(const QString& label, QWidget* field);
    QLineEdit* addLine(const char* name, const QString& label, const QString& hint);
    /** Only the rows that this kind has. */
    void fit();
    [[nodiscard]] InquiryKind kind() const;
    [[nodiscard]] bool isTalk() const; ///< 照会・協議: something that is answered
    [[nodiscard]] std::optional<InquiryOutcome> outcome() const;
    [[nodiscard]] QWidget* wrongField(QString& reason) const;
    void record();
    /** What stands there as a new record, and as the answer to the one that is answered. */
    [[nodiscard]] InquiryEntry entry() const;
    [[nodiscard]] InquiryAnswer answer() const;

    QGridLayout* m_grid;
    PlainLabel* m_subject;
    Choice* m_kind;
    QLineEdit* m_person = nullptr;
    QLineEdit* m_question = nullptr;
    SupplyGrid* m_supply;
    QLineEdit* m_answer = nullptr;
    Choice* m_outcome;
    PlainLabel* m_hint;
    std::vector<std::pair<QWidget*, QWidget*>> m_rows; ///< label and field
    std::optional<Inquiry> m_answering;
};

} // namespace sosdesk::ui
