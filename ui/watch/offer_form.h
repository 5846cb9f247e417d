// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/watch_list.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace sosdesk::ui {

class Choice;
class KeyButton;
class PlainLabel;
class QuantityField;

/** What was offered to a facility of the watch list and what it said: outcome, pieces of each item, a note. */
class OfferForm : public QWidget
{
    Q_OBJECT

public:
    OfferForm(const ItemCatalogue& items, QWidget* parent);

    /** The facility that is chosen; nothing: nothing can be recorded. The pieces begin with what the stock offers. What
     *  is half typed about the same answer of the same facility stays. */
    void setRow(const std::optional<WatchRow>& row);
    /** It is recorded: the fields begin anew. */
    void clear();
    /** Hands on the keyboard: the outcome comes first. */
    void begin();
    void refuse(const QString& why);

Q_SIGNALS:
    void offerWanted(const WatchOffer& offer);
    /** Esc: back to the list. */
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Line
    {
        Item item{};
        PlainLabel* label;
        QuantityField* pieces;
        QString offered{}; ///< what the field began with
    };
    void submit();
    [[nodiscard]] bool isTouched() const;

    std::optional<WatchRow> m_row;
    std::vector<Line> m_lines;
    Choice* m_outcome;
    QLineEdit* m_note;
    KeyButton* m_record;
    PlainLabel* m_problem;
};

} // namespace sosdesk::ui
