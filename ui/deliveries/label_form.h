// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/deliveries.h"
#include "core/desk/delivery_formats.h"

#include <QWidget>

class QLineEdit;

namespace sosdesk::ui {

class KeyButton;
class PlainLabel;

/** 宛名ラベル: how a facility stands on parcels, with the room that is left in the chosen carrier's fields. */
class LabelForm : public QWidget
{
    Q_OBJECT

public:
    explicit LabelForm(QWidget* parent);

    /** The facility of a delivery: its label as kept, else as it is listed. */
    void setRow(const DeliveryRow& row);
    void clear();
    void setFormat(const DeliveryFormat& format);
    /** Takes a proposed split over: parts between ｜. */
    void propose(const QString& column, const QString& proposal);
    void begin();
    void refuse(const QString& why);

Q_SIGNALS:
    /** One that is not kept takes it back. */
    void labelWanted(const ShippingLabel& label);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Field
    {
        QLineEdit* edit = nullptr;
        PlainLabel* room = nullptr;
        LabelRoom most{};
    };
    [[nodiscard]] Field field(const char* name, const QString& label);
    void build();
    void showRoom();
    void submit(bool kept);

    ShippingLabel m_label;
    PlainLabel* m_head;
    Field m_name;
    Field m_department;
    Field m_address;
    Field m_building;
    Field m_postalCode;
    Field m_phone;
    KeyButton* m_keep;
    KeyButton* m_remove;
    PlainLabel* m_problem;
};

} // namespace sosdesk::ui
