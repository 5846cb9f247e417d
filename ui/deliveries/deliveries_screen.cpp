// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliveries/deliveries_screen.h"

#include "ui/deliveries/character_panel.h"
#include "ui/deliveries/delivery_cells.h"
#include "ui/deliveries/delivery_form.h"
#include "ui/deliveries/label_form.h"
#include "ui/shared/cell_table.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/fonts.h"
#include "ui/shared/key_action.h"
#include "ui/shared/key_button.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/reading_area.h"
#include "ui/shared/section_head.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace sosdesk::ui {

DeliveriesScreen::DeliveriesScreen(Asking& asking, const ItemCatalogue& items, QWidget* parent)
    : QWidget(parent)
    , m_asking(asking)
    , m_items(items)
{
    setObjectName(QStringLiteral("deliveriesScreen"));
    m_askFile = [this](const QString& suggested) {
        return QFileDialog::getSaveFileName(this, tr("配送一覧を書き出す"), suggested);
    };
    build();
    connectKeys();
    connectForms();
    setFocusProxy(m_table);
    setTabOrder(m_table, m_filter);
    show(DeliveryPage());
}

void DeliveriesScreen::build()
{
    const int air = ems(this, 0.8);
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* const area = new ReadingArea(this);
    outer->addWidget(area);
    auto* const content = new QWidget(area);
    auto* const column = new QVBoxLayout(content);
    column->setContentsMargins(air, air, air, air);
    column->setSpacing(air);
    m_warning = new PlainLabel(content, 4);
    m_warning->setObjectName(QStringLiteral("deliveryWarning"));
    m_warning->setGround(Ground::Fail);
    m_warning->setMark(Verdict::Fail);
    m_empty = new PlainLabel(content, 3);
    m_empty->setObjectName(QStringLiteral("deliveriesEmpty"));
    m_empty->setGround(Ground::Accent);
    m_empty->setText(tr("要と決定して完了した要請が、配送としてここに並びます。"));
    m_head = new SectionHead(tr("配送"), content);
    m_filter = new QComboBox(content);
    m_filter->setObjectName(QStringLiteral("deliveryFilter"));
    m_filter->setAccessibleName(tr("表示する配送"));
    m_filter->addItems({tr("終わっていないもの"), tr("確認が要るもの"), tr("すべて")});
    m_head->add(m_filter);
    m_table = new CellTable(QStringLiteral("deliveries"), tr("配送の一覧"), 5, content);
    m_table->setColumns(deliveryColumns());
    m_table->setMinimumHeight(ems(this, 17));
    auto* const halves = new QHBoxLayout;
    halves->setSpacing(air * 2);
    halves->addWidget(buildDelivery(content), 2);
    halves->addWidget(buildPreflight(content), 3);
    column->addWidget(m_empty);
    column->addWidget(m_warning);
    column->addWidget(m_head);
    column->addWidget(m_table, 1);
    column->addLayout(halves);
    area->setWidget(content);
}

QWidget* DeliveriesScreen::buildDelivery(QWidget* parent)
{
    auto* const part = new QWidget(parent);
    auto* const column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ems(this, 0.5));
    auto* const head = new SectionHead(tr("選んだ配送"), part);
    head->setRemark(tr("E 記録　H 引渡し　S 発送　T 連絡　Z 取消"));
    m_form = new DeliveryForm(part);
    m_offer = new PlainLabel(part, 4);
    m_offer->setObjectName(QStringLiteral("mergeOffer"));
    m_offer->setGround(Ground::Accent);
    m_merge = new KeyButton(tr("同梱して１件にする"), QStringLiteral("M"), part);
    m_merge->setObjectName(QStringLiteral("acceptMerge"));
    auto* const labelHead = new SectionHead(tr("宛名ラベル"), part);
    labelHead->setRemark(tr("L で編集。登録した宛名は次回も使います"));
    m_label = new LabelForm(part);
    column->addWidget(head);
    column->addWidget(m_form);
    column->addWidget(m_offer);
    column->addWidget(m_merge, 0, Qt::AlignLeft);
    column->addWidget(labelHead);
    column->addWidget(m_label);
    column->addStretch(1);
    return part;
}

