// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/conflict_panel.h"

#include "core/desk/settle_conflict.h"
#include "core/wording/judgement.h"
#include "core/wording/messages.h"
#include "ui/shared/asking.h"
#include "ui/shared/fonts.h"
#include "ui/shared/key_button.h"
#include "ui/shared/plain_label.h"
#include "ui/sync/team_text.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace sosdesk::ui {
namespace {

constexpr int linesOfText = 6;

/** The words of people may be long: they can be scrolled and copied. */
bool isProse(const ConflictField& field)
{
    return field.field == QStringLiteral("opinion") || field.field == QStringLiteral("overrideReason");
}

} // namespace

ConflictPanel::ConflictPanel(Asking& asking, const ItemCatalogue& items, QWidget* parent)
    : QDialog(parent)
    , m_asking(asking)
    , m_items(items)
    , m_request(new PlainLabel(this, 2))
    , m_sentence(new PlainLabel(this, 3))
    , m_trouble(new PlainLabel(this, 4))
    , m_area(new QScrollArea(this))
    , m_theirs(new KeyButton(tr("相手の決定を採る"), QStringLiteral("T"), this))
    , m_mine(new KeyButton(tr("自分の内容で決定し直す"), QStringLiteral("M"), this))
    , m_later(new KeyButton(tr("あとで"), QStringLiteral("Esc"), this))
{
    setObjectName(QStringLiteral("conflictPanel"));
    setWindowTitle(tr("競合"));
    m_request->setFont(boldFont(scaledFont(font(), 1.15)));
    m_sentence->setObjectName(QStringLiteral("conflictSentence"));
    m_trouble->setObjectName(QStringLiteral("conflictTrouble"));
    m_trouble->setGround(Ground::Fail);
    m_trouble->setMark(Verdict::Fail);
    m_theirs->setObjectName(QStringLiteral("takeTheirs"));
    m_mine->setObjectName(QStringLiteral("decideMine"));
    m_later->setObjectName(QStringLiteral("later"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    auto* const column = new QVBoxLayout(this);
    const int air = ems(this, 1.2);
    column->setContentsMargins(air, air, air, air);
    column->setSpacing(ems(this, 0.7));
    column->addWidget(m_request);
    column->addWidget(m_sentence);
    column->addWidget(m_area, 1);
    column->addWidget(m_trouble);
    auto* const foot = new QHBoxLayout;
    foot->addStretch(1);
    for (KeyButton* const button : {m_theirs, m_mine, m_later}) {
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    column->addLayout(foot);
    connect(m_theirs, &QPushButton::clicked, this, &ConflictPanel::takeTheirs);
    connect(m_mine, &QPushButton::clicked, this, &ConflictPanel::decideMine);
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
}

void ConflictPanel::show(const ConflictView& view, Instant now)
{
    m_view = view;
    m_request->setText(view.facility.isEmpty() ? number() : tr("%1　%2").arg(view.facility, number()));
    m_sentence->setText(conflictText(view, now));
    m_sentence->setMark(view.passes ? Verdict::Ok : Verdict::Attention);
    m_sentence->setGround(view.passes ? Ground::Accent : Ground::Attention);
    m_trouble->hide();
    m_theirs->setProperty("main", view.passes);
    m_theirs->style()->unpolish(m_theirs); // the sheet of the window looks at the property again
    m_theirs->style()->polish(m_theirs);
    fill();
    enable(true);
    resize(ems(this, 78), qMin(ems(this, 46), sizeHint().height() + m_table->sizeHint().height()));
    QDialog::show();
    raise();
    activateWindow();
    (view.passes ? m_theirs : m_later)->setFocus(Qt::OtherFocusReason); // Enter keeps what is sound, and nothing else
}

void ConflictPanel::fill()
{
    m_table = new QWidget(m_area);
    m_table->setObjectName(QStringLiteral("conflictFields"));
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, ems(this, 0.5), 0);
    m_grid->setHorizontalSpacing(ems(this, 0.8));
    m_grid->setVerticalSpacing(ems(this, 0.4));
    const QStringList heads{QString(), tr("前の内容"), tr("自分"), m_view.conflict.theirOfficer};
    for (int column = 0; column < heads.size(); ++column) {
        auto* const head = new PlainLabel(m_table);
        head->setText(heads[column]);
        head->setFont(boldFont(font()));
        head->setTone(Tone::Secondary);
        m_grid->addWidget(head, 0, column);
        m_grid->setColumnStretch(column, column == 0 ? 2 : 3);
    }
    for (const ConflictField& field : m_view.fields) {
        addRow(field);
    }
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    m_area->setWidget(m_table); // which deletes the one before
}

void ConflictPanel::addRow(const ConflictField& field)
{
    const int row = m_grid->rowCount();
    auto* const name = new PlainLabel(m_table, 3);
    name->setText(decisionField(field.field, m_items));
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    const bool differs = field.mine != field.theirs;
    m_grid->addWidget(cell(field, field.before, tr("前の内容"), false), row, 1);
    m_grid->addWidget(cell(field, field.mine, tr("自分"), differs), row, 2);
    m_grid->addWidget(cell(field, field.theirs, m_view.conflict.theirOfficer, differs), row, 3);
}

QWidget* ConflictPanel::cell(const ConflictField& field, const QString& value, const QString& side, bool differs)
{
    const QString said = tr("%1、%2").arg(decisionField(field.field, m_items), side);
    const QString text = decisionValue(field.field, value);
    if (isProse(field)) {
        auto* const prose = new QPlainTextEdit(m_table);
        prose->setPlainText(text);
        prose->setReadOnly(true);
        prose->setTabChangesFocus(true);
        prose->setAccessibleName(said);
        prose->setFixedHeight(ems(this, linesOfText * 1.5));
        return prose;
    }
    auto* const label = new PlainLabel(m_table, 2);
    label->setText(text);
    label->setAccessibleName(tr("%1：%2").arg(said, text));
    if (differs) {
        label->setGround(Ground::Attention);
    }
    return label;
}

void ConflictPanel::enable(bool on)
{
    m_theirs->setEnabled(on);
    m_mine->setEnabled(on);
}

void ConflictPanel::takeTheirs()
{
    enable(false);
    m_asking.ask(
        Turn::Write,
        [number = number(), theirs = m_view.conflict.theirs.id](
            Desk& desk) { return sosdesk::takeTheirs(desk.office(), number, theirs); },
        [this, number = number()](const Result<OperationId>& done) {
            if (number != m_view.conflict.number) {
                return; // another one is shown by now
            }
            if (!done) {
                end(done.error());
                return;
            }
            accept();
            Q_EMIT settled(number, {});
        });
}

void ConflictPanel::decideMine()
{
    enable(false);
    m_asking.ask(
        Turn::Write,
        [number = number(), theirs = m_view.conflict.theirs.id](
            Desk& desk) { return decideMineAgain(desk.office(), number, theirs); },
        [this](const Result<DecisionOutcome>& outcome) { take(outcome); });
}

void ConflictPanel::take(const Result<DecisionOutcome>& outcome)
{
    if (!outcome) {
        end(outcome.error());
        return;
    }
    if (outcome->operation) {
        accept();
        Q_EMIT settled(number(), actOf(*outcome));
        return;
    }
    enable(true);
    QStringList reasons;
    for (const Violation& violation : outcome->violations) {
        if (violation.blocking || violation.evenAsDraft) {
            reasons << wording::message(violation, m_items);
        }
    }
    m_trouble->setText(tr("今は決定し直せません。%1").arg(reasons.join(u' ')));
    m_trouble->show();
}

/** It was decided once more, or the store cannot be written: it stays open. */
void ConflictPanel::end(const Error& error)
{
    enable(true);
    m_trouble->setText(wording::message(error));
    m_trouble->show();
    Q_EMIT failed(error);
}

void ConflictPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->isAutoRepeat()) {
        return;
    }
    if (event->key() == Qt::Key_T) {
        m_theirs->click();
    } else if (event->key() == Qt::Key_M) {
        m_mine->click();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        for (KeyButton* const button : {m_theirs, m_mine, m_later}) {
            if (button->hasFocus()) {
                button->click();
                return;
            }
        }
    } else {
        QDialog::keyPressEvent(event);
    }
}

} // namespace sosdesk::ui
