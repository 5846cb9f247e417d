// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliveries/delivery_form.h"

#include "core/wording/delivery_text.h"
#include "ui/deliveries/delivery_cells.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/fonts.h"
#include "ui/shared/key_button.h"
#include "ui/shared/moment_text.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shown_text.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sosdesk::ui {
namespace {

QString typedDay(const std::optional<Day>& day)
{
    return day ? isoOf(*day).replace(u'-', u'/') : QString();
}

template <typename Code>
QComboBox* choiceOf(const char* name, const QString& label, QWidget* parent)
{
    auto* const box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(label);
    box->setToolTip(toolTipOf(label));
    for (const auto& row : CodeTable<Code>::rows) {
        box->addItem(wording::label(row.first));
    }
    return box;
}

} // namespace

DeliveryForm::DeliveryForm(QWidget* parent)
    : QWidget(parent)
    , m_head(new PlainLabel(this, 2))
    , m_comparison(new PlainLabel(this, 6))
    , m_means(choiceOf<DeliveryMeans>("deliveryMeans", tr("配送手段"), this))
    , m_state(choiceOf<DeliveryState>("deliveryState", tr("状況"), this))
    , m_enter(new KeyButton(tr("記録する"), tr("Enter"), this))
    , m_problem(new PlainLabel(this, 2))
{
    setObjectName(QStringLiteral("deliveryForm"));
    m_shipDay = field("shipDay", tr("発送予定日"), 8);
    m_shippedDay = field("shippedDay", tr("発送日"), 8);
    m_parcels = field("parcels", tr("個口数（空なら自動）"), 6);
    m_slip = field("slip", tr("伝票番号を追加"), 11);
    m_remarks = field("deliveryRemarks", tr("備考"), 14);
    build();
    clear();
}

QLineEdit* DeliveryForm::field(const char* name, const QString& label, double wide)
{
    auto* const edit = new QLineEdit(this);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(label);
    edit->setPlaceholderText(label);
    edit->setToolTip(toolTipOf(label));
    edit->setMinimumWidth(ems(this, wide));
    edit->setMaxLength(200);
    connect(edit, &QLineEdit::returnPressed, this, &DeliveryForm::submit);
    return edit;
}

void DeliveryForm::build()
{
    m_head->setObjectName(QStringLiteral("deliveryHead"));
    m_comparison->setObjectName(QStringLiteral("stateComparison"));
    m_problem->setObjectName(QStringLiteral("deliveryProblem"));
    m_problem->setTone(Tone::Fail);
    m_enter->setObjectName(QStringLiteral("enterDelivery"));
    connect(m_enter, &QPushButton::clicked, this, &DeliveryForm::submit);
    auto* const flow = new FlowLayout(nullptr, ems(this, 0.5));
    QWidget* before = nullptr;
    for (QWidget* const widget : std::initializer_list<QWidget*>{
             m_means, m_shipDay, m_parcels, m_state, m_shippedDay, m_slip, m_remarks, m_enter}) {
        flow->addWidget(widget);
        if (before != nullptr) {
            setTabOrder(before, widget);
        }
        before = widget;
    }
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ems(this, 0.4));
    column->addWidget(m_head);
    column->addWidget(m_comparison);
    column->addLayout(flow);
    column->addWidget(m_problem);
    column->addStretch(1);
}

void DeliveryForm::clear()
{
    m_head->setText(tr("配送を選ぶと、手段・発送日・伝票番号を記録できます"));
    m_comparison->hide();
    m_problem->hide();
    setEnabled(false);
}

void DeliveryForm::setRow(const DeliveryRow& row, const ItemCatalogue& items, Day today)
{
    m_row = row;
    m_today = today;
    setEnabled(true);
    m_problem->hide();
    const Delivery& delivery = row.delivery;
    const bool isOurs = delivery.side == DeliverySide::Prefecture;
    m_head->setText(tr("%1 %2（%3）")
                        .arg(shownLine(delivery.requestNumber), shownLine(row.facilityName),
                            delivery.number.isEmpty() ? wording::label(delivery.side)
                                                      : tr("お客様管理番号 %1").arg(delivery.number)));
    const QString comparison = comparisonText(row, items, today);
    m_comparison->setText(comparison);
    m_comparison->setVisible(!comparison.isEmpty());
    m_means->setVisible(isOurs);
    m_parcels->setVisible(isOurs);
    m_means->setCurrentIndex(static_cast<int>(delivery.means));
    m_state->setCurrentIndex(static_cast<int>(delivery.state));
    m_shipDay->setText(typedDay(delivery.shipDay));
    m_shippedDay->setText(typedDay(delivery.shippedDay));
    m_parcels->setText(delivery.parcels ? QString::number(*delivery.parcels) : QString());
    m_slip->clear();
    m_remarks->setText(delivery.remarks);
}

void DeliveryForm::begin()
{
    (m_means->isVisible() ? static_cast<QWidget*>(m_means) : m_state)->setFocus();
}

void DeliveryForm::refuse(const QString& why)
{
    m_problem->setText(why);
    m_problem->show();
}

bool DeliveryForm::readDay(QLineEdit* edit, std::optional<Day>& day)
{
    const QString text = edit->text().trimmed();
    day = text.isEmpty() ? std::nullopt : dayFromTyped(text, m_today);
    if (!text.isEmpty() && !day) {
        refuse(tr("「%1」は日付として読めません").arg(shownLine(text)));
        edit->setFocus();
        return false;
    }
    return true;
}

void DeliveryForm::submit()
{
    std::optional<Day> shipDay;
    std::optional<Day> shippedDay;
    if (!readDay(m_shipDay, shipDay) || !readDay(m_shippedDay, shippedDay)) {
        return;
    }
    const Delivery& delivery = m_row.delivery;
    DeliveryChange change;
    const auto means = static_cast<DeliveryMeans>(m_means->currentIndex());
    const auto state = static_cast<DeliveryState>(m_state->currentIndex());
    change.means =
        delivery.side == DeliverySide::Prefecture && means != delivery.means ? std::optional(means) : std::nullopt;
    change.state = state != delivery.state ? std::optional(state) : std::nullopt;
    change.shipDay = shipDay != delivery.shipDay ? shipDay : std::nullopt;
    change.shippedDay = shippedDay != delivery.shippedDay ? shippedDay : std::nullopt;
    bool isNumber = true;
    const int parcels = m_parcels->text().trimmed().isEmpty() ? 0 : m_parcels->text().trimmed().toInt(&isNumber);
    if (!isNumber || parcels < 0) {
        refuse(tr("個口数を数字で入れてください"));
        m_parcels->setFocus();
        return;
    }
    change.parcels = parcels != delivery.parcels.value_or(0) ? std::optional(parcels) : std::nullopt;
    const QString slip = m_slip->text().trimmed();
    change.slip = slip.isEmpty() ? std::nullopt : std::optional(slip);
    change.remarks = m_remarks->text() != delivery.remarks ? std::optional(m_remarks->text()) : std::nullopt;
    Q_EMIT changeWanted(change);
}

void DeliveryForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace sosdesk::ui
