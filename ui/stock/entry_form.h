// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/stock_booking.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace sosdesk::ui {

class KeyButton;
class PlainLabel;
class QuantityField;

/** What came or went, typed in place: reason, pieces, note, of the lot that is chosen or of a new one. */
class EntryForm : public QWidget
{
    Q_OBJECT

public:
    explicit EntryForm(QWidget* parent);

    /** The item whose lots are shown; a new lot is one of it. */
    void setItem(const ItemDescription& item, Day today);
    /** The lot that is meant; nothing: only a new one can be entered. */
    void setLot(const std::optional<StockLot>& lot);
    /** Hands on the keyboard: the reason comes first. */
    void begin();
    /** It was entered: the fields are empty again. */
    void clear();
    /** Why it was not entered. */
    void refuse(const QString& why);

Q_SIGNALS:
    void entryWanted(const StockOrder& order);
    /** Esc: back to the lots. */
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    [[nodiscard]] QLineEdit* field(const QString& name, const QString& label, double wide);
    void showLot();
    void submit();
    /** The new lot as it is typed; nothing when its date cannot be read. */
    [[nodiscard]] std::optional<StockLot> typedLot() const;

    ItemDescription m_item;
    Day m_today{};
    std::optional<StockLot> m_lot;
    PlainLabel* m_head;
    QCheckBox* m_isNew;
    QLineEdit* m_number;
    QLineEdit* m_useBy;
    QLineEdit* m_place;
    QComboBox* m_reason;
    QuantityField* m_pieces;
    QLineEdit* m_note;
    KeyButton* m_enter;
    PlainLabel* m_problem;
};

} // namespace sosdesk::ui
