// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/inquiry_entry.h"
#include "core/desk/review_request.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLineEdit;

namespace sosdesk::ui {

class Choice;
class PlainLabel;
class SupplyGrid;

/** What stands in a form that waits for its request to be shown again. */
struct InquirySketch
{
    int kind = 0;
    int outcome = 0;
    QStringList lines{};
    QStringList quantities{};
    std::optional<Inquiry> answering{};
};

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
    [[nodiscard]] InquirySketch sketch() const;
    void restore(const InquirySketch& sketch);

Q_SIGNALS:
    void recorded(const sosdesk::InquiryEntry& entry);
    void answered(const sosdesk::InquiryAnswer& answer);
    void closed();

protected:
    bool event(QEvent* event) override;

private:
    void build();
    QWidget* addRow(const QString& label, QWidget* field);
    QLineEdit* addLine(const char* name, const QString& label, const QString& hint);
    /** Only the rows that this kind has. */
    void fit();
    [[nodiscard]] InquiryKind kind() const;
    [[nodiscard]] std::optional<InquiryOutcome> outcome() const;
    [[nodiscard]] QWidget* wrongField(QString& reason) const;
    void record();

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
