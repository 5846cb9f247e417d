// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papers/papers_panel.h"

#include "core/wording/labels.h"
#include "core/wording/messages.h"
#include "ui/shared/choice.h"
#include "ui/shared/fonts.h"
#include "ui/shared/key_button.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shown_text.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>

#include <algorithm>
#include <array>

namespace sosdesk::ui {
namespace {

/** What leaves: on paper, by mail, or both. */
struct Leaving
{
    std::optional<PrintedForm> form{};
    std::optional<MailLetter> letter{};
};

constexpr std::array leavings = {Leaving{PrintedForm::Notice, MailLetter::Notice},
    Leaving{PrintedForm::ResponseForm, {}}, Leaving{PrintedForm::Sheet, MailLetter::Sheet},
    Leaving{PrintedForm::CallSheet, {}}, Leaving{PrintedForm::DayReport, {}}, Leaving{{}, MailLetter::Annex2}};

enum Set { Untold, Current, Today, OfLane, OfDay };

QStringList names()
{
    return {PapersPanel::tr("医療機関への連絡"), PapersPanel::tr("回答票"), PapersPanel::tr("要請シート（国あて）"),
        PapersPanel::tr("聞き取り票"), PapersPanel::tr("日報"), PapersPanel::tr("別添２（国あてメール）")};
}

} // namespace

PapersPanel::PapersPanel(Asking& asking, QWidget* parent)
    : QDialog(parent)
    , m_asking(asking)
    , m_form(new Choice(QStringLiteral("paperForm"), tr("書類"), names(), this))
    , m_set(new Choice(QStringLiteral("paperSet"), tr("対象"),
          {tr("決定済みで未連絡"), tr("この要請"), tr("本日分"), tr("区分"), tr("処理日")}, this))
    , m_lane(new QComboBox(this))
    , m_day(new QDateEdit(this))
    , m_current(new PlainLabel(this))
    , m_count(new PlainLabel(this, 3))
    , m_preview(button(QStringLiteral("paperPreview"), tr("プレビュー"), tr("Enter")))
    , m_print(button(QStringLiteral("paperPrint"), tr("印刷…"), tr("Ctrl+P")))
    , m_pdf(button(QStringLiteral("paperPdf"), tr("PDFに保存…"), tr("Ctrl+S")))
    , m_mail(button(QStringLiteral("paperMail"), tr("メールの下書き…"), tr("Ctrl+M")))
{
    setObjectName(QStringLiteral("papersPanel"));
    setWindowTitle(tr("書類を出す"));
    m_lane->setObjectName(QStringLiteral("paperLane"));
    m_lane->setAccessibleName(tr("区分"));
    for (const auto& [lane, code] : CodeTable<Lane>::rows) {
        m_lane->addItem(wording::label(lane), static_cast<int>(lane));
    }
    m_day->setObjectName(QStringLiteral("paperDay"));
    m_day->setAccessibleName(tr("処理日"));
    m_day->setDisplayFormat(QStringLiteral("yyyy/MM/dd"));
    m_day->setCalendarPopup(true);
    m_count->setObjectName(QStringLiteral("paperCount"));
    build();
    connect(m_form, &Choice::changed, this, &PapersPanel::count);
    connect(m_set, &Choice::changed, this, &PapersPanel::count);
    connect(m_lane, &QComboBox::currentIndexChanged, this, &PapersPanel::count);
    connect(m_day, &QDateEdit::dateChanged, this, &PapersPanel::count);
    connect(m_preview, &QPushButton::clicked, this, [this] { Q_EMIT previewWanted(order(), title()); });
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printWanted(order()); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { Q_EMIT pdfWanted(order(), title()); });
    connect(m_mail, &QPushButton::clicked, this, [this] { Q_EMIT mailWanted(mailOrder()); });
}

KeyButton* PapersPanel::button(const QString& name, const QString& text, const QString& key)
{
    auto* const made = new KeyButton(text, key, this);
    made->setObjectName(name);
    made->setAutoDefault(false);
    made->setShortcut(key == tr("Enter") ? QKeySequence() : QKeySequence(key));
    return made;
}

void PapersPanel::build()
{
    const int air = ems(this, 0.8);
    m_preview->setProperty("main", true);
    m_preview->setDefault(true); // Enter, wherever the focus is
    auto* const closing = button(QStringLiteral("paperClose"), tr("閉じる"), tr("Esc"));
    closing->setShortcut(QKeySequence());
    connect(closing, &QPushButton::clicked, this, &PapersPanel::reject);
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(air);
    grid->setVerticalSpacing(air);
    grid->setColumnStretch(1, 1);
    const auto add = [&](int row, const QString& name, QWidget* field) {
        auto* const label = new PlainLabel(this);
        label->setText(name);
        label->setTone(Tone::Secondary);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(field, row, 1);
    };
    auto* const which = new QWidget(this);
    auto* const beside = new QHBoxLayout(which);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(air);
    beside->addWidget(m_current, 1);
    beside->addWidget(m_lane);
    beside->addWidget(m_day);
    add(0, tr("書類"), m_form);
    add(1, tr("対象"), m_set);
    add(2, {}, which);
    add(3, tr("件数"), m_count);
    auto* const buttons = new QHBoxLayout;
    for (KeyButton* const each : {m_preview, m_print, m_pdf, m_mail}) {
        buttons->addWidget(each);
    }
    buttons->addStretch(1);
    buttons->addWidget(closing);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(air, air, air, air);
    column->setSpacing(air);
    column->addLayout(grid);
    column->addStretch(1);
    column->addLayout(buttons);
    m_count->setMinimumWidth(ems(this, 40));
}

