// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/contact_form.h"

#include "ui/review/contact_keys.h"
#include "ui/review/correction_grid.h"
#include "ui/shared/choice.h"
#include "ui/shared/choice_labels.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/fonts.h"
#include "ui/shared/key_button.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/quantity_field.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sosdesk::ui {
namespace {

constexpr int longestPerson = 200;
constexpr int longestNote = 4000;

bool wants(const QKeyEvent& event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return (enter && event.modifiers().testFlag(Qt::ControlModifier)) || event.key() == Qt::Key_Escape;
}

} // namespace

ContactForm::ContactForm(const ItemCatalogue& items, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_result(new Choice(QStringLiteral("contactResult"), tr("結果"), labelsOf<ContactResult>(), this))
    , m_means(new Choice(QStringLiteral("contactMeans"), tr("手段"), labelsOf<Means>(), this))
    , m_person(new QLineEdit(this))
    , m_circumstances(new Choice(QStringLiteral("contactCircumstances"), tr("調達できない事情"),
          QStringList{tr("聞いていない")} + labelsOf<Circumstances>(), this))
    , m_purchasable(new QuantityField(this))
    , m_purchasableFrom(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_redial(new QLineEdit(this))
    , m_corrections(new CorrectionGrid(items, this))
    , m_hint(new PlainLabel(this, 2))
{
    setObjectName(QStringLiteral("contactForm"));
    setAccessibleName(tr("聞き取りの記録"));
    build();
}

void ContactForm::addRow(const QString& label, QWidget* field)
{
    auto* name = new PlainLabel(this);
    name->setText(label);
    name->setTone(Tone::Secondary);
    const int row = m_grid->rowCount();
    m_grid->addWidget(name, row, 0, Qt::AlignVCenter);
    m_grid->addWidget(field, row, 1);
}

void ContactForm::prepare(QLineEdit* edit, const char* name, const QString& label, const QString& hint)
{
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(label);
    edit->setPlaceholderText(hint);
    connect(edit, &QLineEdit::textEdited, this, &ContactForm::refreshHint);
    connect(edit, &QLineEdit::textEdited, this, &ContactForm::edited);
    if (edit != m_purchasable) {
        connect(edit, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    }
}

void ContactForm::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, ems(this, 0.4), 0, ems(this, 0.6));
    column->setSpacing(ems(this, 0.4));
    m_grid->setHorizontalSpacing(ems(this, 0.6));
    m_grid->setVerticalSpacing(ems(this, 0.35));
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);
    prepare(m_person, "contactPerson", tr("相手"), tr("部署・氏名"));
    prepare(m_purchasable, "contactPurchasable", tr("購入できる枚数"), tr("枚数"));
    prepare(m_purchasableFrom, "contactPurchasableFrom", tr("いつから購入できるか"), tr("例：12/5"));
    prepare(m_note, "contactNote", tr("内容"), tr("聞いたこと"));
    prepare(m_redial, "contactRedial", tr("かけ直す時刻"), tr("例：15:30"));
    m_person->setMaxLength(longestPerson);
    m_note->setMaxLength(longestNote);
    auto* purchase = new QWidget(this);
    auto* flow = new FlowLayout(nullptr, ems(this, 0.6));
    purchase->setLayout(flow);
    auto* from = new PlainLabel(purchase);
    from->setText(tr("枚　いつから"));
    from->setTone(Tone::Secondary);
    for (QWidget* part : std::initializer_list<QWidget*>{m_purchasable, from, m_purchasableFrom}) {
        flow->addWidget(part);
    }
    addRow(tr("結果 1–3"), m_result);
    addRow(tr("手段"), m_means);
    addRow(tr("相手"), m_person);
    addRow(tr("事情 7–9"), m_circumstances);
    addRow(tr("購入可能"), purchase);
    addRow(tr("内容"), m_note);
    addRow(tr("かけ直し 4–6"), makeRedials());
    column->addWidget(m_corrections);
    column->addWidget(m_hint);
    column->addLayout(makeButtons());
    m_hint->setObjectName(QStringLiteral("contactHint"));
    for (const Choice* choice : {m_result, m_means, m_circumstances}) {
        connect(choice, &Choice::changed, this, &ContactForm::refreshHint);
        connect(choice, &Choice::changed, this, &ContactForm::edited);
    }
    connect(m_purchasable, &QuantityField::typed, this, &ContactForm::refreshHint);
    connect(m_corrections, &CorrectionGrid::edited, this, &ContactForm::edited);
}

