// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/deliveries.h"
#include "core/desk/delivery_change.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace sosdesk::ui {

class KeyButton;
class PlainLabel;

/** What an officer sets of the delivery that is chosen: means, days, parcels, how far it has come, one more slip. */
class DeliveryForm : public QWidget
{
    Q_OBJECT

public:
    explicit DeliveryForm(QWidget* parent);

    void setRow(const DeliveryRow& row, const ItemCatalogue& items, Day today);
    void clear();
    void begin();
    void refuse(const QString& why);

Q_SIGNALS:
    void changeWanted(const sosdesk::DeliveryChange& change);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QLineEdit* field(const char* name, const QString& label, double wide);
    void build();
    void submit();
    /** The day that is typed; false when it cannot be read. */
    [[nodiscard]] bool readDay(QLineEdit* edit, std::optional<Day>& day);

    DeliveryRow m_row;
    Day m_today{};
    PlainLabel* m_head;
    PlainLabel* m_comparison;
    QComboBox* m_means;
    QComboBox* m_state;
    QLineEdit* m_shipDay;
    QLineEdit* m_shippedDay;
    QLineEdit* m_parcels;
    QLineEdit* m_slip;
    QLineEdit* m_remarks;
    KeyButton* m_enter;
    PlainLabel* m_problem;
};

} // namespace sosdesk::ui
