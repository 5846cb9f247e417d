// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/notice_bar.h"

#include "ui/shared/fonts.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shown_text.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace sosdesk::ui {
namespace {

constexpr int mostLines = 2;

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent)
    , m_hints(new QLabel(this))
    , m_text(new PlainLabel(this, mostLines))
    , m_action(new QPushButton(this))
    , m_keep(new QPushButton(tr("やめる Esc"), this))
    , m_waiting(new QLabel(this))
    , m_work(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("中止"), this))
{
    setObjectName(QStringLiteral("noticeBar"));
    m_text->setObjectName(QStringLiteral("notice"));
    m_action->setObjectName(QStringLiteral("noticeAction"));
    m_keep->setObjectName(QStringLiteral("noticeKeep"));
    m_waiting->setObjectName(QStringLiteral("waitingWrites"));
    m_work->setObjectName(QStringLiteral("work"));
    m_cancel->setObjectName(QStringLiteral("cancelWork"));
    for (QLabel* const label : {m_hints, m_waiting, m_work}) {
        label->setTextFormat(Qt::PlainText);
    }
    m_text->setAlignment(Qt::AlignRight);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(ems(this, 8), ems(this, 0.5));
    const int air = ems(this, 0.8);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(air, air / 3, air, air / 3);
    row->setSpacing(air);
    row->addWidget(m_hints);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_keep);
    row->addWidget(m_waiting);
    row->addWidget(m_work);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::confirm);
    connect(m_keep, &QPushButton::clicked, this, &NoticeBar::keep);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (isBusy() && m_works.back().cancel) {
            const std::function<void()> cancel = m_works.back().cancel; // it may end at once
            cancel();
        }
    });
    say(Weight::Done, {});
    showWork();
    setWaiting(0);
}

void NoticeBar::say(Weight weight, const QString& text, const QString& action, std::function<void()> act)
{
    const bool hadFocus = isAsking() && (m_action->hasFocus() || m_keep->hasFocus());
    show(weight, text, action, std::move(act));
    if (hadFocus) {
        Q_EMIT answered();
    }
}

void NoticeBar::ask(const QString& text, const QString& yes, const QString& key, std::function<void()> act)
{
    m_key = key;
    show(Weight::Question, text, tr("%1 %2").arg(yes, key), std::move(act));
    m_action->setFocus(Qt::ShortcutFocusReason);
}

void NoticeBar::show(Weight weight, const QString& text, const QString& action, std::function<void()> act)
{
    m_weight = weight;
    m_act = std::move(act);
    m_text->setText(shownLine(text));
    m_text->setTone(weight == Weight::Trouble ? Tone::Fail : Tone::Text);
    m_action->setText(action);
    m_action->setVisible(static_cast<bool>(m_act));
    m_keep->setVisible(isAsking());
    makeRoom();
    update();
}

void NoticeBar::confirm()
{
    const std::function<void()> act = m_act; // what it does may say something else
    if (isAsking()) {
        say(Weight::Done, {});
    }
    if (act) {
        act();
    }
}

void NoticeBar::keep()
{
    say(Weight::Done, {});
}

/** What the buttons do not take. */
void NoticeBar::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isAsking() && event->key() == Qt::Key_Escape) {
        keep();
    } else if (isAsking() && !event->isAutoRepeat() && enter) {
        m_keep->hasFocus() ? keep() : confirm();
    } else if (isAsking() && !event->isAutoRepeat() && event->text().compare(m_key, Qt::CaseInsensitive) == 0) {
        confirm();
    } else {
        QWidget::keyPressEvent(event);
    }
}

NoticeBar::WorkId NoticeBar::begin(const QString& text, std::function<void()> cancel)
{
    m_works.push_back({++m_lastWork, text, std::move(cancel)});
    showWork();
    return m_lastWork;
}

NoticeBar::WorkId NoticeBar::begin(const QString& text, const Stop& stop)
{
    return begin(text, [stop] { *stop = true; });
}

void NoticeBar::setProgress(WorkId work, int done, int all)
{
    for (Work& known : m_works) {
        if (known.id == work) {
            known.done = done;
            known.all = all;
            showWork();
        }
    }
}

void NoticeBar::end(WorkId work)
{
    std::erase_if(m_works, [work](const Work& known) { return known.id == work; });
    showWork();
}

void NoticeBar::showWork()
{
    const Work shown = isBusy() ? m_works.back() : Work();
    m_work->setText(shown.text);
    m_work->setVisible(isBusy());
    m_bar->setRange(0, shown.all);
    m_bar->setValue(shown.done);
    m_bar->setAccessibleName(shown.all > 0 ? tr("%1／%2件").arg(shown.done).arg(shown.all) : QString());
    m_bar->setVisible(isBusy());
    m_cancel->setVisible(static_cast<bool>(shown.cancel));
    makeRoom();
}

void NoticeBar::setWaiting(int writes)
{
    m_waiting->setText(writes > 0 ? tr("%1件の記録が順番を待っています").arg(writes) : QString());
    m_waiting->setVisible(writes > 0);
    makeRoom();
}

void NoticeBar::setHints(const QString& text)
{
    m_hints->setText(text);
    makeRoom();
}

void NoticeBar::makeRoom()
{
    const int air = layout()->spacing();
    int left = width() - 2 * air - m_hints->sizeHint().width() - air;
    for (const QWidget* const widget :
        std::initializer_list<const QWidget*>{m_action, m_keep, m_waiting, m_work, m_bar, m_cancel}) {
        left -= widget->isVisibleTo(this) ? widget->sizeHint().boundedTo(widget->maximumSize()).width() + air : 0;
    }
    // Lines break at words, so the last one of each is not full.
    const int needed = m_text->fontMetrics().horizontalAdvance(m_text->text()) * 6 / 5;
    m_hints->setVisible(!isAsking() && needed <= mostLines * left);
}

void NoticeBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    const Theme& theme = Theme::of(palette());
    if (m_weight != Weight::Done && !m_text->text().isEmpty()) {
        painter.fillRect(rect(), isAsking() ? theme.attentionGround : theme.failGround);
    }
    painter.setPen(theme.line);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace sosdesk::ui
