// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/inquiry_form.h"

#include "core/review/blank.h"
#include "core/wording/record_labels.h"
#include "ui/review/supply_grid.h"
#include "ui/shared/choice.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/fonts.h"
#include "ui/shared/key_button.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/quantity_field.h"
#include "ui/shared/shown_text.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace sosdesk::ui {
namespace {

constexpr int longestWords = 4000;

QStringList kinds()
{
    QStringList labels;
    for (const auto& row : CodeTable<InquiryKind>::rows) {
        labels += wording::label(row.first);
    }
    return labels;
}

} // namespace

InquiryForm::InquiryForm(const ItemCatalogue& items, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_subject(new PlainLabel(this, 3))
    , m_kind(new Choice(QStringLiteral("inquiryKind"), tr("種類"), kinds(), this))
    , m_supply(new SupplyGrid(items, this))
    , m_outcome(new Choice(QStringLiteral("inquiryOutcome"), tr("結果"),
          {tr("まだ"), wording::label(InquiryOutcome::Agreed), wording::label(InquiryOutcome::Refused)}, this))
    , m_hint(new PlainLabel(this, 2))
{
    setObjectName(QStringLiteral("inquiryForm"));
    setAccessibleName(tr("照会・協議・取り下げの記録"));
    build();
}

QWidget* InquiryForm::addRow(const QString& label, QWidget* field)
{
    auto* name = new PlainLabel(this);
    name->setText(label);
    name->setTone(Tone::Secondary);
    const int row = m_grid->rowCount();
    m_grid->addWidget(name, row, 0, Qt::AlignVCenter);
    m_grid->addWidget(field, row, 1);
    m_rows.emplace_back(name, field);
    return field;
}

QLineEdit* InquiryForm::addLine(const char* name, const QString& label, const QString& hint)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(label);
    edit->setPlaceholderText(hint);
    edit->setMaxLength(longestWords);
    connect(edit, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    connect(edit, &QLineEdit::textEdited, this, &InquiryForm::edited);
    addRow(label, edit);
    return edit;
}

void InquiryForm::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, ems(this, 0.4), 0, ems(this, 0.6));
    column->setSpacing(ems(this, 0.4));
    m_grid->setHorizontalSpacing(ems(this, 0.6));
    m_grid->setVerticalSpacing(ems(this, 0.35));
    m_grid->setColumnStretch(1, 1);
    column->addWidget(m_subject);
    column->addLayout(m_grid);
    addRow(tr("種類"), m_kind);
    m_person = addLine("inquiryPerson", tr("相手"), tr("部署・氏名"));
    m_question = addLine("inquiryQuestion", tr("内容"), tr("聞かれたこと、協議すること、取り下げの理由"));
    addRow(tr("枚数"), m_supply);
    m_answer = addLine("inquiryAnswer", tr("回答"), tr("まだなら空のまま"));
    addRow(tr("結果"), m_outcome);
    column->addWidget(m_hint);
    m_hint->setObjectName(QStringLiteral("inquiryHint"));
    m_hint->setTone(Tone::Fail);
    auto* buttons = new FlowLayout(nullptr, ems(this, 0.6));
    auto* record = new KeyButton(tr("記録する"), QStringLiteral("Ctrl+Enter"), this);
    auto* close = new KeyButton(tr("やめる"), QStringLiteral("Esc"), this);
    record->setObjectName(QStringLiteral("recordInquiry"));
    record->setProperty("main", true);
    close->setObjectName(QStringLiteral("closeInquiry"));
    buttons->addWidget(record);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(record, &QPushButton::clicked, this, &InquiryForm::record);
    connect(close, &QPushButton::clicked, this, &InquiryForm::closed);
    connect(m_kind, &Choice::changed, this, &InquiryForm::fit);
    connect(m_kind, &Choice::changed, this, &InquiryForm::edited);
    connect(m_outcome, &Choice::changed, this, &InquiryForm::edited);
    connect(m_supply, &SupplyGrid::edited, this, &InquiryForm::edited);
}

void InquiryForm::begin(const ReviewedRequest& reviewed)
{
    std::vector<Item> items;
    std::vector<DecisionLine> ours;
    for (const RequestLine& line : reviewed.stored.request.lines) {
        items.push_back(line.item);
    }
    if (reviewed.dossier.decision) {
        ours = reviewed.dossier.decision->lines;
    }
    m_supply->begin(items, ours);
    for (QLineEdit* line : {m_person, m_question, m_answer}) {
        line->clear();
    }
    m_kind->choose(0);
    m_outcome->choose(0);
    m_answering.reset();
    fit();
}

bool InquiryForm::isEmpty() const
{
    return isBlank(m_person->text()) && isBlank(m_question->text()) && isBlank(m_answer->text())
        && m_supply->lines().empty();
}

InquirySketch InquiryForm::sketch() const
{
    return {m_kind->chosen(), m_outcome->chosen(), {m_person->text(), m_question->text(), m_answer->text()},
        m_supply->texts(), m_answering};
}

void InquiryForm::restore(const InquirySketch& sketch)
{
    m_kind->choose(sketch.kind);
    m_outcome->choose(sketch.outcome);
    m_person->setText(sketch.lines.value(0));
    m_question->setText(sketch.lines.value(1));
    m_answer->setText(sketch.lines.value(2));
    m_supply->setTexts(sketch.quantities);
    m_answering = sketch.answering;
    fit();
}

void InquiryForm::ask(InquiryKind kind)
{
    if (m_answering) {
        m_answering.reset();
        m_answer->clear();
    }
    const auto& rows = CodeTable<InquiryKind>::rows;
    const auto at = std::find_if(rows.begin(), rows.end(), [kind](const auto& row) { return row.first == kind; });
    m_kind->choose(static_cast<int>(at - rows.begin()));
    fit();
    m_kind->focusChosen();
}

void InquiryForm::askAnswer(const Inquiry& inquiry)
{
    m_answering = inquiry;
    m_answer->setText(inquiry.answer);
    fit();
    m_answer->setFocus(Qt::ShortcutFocusReason);
}

void InquiryForm::fit()
{
    const bool answering = m_answering.has_value();
    const bool talk = isTalk();
    for (const auto& row : m_rows) {
        const QWidget* const field = row.second;
        const bool ofAnswer = field == m_answer || field == m_outcome;
        bool shown = answering ? ofAnswer : field != m_supply && !ofAnswer;
        shown = shown || (ofAnswer && talk) || (!answering && field == m_supply && kind() == InquiryKind::Quantities);
        shown = shown && (field != m_outcome || talk);
        row.first->setVisible(shown);
        row.second->setVisible(shown);
    }
    m_subject->setVisible(answering);
    m_subject->setText(
        answering ? tr("%1：%2").arg(wording::label(m_answering->kind), shownLine(m_answering->question)) : QString());
    m_hint->setMark(std::nullopt);
    m_hint->setText({});
    m_hint->hide();
}

bool InquiryForm::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool records = enter && key->modifiers().testFlag(Qt::ControlModifier);
        if (records || key->key() == Qt::Key_Escape) {
            event->accept(); // before any shortcut of the window
            if (event->type() == QEvent::KeyPress) {
                records ? record() : Q_EMIT closed();
            }
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace sosdesk::ui
