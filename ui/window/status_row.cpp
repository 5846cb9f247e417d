// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/status_row.h"

#include "core/wording/labels.h"
#include "ui/shared/clock_text.h"
#include "ui/shared/deadline_text.h"
#include "ui/shared/fonts.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shown_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>

namespace sosdesk::ui {
namespace {

constexpr int reiwaBegan = 2019;

QLabel* plain(QWidget* parent, const char* name)
{
    auto* const label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StatusRow::StatusRow(QWidget* parent)
    : QWidget(parent)
    , m_day(plain(this, "today"))
    , m_clock(plain(this, "clock"))
    , m_leftHead(plain(this, "timeLeftHead"))
    , m_left(plain(this, "timeLeft"))
    , m_others(new PlainLabel(this))
    , m_bar(new QProgressBar(this))
    , m_progress(plain(this, "progress"))
    , m_forecast(plain(this, "forecast"))
    , m_report(plain(this, "lastReport"))
    , m_server(new QPushButton(this))
    , m_mode(plain(this, "mode"))
{
    setObjectName(QStringLiteral("statusRow"));
    m_others->setObjectName(QStringLiteral("otherDeadlines"));
    m_others->hide();
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_bar->setAccessibleName(tr("本日の進み"));
    m_bar->setTextVisible(false);
    const int air = ems(this, 0.9);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(air, air / 2, air, air / 2);
    row->setSpacing(air / 2);
    for (QLabel* const label : {m_day, m_clock}) {
        row->addWidget(label);
    }
    row->addSpacing(air);
    row->addWidget(m_leftHead);
    row->addWidget(m_left);
    row->addSpacing(air);
    row->addWidget(m_others);
    row->addSpacing(air);
    row->addWidget(m_bar);
    row->addWidget(m_progress);
    row->addWidget(m_forecast);
    row->addStretch(1);
    row->addWidget(m_report);
    row->addWidget(m_server);
    row->addSpacing(air);
    row->addWidget(m_mode);
    m_server->setObjectName(QStringLiteral("serverStanding"));
    m_server->setAutoDefault(false);
    m_server->hide();
    connect(m_server, &QPushButton::clicked, this, &StatusRow::serverChosen);
    fit();
}

void StatusRow::fit()
{
    m_clock->setFont(boldFont(font()));
    m_left->setFont(boldFont(scaledFont(numberFont(font()), 1.45)));
    m_bar->setFixedHeight(ems(this, 0.5));
    m_bar->setMinimumWidth(ems(this, 3));
    m_bar->setMaximumWidth(ems(this, 12));
    m_progress->setFont(boldFont(font()));
    m_others->setFont(boldFont(font()));
}

void StatusRow::show(const DeskState& state)
{
    m_decideBy = state.decideBy;
    const bool drill = state.mode == Mode::Drill;
    m_mode->setText(drill ? tr("訓練（平時）") : tr("有事（本番）"));
    m_mode->setProperty("drill", drill);
    m_mode->setStyleSheet(QString()); // the sheet of the window looks at the property again
    m_report->setText(state.lastReport ? tr("G-MIS取込 %1").arg(clockText(secondOfDay(*state.lastReport)))
                + (dayOf(*state.lastReport) == dayOf(state.now) ? QString()
                                                                : tr("（%1/%2）")
                                                                      .arg(civilOf(dayOf(*state.lastReport)).month)
                                                                      .arg(civilOf(dayOf(*state.lastReport)).day))
                                       : tr("G-MIS未取込"));
    m_report->setToolTip(toolTipOf(tr("担当者 %1　記録 %2件").arg(state.officer).arg(state.journalEntries)));
    setNow(state.now);
}

void StatusRow::setNow(Instant now)
{
    const QStringList weekdays = {tr("月"), tr("火"), tr("水"), tr("木"), tr("金"), tr("土"), tr("日")};
    const CivilDate date = civilOf(dayOf(now));
    m_day->setText(tr("令和%1年%2月%3日（%4）")
                       .arg(date.year - reiwaBegan + 1)
                       .arg(date.month)
                       .arg(date.day)
                       .arg(weekdays[weekdayOf(dayOf(now)) - 1]));
    m_clock->setText(clockText(secondOfDay(now)));
    const bool working = m_decideBy && dayOf(*m_decideBy) == dayOf(now);
    m_leftHead->setVisible(working);
    m_left->setVisible(working);
    if (working) {
        const int left = secondOfDay(*m_decideBy) - secondOfDay(now);
        const QString deadline = clockText(secondOfDay(*m_decideBy));
        m_leftHead->setText(left >= 0 ? tr("%1まで").arg(deadline) : tr("%1を過ぎて").arg(deadline));
        m_left->setText(clockText(qAbs(left)));
        m_left->setProperty("late", left < 0);
    }
    m_now = now;
    showDeadlines();
}

void StatusRow::setDeadlines(std::vector<OpenDeadline> deadlines)
{
    m_deadlines = std::move(deadlines);
    showDeadlines();
}

void StatusRow::showDeadlines()
{
    const QString before = m_others->text();
    m_others->setText(deadlinesText(m_deadlines, m_now));
    m_others->setTone(isPressing(m_deadlines, m_now) ? Tone::Fail : Tone::Text);
    m_others->setVisible(!m_deadlines.empty());
    if (before.size() != m_others->text().size()) {
        makeRoom();
    }
}

void StatusRow::setProgress(int done, int due)
{
    m_bar->setRange(0, qMax(due, 1));
    m_bar->setValue(done);
    m_progress->setText(tr("完了 %1／%2").arg(done).arg(due));
}

void StatusRow::setForecast(const std::optional<Pace>& pace)
{
    const bool known = pace && pace->doneBy && m_decideBy;
    m_forecast->setVisible(known);
    if (!known) {
        return;
    }
    const bool sameDay = dayOf(*pace->doneBy) == dayOf(*m_decideBy);
    m_forecast->setText(
        sameDay ? tr("完了見込 %1").arg(clockText(secondOfDay(*pace->doneBy))) : tr("本日中に終わらない見込"));
    m_forecast->setToolTip(toolTipOf(tr("この1時間のペース %1件").arg(pace->perHour)));
    m_forecast->setProperty("late", *pace->doneBy > *m_decideBy);
    m_forecast->setStyleSheet(QString()); // the sheet of the window looks at the property again
}

void StatusRow::setServer(const QString& text, Tone tone, const QString& explanation)
{
    m_server->setVisible(!text.isEmpty());
    m_server->setText(text);
    m_server->setToolTip(toolTipOf(explanation));
    m_server->setAccessibleDescription(explanation);
    m_server->setProperty("late", tone == Tone::Attention);
    m_server->style()->unpolish(m_server); // the sheet of the window looks at the property again
    m_server->style()->polish(m_server);
    makeRoom();
}

/** What is said of the last report goes first: 同期 tells it, too. */
void StatusRow::makeRoom()
{
    int needed = layout()->contentsMargins().left() + layout()->contentsMargins().right();
    for (int at = 0; at < layout()->count(); ++at) {
        const QLayoutItem* const item = layout()->itemAt(at);
        const bool isReport = item->widget() == m_report; // hidden or not
        const int wide = isReport                            ? m_report->minimumSizeHint().width()
            : item->widget() == m_others && !item->isEmpty() ? m_others->sizeHint().width()
                                                             : item->minimumSize().width();
        needed += wide + layout()->spacing();
    }
    const bool isCrowded = m_server->isVisibleTo(this) || m_others->isVisibleTo(this);
    m_report->setVisible(needed <= width() || !isCrowded);
}

void StatusRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

} // namespace sosdesk::ui
