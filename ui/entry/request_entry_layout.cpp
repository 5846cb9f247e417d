// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entry/facility_field.h"
#include "ui/entry/item_entry_grid.h"
#include "ui/entry/key_tick.h"
#include "ui/entry/request_entry_form.h"
#include "ui/shared/choice.h"
#include "ui/shared/choice_labels.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/fonts.h"
#include "ui/shared/key_button.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/quantity_field.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace sosdesk::ui {
namespace {

constexpr int mostIssues = 4;
constexpr int longestText = 1000;

} // namespace

void RequestEntryForm::addRow(const QString& label, QWidget* field)
{
    auto* name = new PlainLabel(this);
    name->setText(label);
    name->setTone(Tone::Secondary);
    const int row = m_grid->rowCount();
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(field, row, 1);
}

QLineEdit* RequestEntryForm::addLine(const char* name, const QString& label, const QString& hint)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(QString::fromLatin1(name));
    line->setAccessibleName(label);
    line->setPlaceholderText(hint);
    line->setMaxLength(longestText);
    connect(line, &QLineEdit::textEdited, this, &RequestEntryForm::edited);
    connect(line, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    m_fields.texts[line->objectName()] = line;
    addRow(label, line);
    return line;
}

void RequestEntryForm::build()
{
    setObjectName(m_channel == Channel::Sheet ? QStringLiteral("sheetForm") : QStringLiteral("urgentForm"));
    m_column = new QVBoxLayout(this);
    const int air = ems(this, 1);
    m_column->setContentsMargins(air, air, air, air);
    m_column->setSpacing(ems(this, 0.6));
    m_title = new PlainLabel(this);
    m_title->setObjectName(QStringLiteral("entryTitle"));
    m_title->setFont(boldFont(scaledFont(font(), 1.2)));
    m_deadline = new PlainLabel(this);
    m_deadline->setObjectName(QStringLiteral("entryDeadline"));
    m_deadline->setTone(Tone::Accent);
    m_deadline->setAlignment(Qt::AlignRight);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_deadline);
    m_column->addLayout(head);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(ems(this, 0.8));
    m_grid->setVerticalSpacing(ems(this, 0.35));
    m_grid->setColumnStretch(1, 1);
    m_column->addLayout(m_grid);
    m_fields.facility = new FacilityField(m_asking, this);
    addRow(tr("医療機関"), m_fields.facility);
    m_known = new PlainLabel(this, 4);
    m_known->setObjectName(QStringLiteral("entryKnown"));
    m_known->setTone(Tone::Secondary);
    addRow({}, m_known);
    m_channel == Channel::Sheet ? buildSheet() : buildCall();
    for (int i = 0; i < mostIssues; ++i) {
        m_issues.push_back(new PlainLabel(this, 2));
        m_issues.back()->setObjectName(QStringLiteral("entryIssue%1").arg(i));
        m_issues.back()->hide();
        m_column->addWidget(m_issues.back());
    }
    m_column->addWidget(makeButtons());
    m_column->addStretch();
    connect(m_fields.facility, &FacilityField::typed, this, &RequestEntryForm::edited);
    connect(m_fields.facility, &FacilityField::chosen, this, [this](const FacilityChoice& facility) {
        fillIn(facility.code);
        m_channel == Channel::Urgent ? m_fields.lines->focusAsked()
                                     : m_fields.texts.at(QStringLiteral("entryPostalCode"))->setFocus();
    });
    connect(m_fields.lines, &ItemEntryGrid::edited, this, &RequestEntryForm::edited);
}