QWidget* ContactForm::makeRedials()
{
    auto* redial = new QWidget(this);
    auto* flow = new FlowLayout(redial, ems(this, 0.5));
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_redial);
    m_redial->setParent(redial);
    int key = firstRedialKey;
    for (const int minutes : redialMinutes) {
        const QString text = minutes % 60 == 0 ? tr("%1時間後").arg(minutes / 60) : tr("%1分後").arg(minutes);
        auto* in = new KeyButton(text, QString::number(key++), redial);
        in->setObjectName(QStringLiteral("redialIn%1").arg(minutes));
        flow->addWidget(in);
        connect(in, &QPushButton::clicked, this, [this, minutes] { redialIn(minutes); });
    }
    return redial;
}

QLayout* ContactForm::makeButtons()
{
    auto* buttons = new FlowLayout(nullptr, ems(this, 0.6));
    auto* record = new KeyButton(tr("記録する"), QStringLiteral("Ctrl+Enter"), this);
    auto* close = new KeyButton(tr("やめる"), QStringLiteral("Esc"), this);
    record->setObjectName(QStringLiteral("recordContact"));
    record->setProperty("main", true);
    close->setObjectName(QStringLiteral("closeContact"));
    buttons->addWidget(record);
    buttons->addWidget(close);
    connect(record, &QPushButton::clicked, this, &ContactForm::record);
    connect(close, &QPushButton::clicked, this, &ContactForm::closed);
    return buttons;
}

void ContactForm::begin(const ReviewedRequest& reviewed)
{
    m_number = reviewed.stored.request.number;
    std::vector<Item> items;
    for (const RequestLine& line : reviewed.stored.request.lines) {
        items.push_back(line.item);
    }
    m_corrections->begin(items);
    restore({});
    m_blank = sketch();
}

void ContactForm::focusFirst()
{
    m_result->focusChosen();
}

std::vector<QLineEdit*> ContactForm::lines() const
{
    return {m_person, m_purchasableFrom, m_note, m_redial};
}

ContactSketch ContactForm::sketch() const
{
    ContactSketch sketch{m_result->chosen(), m_means->chosen(), m_circumstances->chosen()};
    for (const QLineEdit* line : lines()) {
        sketch.lines += line->text();
    }
    sketch.lines += m_purchasable->text();
    sketch.corrections = m_corrections->texts();
    return sketch;
}

void ContactForm::restore(const ContactSketch& sketch)
{
    m_result->choose(sketch.result);
    m_means->choose(sketch.means);
    m_circumstances->choose(sketch.circumstances);
    qsizetype i = 0;
    for (QLineEdit* line : lines()) {
        line->setText(sketch.lines.value(i++));
    }
    m_purchasable->setTyped(sketch.lines.value(i));
    m_corrections->setTexts(sketch.corrections);
    refreshHint();
}

bool ContactForm::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (wants(*key)) {
            event->accept(); // before any shortcut of the window
            if (event->type() == QEvent::KeyPress) {
                if (key->key() == Qt::Key_Escape) {
                    Q_EMIT closed();
                } else {
                    record();
                }
            }
            return true;
        }
        const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
        if (event->type() == QEvent::KeyPress && plain && takeNumber(key->key() - Qt::Key_0)) {
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace sosdesk::ui