QWidget* DeliveriesScreen::buildPreflight(QWidget* parent)
{
    auto* const part = new QWidget(parent);
    auto* const column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ems(this, 0.5));
    m_format = new QComboBox(part);
    m_format->setObjectName(QStringLiteral("deliveryFormat"));
    m_format->setAccessibleName(tr("一覧の形式"));
    m_format->setMinimumWidth(ems(this, 14));
    auto* const checks = new KeyButton(tr("点検"), QStringLiteral("K"), part);
    checks->setObjectName(QStringLiteral("checkDeliveries"));
    auto* const writes = new KeyButton(tr("書き出す…"), QStringLiteral("X"), part);
    writes->setObjectName(QStringLiteral("exportDeliveries"));
    auto* const adopts = new KeyButton(tr("提案を採る"), QStringLiteral("P"), part);
    adopts->setObjectName(QStringLiteral("adoptProposal"));
    connect(checks, &QPushButton::clicked, this, &DeliveriesScreen::check);
    connect(writes, &QPushButton::clicked, this, &DeliveriesScreen::exportList);
    connect(adopts, &QPushButton::clicked, this, &DeliveriesScreen::adopt);
    auto* const flow = new FlowLayout(nullptr, ems(this, 0.5));
    for (QWidget* const widget : std::initializer_list<QWidget*>{m_format, checks, writes, adopts}) {
        flow->addWidget(widget);
    }
    m_outcome = new PlainLabel(part, 3);
    m_outcome->setObjectName(QStringLiteral("preflightOutcome"));
    m_findings = new CellTable(QStringLiteral("findings"), tr("点検で見つかったこと"), 3, part);
    m_findings->setColumns(findingColumns());
    m_findings->setMinimumHeight(ems(this, 11));
    m_detail = new PlainLabel(part, 4);
    m_detail->setObjectName(QStringLiteral("findingDetail"));
    m_characters = new CharacterPanel(part);
    column->addWidget(new SectionHead(tr("書き出す前の点検"), part));
    column->addLayout(flow);
    column->addWidget(m_outcome);
    column->addWidget(m_findings, 1);
    column->addWidget(m_detail);
    column->addWidget(new SectionHead(tr("文字の置き換え（配送業者のファイルだけ）"), part));
    column->addWidget(m_characters);
    return part;
}

void DeliveriesScreen::connectKeys()
{
    const auto key = [this](const QString& text, Qt::Key letter, std::initializer_list<QWidget*> places,
                         const std::function<void()>& act) {
        addKeyAction(this, text, {QKeySequence(letter)}, places, act);
    };
    key(tr("記録…"), Qt::Key_E, {m_table}, [this] { m_form->begin(); });
    key(tr("引渡しにする"), Qt::Key_H, {m_table}, [this] { setState(DeliveryState::HandedOver); });
    key(tr("発送にする"), Qt::Key_S, {m_table}, [this] { setState(DeliveryState::Shipped); });
    key(tr("連絡済みにする"), Qt::Key_T, {m_table}, [this] { setState(DeliveryState::Told); });
    key(tr("直前の記録を取り消す"), Qt::Key_Z, {m_table}, [this] { takeBack(); });
    key(tr("同梱して１件にする"), Qt::Key_M, {m_table}, [this] { acceptOffer(); });
    key(tr("点検"), Qt::Key_K, {m_table, m_findings}, [this] { check(); });
    key(tr("書き出す…"), Qt::Key_X, {m_table, m_findings}, [this] { exportList(); });
    key(tr("宛名ラベルを編集…"), Qt::Key_L, {m_table, m_findings}, [this] { m_label->begin(); });
    key(tr("提案を採る"), Qt::Key_P, {m_table, m_findings}, [this] { adopt(); });
    auto* const back = new QShortcut(QKeySequence(Qt::Key_Escape), m_findings, nullptr, nullptr, Qt::WidgetShortcut);
    connect(back, &QShortcut::activated, this, [this] { m_table->setFocus(); });
    const auto open = [this] {
        if (const DeliveryRow* row = currentRow()) {
            Q_EMIT requestWanted(row->delivery.requestNumber);
        }
    };
    addKeyAction(this, tr("要請を開く"), enterKeys(), {m_table}, open);
    connect(m_table, &QTableView::doubleClicked, this, open);
}

void DeliveriesScreen::connectForms()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DeliveriesScreen::showRow);
    connect(
        m_findings->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DeliveriesScreen::showFinding);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &DeliveriesScreen::filter);
    connect(m_format, &QComboBox::currentIndexChanged, this, &DeliveriesScreen::showFormat);
    connect(m_merge, &QPushButton::clicked, this, &DeliveriesScreen::acceptOffer);
    connect(m_form, &DeliveryForm::changeWanted, this, &DeliveriesScreen::change);
    connect(m_form, &DeliveryForm::left, this, [this] { m_table->setFocus(); });
    connect(m_label, &LabelForm::left, this, [this] { m_table->setFocus(); });
    connect(m_label, &LabelForm::labelWanted, this, [this](const ShippingLabel& label) {
        write(
            QStringLiteral("label"), [label](Desk& desk) { return keepLabel(desk.office(), label); },
            label.kept ? tr("宛名ラベルを登録しました") : tr("医療機関一覧の表記に戻しました"),
            [this](const QString& why) { m_label->refuse(why); });
    });
    connect(m_characters, &CharacterPanel::replacementWanted, this,
        [this](const QString& character, const std::optional<QString>& replacement) {
            write(
                QStringLiteral("character ") + character,
                [character, replacement](
                    Desk& desk) { return replaceCharacter(desk.office(), character, replacement); },
                tr("文字の置き換えを記録しました"), [this](const QString& why) { m_characters->refuse(why); });
        });
}

} // namespace sosdesk::ui