/** In the order in which one asks on the phone: who, what, why. */
void RequestEntryForm::buildCall()
{
    m_fields.lines = new ItemEntryGrid(m_items, false, this);
    addRow(tr("要請"), m_fields.lines);
    m_fields.circumstances = new Choice(QStringLiteral("entryCircumstances"), tr("調達できない事情"),
        QStringList{tr("聞いていない")} + labelsOf<Circumstances>(), this);
    addRow(tr("事情"), m_fields.circumstances);
    m_fields.purchasable = new QuantityField(this);
    m_fields.purchasable->setObjectName(QStringLiteral("entryPurchasable"));
    m_fields.purchasable->setAccessibleName(tr("購入できる枚数"));
    m_fields.purchasable->setMaximumWidth(ems(this, 8));
    auto* purchase = new QWidget(this);
    auto* row = new QHBoxLayout(purchase);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_fields.purchasable);
    row->addStretch();
    addRow(tr("購入可能"), purchase);
    addConditions();
    addLine("entryNote", tr("内容"), tr("聞いたこと"));
    addLine("entryCaller", tr("電話の相手"), tr("部署・氏名"));
    addLine("entryReceived", tr("受けた時刻"), tr("空欄なら今"));
    connect(m_fields.circumstances, &Choice::changed, this, &RequestEntryForm::edited);
    connect(m_fields.purchasable, &QuantityField::typed, this, &RequestEntryForm::edited);
}

/** In the order of the sheet itself. */
void RequestEntryForm::buildSheet()
{
    m_fields.kind = new QComboBox(this);
    m_fields.kind->setObjectName(QStringLiteral("entryKind"));
    m_fields.kind->setAccessibleName(tr("施設種別"));
    m_fields.kind->addItems(QStringList{QStringLiteral("—")} + labelsOf<FacilityKind>());
    addRow(tr("施設種別"), m_fields.kind);
    addLine("entryPostalCode", tr("郵便番号"));
    addLine("entryAddress", tr("住所"));
    addLine("entryPhone", tr("電話番号"));
    addLine("entryPerson", tr("担当者"));
    addLine("entryReceived", tr("要請日"), tr("空欄なら今。例：11/25 9:30"));
    addLine("entryIdApplied", tr("ID申請日"), tr("G-MISのIDを申請した日。例：11/20"));
    addConditions();
    m_fields.lines = new ItemEntryGrid(m_items, true, this);
    addRow(tr("要請"), m_fields.lines);
    addLine("entryRemarks", tr("備考"));
    connect(m_fields.kind, &QComboBox::activated, this, &RequestEntryForm::edited);
}

void RequestEntryForm::addConditions()
{
    m_fields.conditions = new KeyTick(tr("配布条件を満たしていることを確認した"), Qt::ALT | Qt::Key_K, this);
    m_fields.conditions->setObjectName(QStringLiteral("entryConditions"));
    addRow(tr("条件の確認"), m_fields.conditions);
    connect(m_fields.conditions, &QCheckBox::clicked, this, &RequestEntryForm::edited);
}

QWidget* RequestEntryForm::makeButtons()
{
    auto* foot = new QWidget(this);
    auto* buttons = new FlowLayout(nullptr, ems(this, 0.6));
    foot->setLayout(buttons);
    auto* store = new KeyButton(tr("登録する"), QStringLiteral("Ctrl+Enter"), foot);
    store->setObjectName(QStringLiteral("storeEntry"));
    store->setProperty("main", true);
    auto* empty = new KeyButton(tr("入力を消す"), QStringLiteral("Ctrl+Shift+Del"), foot);
    empty->setObjectName(QStringLiteral("emptyEntry"));
    auto* const emptyKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete), this, nullptr, nullptr,
        Qt::WidgetWithChildrenShortcut); // a button's own shortcut acts only when its animation is over
    auto* close = new KeyButton(tr("やめる"), QStringLiteral("Esc"), foot);
    close->setObjectName(QStringLiteral("closeEntry"));
    buttons->addWidget(store);
    buttons->addWidget(close);
    buttons->addWidget(empty);
    connect(store, &QPushButton::clicked, this, &RequestEntryForm::store);
    connect(close, &QPushButton::clicked, this, &RequestEntryForm::closed);
    connect(empty, &QPushButton::clicked, this, &RequestEntryForm::giveUp);
    connect(emptyKey, &QShortcut::activated, this, &RequestEntryForm::giveUp);
    return foot;
}

} // namespace sosdesk::ui
