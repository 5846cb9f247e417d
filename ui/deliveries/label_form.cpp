// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliveries/label_form.h"

#include "ui/shared/flow_layout.h"
#include "ui/shared/fonts.h"
#include "ui/shared/key_button.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shown_text.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sosdesk::ui {

LabelForm::LabelForm(QWidget* parent)
    : QWidget(parent)
    , m_head(new PlainLabel(this, 2))
    , m_keep(new KeyButton(tr("ラベルを登録"), tr("Enter"), this))
    , m_remove(new KeyButton(tr("一覧の表記に戻す"), QString(), this))
    , m_problem(new PlainLabel(this, 2))
{
    setObjectName(QStringLiteral("labelForm"));
    m_name = field("labelName", tr("施設名"));
    m_department = field("labelDepartment", tr("法人名・部門"));
    m_address = field("labelAddress", tr("住所"));
    m_building = field("labelBuilding", tr("建物名"));
    m_postalCode = field("labelPostalCode", tr("郵便番号（空なら一覧のとおり）"));
    m_phone = field("labelPhone", tr("電話番号（空なら一覧のとおり）"));
    build();
    clear();
}

LabelForm::Field LabelForm::field(const char* name, const QString& label)
{
    Field made{new QLineEdit(this), new PlainLabel(this), {}};
    made.edit->setObjectName(QString::fromLatin1(name));
    made.edit->setAccessibleName(label);
    made.edit->setPlaceholderText(label);
    made.edit->setToolTip(toolTipOf(label));
    made.edit->setMaxLength(200);
    made.room->setObjectName(QString::fromLatin1(name) + QStringLiteral("Room"));
    connect(made.edit, &QLineEdit::textChanged, this, &LabelForm::showRoom);
    connect(made.edit, &QLineEdit::returnPressed, this, [this] { submit(true); });
    return made;
}

void LabelForm::build()
{
    m_head->setObjectName(QStringLiteral("labelHead"));
    m_problem->setObjectName(QStringLiteral("labelProblem"));
    m_problem->setTone(Tone::Fail);
    m_keep->setObjectName(QStringLiteral("keepLabel"));
    m_remove->setObjectName(QStringLiteral("removeLabel"));
    connect(m_keep, &QPushButton::clicked, this, [this] { submit(true); });
    connect(m_remove, &QPushButton::clicked, this, [this] { submit(false); });
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(ems(this, 0.5));
    grid->setVerticalSpacing(ems(this, 0.3));
    int row = 0;
    for (const Field* line : {&m_department, &m_name, &m_address, &m_building, &m_postalCode, &m_phone}) {
        auto* const label = new PlainLabel(this);
        label->setText(line->edit->accessibleName().section(u'（', 0, 0));
        label->setTone(Tone::Secondary);
        grid->addWidget(label, row, 0);
        grid->addWidget(line->edit, row, 1);
        grid->addWidget(line->room, row, 2);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(2, ems(this, 6));
    auto* const buttons = new FlowLayout(nullptr, ems(this, 0.5));
    buttons->addWidget(m_keep);
    buttons->addWidget(m_remove);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ems(this, 0.4));
    column->addWidget(m_head);
    column->addLayout(grid);
    column->addLayout(buttons);
    column->addWidget(m_problem);
}

void LabelForm::clear()
{
    m_label = {};
    m_head->setText(tr("配送を選ぶと、届け先の宛名を直せます"));
    for (const Field* line : {&m_name, &m_department, &m_address, &m_building, &m_postalCode, &m_phone}) {
        line->edit->clear();
    }
    setEnabled(false);
    m_problem->hide();
}

void LabelForm::setRow(const DeliveryRow& row)
{
    setEnabled(true);
    m_problem->hide();
    const Facility listed = row.listed.value_or(Facility{});
    m_label = row.label.value_or(ShippingLabel{});
    m_label.facility = row.delivery.facility;
    m_head->setText(row.label ? tr("%1：登録した宛名を使います").arg(shownLine(row.facilityName))
                              : tr("%1：医療機関一覧の表記を使います").arg(shownLine(row.facilityName)));
    m_name.edit->setText(row.label ? m_label.name : listed.name.isEmpty() ? row.facilityName : listed.name);
    m_department.edit->setText(m_label.department);
    m_address.edit->setText(row.label ? m_label.address : listed.address);
    m_building.edit->setText(m_label.building);
    m_postalCode.edit->setText(m_label.postalCode);
    m_postalCode.edit->setPlaceholderText(listed.postalCode);
    m_phone.edit->setText(m_label.phone);
    m_phone.edit->setPlaceholderText(listed.phone);
    m_remove->setEnabled(row.label.has_value());
}

void LabelForm::setFormat(const DeliveryFormat& format)
{
    m_name.most = format.nameRoom;
    m_department.most = format.departmentRoom;
    m_address.most = format.addressRoom;
    m_building.most = format.buildingRoom;
    showRoom();
}

void LabelForm::showRoom()
{
    for (const Field* line : {&m_name, &m_department, &m_address, &m_building}) {
        if (line->most.most == 0) {
            line->room->setText({});
            continue;
        }
        const int left = line->most.most - labelLength(line->edit->text(), line->most);
        const QString unit = line->most.inBytes ? tr("バイト") : tr("文字");
        line->room->setText(left < 0 ? tr("%1%2超過").arg(-left).arg(unit) : tr("残り%1%2").arg(left).arg(unit));
        line->room->setTone(left < 0 ? Tone::Fail : Tone::Secondary);
    }
}

void LabelForm::propose(const QString& column, const QString& proposal)
{
    const qsizetype cut = proposal.indexOf(u'｜');
    if (!isEnabled() || cut <= 0) {
        return;
    }
    const bool isAddress = column.contains(u"住所");
    const QString head = proposal.left(cut);
    const QString tail = proposal.mid(cut + 1).replace(u'｜', u'　');
    (isAddress ? m_address : m_department).edit->setText(head);
    (isAddress ? m_building : m_name).edit->setText(tail);
    begin();
}

void LabelForm::begin()
{
    m_name.edit->setFocus();
    m_name.edit->selectAll();
}

void LabelForm::refuse(const QString& why)
{
    m_problem->setText(why);
    m_problem->show();
}

void LabelForm::submit(bool kept)
{
    ShippingLabel label = m_label;
    label.kept = kept;
    label.name = m_name.edit->text().trimmed();
    label.department = m_department.edit->text().trimmed();
    label.address = m_address.edit->text().trimmed();
    label.building = m_building.edit->text().trimmed();
    label.postalCode = m_postalCode.edit->text().trimmed();
    label.phone = m_phone.edit->text().trimmed();
    if (kept && (label.name.isEmpty() || label.address.isEmpty())) {
        refuse(tr("施設名と住所を入れてください"));
        return;
    }
    Q_EMIT labelWanted(label);
}

void LabelForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace sosdesk::ui