void PapersPanel::open(const QString& number, const QString& facility, Day today)
{
    m_number = number;
    m_facility = facility;
    const CivilDate date = civilOf(today);
    m_day->setDate({date.year, date.month, date.day});
    QDialog::show();
    fit();
    raise();
    activateWindow();
    m_form->focusChosen();
    count();
}

/** Answers go on in a second line where the type is large: the height follows the width. */
void PapersPanel::fit()
{
    const int wide = std::max(ems(this, 58), layout()->totalMinimumSize().width());
    resize(wide, heightOfWords(this, wide));
}

PaperSelection PapersPanel::selection() const
{
    PaperSelection selection;
    const QDate day = m_day->date();
    const Leaving& leaving = leavings[static_cast<std::size_t>(m_form->chosen())];
    switch (static_cast<Set>(m_set->chosen())) {
    case Untold:
        selection.untold = leaving.form != PrintedForm::DayReport;
        break;
    case Current:
        selection.requests = leaving.form == PrintedForm::DayReport ? QStringList() : QStringList{m_number};
        break;
    case Today:
        break;
    case OfLane:
        selection.lane = static_cast<Lane>(m_lane->currentData().toInt());
        break;
    case OfDay:
        selection.date = dayFrom(day.year(), day.month(), day.day());
        break;
    }
    return selection;
}

PrintOrder PapersPanel::order() const
{
    const Leaving& leaving = leavings[static_cast<std::size_t>(m_form->chosen())];
    // 別添２ is about decided requests, as notices are: that is what is counted for it.
    return {leaving.form.value_or(PrintedForm::Notice), selection(), std::make_shared<Progress>()};
}

MailOrder PapersPanel::mailOrder() const
{
    return {leavings[static_cast<std::size_t>(m_form->chosen())].letter, selection(), std::make_shared<Progress>()};
}

QString PapersPanel::title() const
{
    return names().value(m_form->chosen());
}

void PapersPanel::count()
{
    const bool isReport = leavings[static_cast<std::size_t>(m_form->chosen())].form == PrintedForm::DayReport;
    m_lane->setVisible(m_set->chosen() == OfLane && !isReport);
    m_day->setVisible(m_set->chosen() == OfDay);
    const bool isCurrent = m_set->chosen() == Current && !isReport;
    m_current->setText(isCurrent ? tr("%1　%2").arg(shownLine(m_number), shownLine(m_facility)) : QString());
    const int asked = ++m_asked;
    enable(0);
    if (isCurrent && m_number.isEmpty()) {
        show(PaperCount());
        return;
    }
    m_asking.ask(
        Turn::Read, [order = order()](Desk& desk) { return countPapers(desk.office(), order); },
        [this, asked](const Result<PaperCount>& counted) {
            if (asked == m_asked) {
                show(counted);
            }
        });
}

void PapersPanel::show(const Result<PaperCount>& counted)
{
    if (!counted) {
        m_count->setTone(Tone::Fail);
        m_count->setText(wording::message(counted.error()));
        return;
    }
    const Leaving& leaving = leavings[static_cast<std::size_t>(m_form->chosen())];
    m_count->setTone(counted->papers > 0 ? Tone::Text : Tone::Attention);
    if (leaving.form == PrintedForm::DayReport) {
        m_count->setText(tr("1枚（その日の件数・枚数・備蓄・未連絡・記録）"));
    } else if (counted->selected == 0) {
        m_count->setText(tr("0件です。対象の要請がありません。別の対象を選んでください。"));
    } else if (counted->papers == 0 && leaving.form == PrintedForm::CallSheet) {
        m_count->setText(tr("0件です。電話で確認する要請は残っていません。"));
    } else if (counted->papers == 0 && leaving.form == PrintedForm::Sheet) {
        m_count->setText(tr("0件です。要請シートで受けて決定を完了した要請がありません。"));
    } else if (counted->papers == 0) {
        m_count->setText(tr("0件です。先に決定を完了してください。"));
    } else if (!leaving.form) {
        m_count->setText(
            tr("決定済み %1件。県の備蓄から国指定の配送業者で送るものだけが入ります。").arg(counted->papers));
    } else {
        m_count->setText(counted->papers == counted->selected
                ? tr("%1件").arg(counted->papers)
                : tr("%1件（対象の要請 %2件のうち）").arg(counted->papers).arg(counted->selected));
    }
    enable(counted->papers);
}

void PapersPanel::enable(int papers)
{
    const Leaving& leaving = leavings[static_cast<std::size_t>(m_form->chosen())];
    for (KeyButton* const each : {m_preview, m_print, m_pdf}) {
        each->setEnabled(papers > 0 && leaving.form);
    }
    m_mail->setEnabled(papers > 0 && leaving.letter);
}

} // namespace sosdesk::ui
