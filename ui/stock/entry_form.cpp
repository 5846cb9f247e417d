// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stock/entry_form.h"

#include "core/wording/sentence.h"
#include "core/wording/stock_text.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/fonts.h"
#include "ui/shared/key_button.h"
#include "ui/shared/moment_text.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/quantity_field.h"
#include "ui/shared/shown_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace sosdesk::ui {
namespace {

/** A reason as it is chosen: 返品 and 訂正 once for each direction, so that nobody types a sign. */
struct Choosable
{
    StockReason reason;
    int sign;
};

constexpr std::array choosable = {Choosable{StockReason::Received, 1}, Choosable{StockReason::Issued, 1},
    Choosable{StockReason::Counted, 1}, Choosable{StockReason::Damaged, 1}, Choosable{StockReason::Expired, 1},
    Choosable{StockReason::Returned, 1}, Choosable{StockReason::Returned, -1}, Choosable{StockReason::Corrected, 1},
    Choosable{StockReason::Corrected, -1}};

QString textOf(const Choosable& choice)
{
    const QString name = wording::label(choice.reason);
    switch (choice.reason) {
    case StockReason::Counted:
        return EntryForm::tr("%1（今ある枚数）").arg(name);
    case StockReason::Returned:
        return choice.sign > 0 ? EntryForm::tr("%1（戻ってきた）").arg(name) : EntryForm::tr("%1（返した）").arg(name);
    case StockReason::Corrected:
        return choice.sign > 0 ? EntryForm::tr("%1（増やす）").arg(name) : EntryForm::tr("%1（減らす）").arg(name);
    default:
        return name;
    }
}

} // namespace

EntryForm::EntryForm(QWidget* parent)
    : QWidget(parent)
    , m_head(new PlainLabel(this, 2))
    , m_isNew(new QCheckBox(tr("新しいロット"), this))
    , m_reason(new QComboBox(this))
    , m_pieces(new QuantityField(this))
    , m_enter(new KeyButton(tr("記録する"), tr("Enter"), this))
    , m_problem(new PlainLabel(this, 3))
{
    setObjectName(QStringLiteral("entryForm"));
    m_number = field(QStringLiteral("newLot"), tr("ロット番号"), 8);
    m_useBy = field(QStringLiteral("newUseBy"), tr("使用期限（例 2028/3/31）"), 11);
    m_place = field(QStringLiteral("newPlace"), tr("保管場所"), 8);
    m_note = field(QStringLiteral("entryNote"), tr("メモ（訂正では必須）"), 16);
    build();
    m_isNew->setChecked(true);
    m_isNew->setEnabled(false);
    showLot();
}

QLineEdit* EntryForm::field(const QString& name, const QString& label, double wide)
{
    auto* const edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setPlaceholderText(label);
    edit->setToolTip(toolTipOf(label));
    edit->setMinimumWidth(ems(this, wide));
    edit->setMaxLength(400);
    connect(edit, &QLineEdit::returnPressed, this, &EntryForm::submit);
    return edit;
}

void EntryForm::build()
{
    m_head->setObjectName(QStringLiteral("entryHead"));
    m_problem->setObjectName(QStringLiteral("entryProblem"));
    m_problem->setTone(Tone::Fail);
    m_problem->hide();
    m_isNew->setObjectName(QStringLiteral("isNewLot"));
    m_reason->setObjectName(QStringLiteral("entryReason"));
    m_reason->setAccessibleName(tr("理由"));
    for (const Choosable& choice : choosable) {
        m_reason->addItem(textOf(choice));
    }
    m_pieces->setObjectName(QStringLiteral("entryPieces"));
    m_pieces->setAccessibleName(tr("枚数"));
    m_pieces->setPlaceholderText(tr("枚数"));
    m_enter->setObjectName(QStringLiteral("enterStock"));
    connect(m_enter, &QPushButton::clicked, this, &EntryForm::submit);
    connect(m_isNew, &QCheckBox::toggled, this, &EntryForm::showLot);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, ems(this, 0.4), 0, 0);
    column->setSpacing(ems(this, 0.4));
    auto* const flow = new FlowLayout(nullptr, ems(this, 0.5));
    QWidget* before = nullptr;
    for (QWidget* const widget :
        std::initializer_list<QWidget*>{m_reason, m_pieces, m_note, m_isNew, m_number, m_useBy, m_place, m_enter}) {
        flow->addWidget(widget);
        if (before != nullptr) {
            setTabOrder(before, widget);
        }
        before = widget;
    }
    column->addWidget(m_head);
    column->addLayout(flow);
    column->addWidget(m_problem);
}

void EntryForm::setItem(const ItemDescription& item, Day today)
{
    m_item = item;
    m_today = today;
    m_pieces->setItem(item);
}

void EntryForm::setLot(const std::optional<StockLot>& lot)
{
    if (lot.has_value() != m_lot.has_value()) { // without a lot there is only a new one
        m_isNew->setChecked(!lot);
    }
    m_lot = lot;
    m_isNew->setEnabled(lot.has_value());
    showLot();
}

void EntryForm::showLot()
{
    const bool isNew = m_isNew->isChecked() || !m_lot;
    for (QLineEdit* const edit : {m_number, m_useBy, m_place}) {
        edit->setVisible(isNew);
    }
    const QString name = isNew || m_lot->lot.isEmpty() ? tr("（番号なし）") : shownLine(m_lot->lot);
    m_head->setText(isNew ? tr("%1の新しいロットを記録します").arg(m_item.name)
                          : tr("%1　ロット %2　%3　今 %4")
                                .arg(m_item.name, name, shownLine(m_lot->place), wording::pieces(m_lot->pieces)));
}

void EntryForm::begin()
{
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

void EntryForm::clear()
{
    m_pieces->setQuantity({});
    for (QLineEdit* const edit : {m_number, m_useBy, m_place, m_note}) {
        edit->clear();
    }
    m_isNew->setChecked(!m_lot);
    m_problem->hide();
}

void EntryForm::refuse(const QString& why)
{
    m_problem->setText(why);
    m_problem->setVisible(!why.isEmpty());
}

std::optional<StockLot> EntryForm::typedLot() const
{
    StockLot lot;
    lot.item = m_item.item;
    lot.lot = m_number->text().trimmed();
    lot.place = m_place->text().trimmed();
    lot.useBy = dayFromTyped(m_useBy->text(), m_today);
    return lot.useBy || m_useBy->text().trimmed().isEmpty() ? std::optional(lot) : std::nullopt;
}

void EntryForm::submit()
{
    const Choosable& choice = choosable[static_cast<std::size_t>(std::max(0, m_reason->currentIndex()))];
    const bool isNew = m_isNew->isChecked() || !m_lot;
    const std::optional<StockLot> lot = isNew ? typedLot() : m_lot;
    if (!m_pieces->quantity()) {
        refuse(m_pieces->problem().isEmpty() ? tr("枚数を入力してください") : m_pieces->problem());
        m_pieces->setFocus();
    } else if (!lot) {
        refuse(tr("使用期限を日付で入力してください（例 2028/3/31）"));
        m_useBy->setFocus();
    } else if (isNew && lot->place.isEmpty()) {
        refuse(tr("保管場所を入力してください"));
        m_place->setFocus();
    } else if (choice.reason == StockReason::Corrected && m_note->text().trimmed().isEmpty()) {
        refuse(tr("訂正の理由をメモに書いてください"));
        m_note->setFocus();
    } else {
        refuse({});
        Q_EMIT entryWanted({*lot, choice.reason, choice.sign * *m_pieces->quantity(), m_note->text().trimmed(), {}});
    }
}

void EntryForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace sosdesk::ui
