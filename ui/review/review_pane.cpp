// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/review_pane.h"

#include "core/wording/labels.h"
#include "core/wording/sentence.h"
#include "ui/review/action_bar.h"
#include "ui/review/checklist.h"
#include "ui/review/contact_box.h"
#include "ui/review/denial_line.h"
#include "ui/review/hold_line.h"
#include "ui/review/item_table.h"
#include "ui/review/method_line.h"
#include "ui/review/missing_list.h"
#include "ui/review/opinion_box.h"
#include "ui/review/review_body.h"
#include "ui/review/timeline_panel.h"
#include "ui/shared/fonts.h"
#include "ui/shared/reading_area.h"
#include "ui/shared/shown_text.h"

#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace sosdesk::ui {
namespace {

QWidget* emptyDesk(QWidget* parent)
{
    auto* page = new QWidget(parent);
    page->setObjectName(QStringLiteral("emptyDesk"));
    auto* column = new QVBoxLayout(page);
    auto* text = new PlainLabel(page, 4);
    text->setText(ReviewPane::tr("一覧で要請を選ぶと、ここに内容・審査項目・決定が表示されます。"));
    text->setTone(Tone::Secondary);
    text->setAlignment(Qt::AlignHCenter);
    column->addStretch(1);
    column->addWidget(text);
    column->addStretch(2);
    return page;
}

bool isComplete(const ReviewedRequest& reviewed)
{
    return reviewed.dossier.decision && reviewed.dossier.decision->complete;
}

/** Completed by somebody else while it was open here: what is typed stays. */
QString overtakenText(const ReviewedRequest& reviewed)
{
    const Decision& now = *reviewed.dossier.decision;
    return ReviewPane::tr("%1 に %2 が「%3」で完了しました。ここに入力した内容は残っています。")
        .arg(wording::timeText(now.at, dayOf(reviewed.asOf)),
            now.officer.isEmpty() ? ReviewPane::tr("ほかの担当者") : shownLine(now.officer),
            now.need ? wording::label(*now.need) : QString());
}

} // namespace

ReviewPane::ReviewPane(const ItemCatalogue& items, QWidget* parent)
    : QWidget(parent)
    , m_draft(items)
    , m_stack(new QStackedLayout(this))
    , m_empty(emptyDesk(this))
    , m_desk(new QWidget(this))
    , m_restored(new PlainLabel(m_desk, 2))
    , m_overtaken(new PlainLabel(m_desk, 2))
    , m_scroll(new ReadingArea(m_desk))
    , m_body(new ReviewBody(items, m_scroll))
    , m_missing(new MissingList(items, m_desk))
    , m_actions(new ActionBar(m_desk))
{
    setObjectName(QStringLiteral("reviewPane"));
    setAccessibleName(tr("要請の審査"));
    auto* column = new QVBoxLayout(m_desk);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_scroll->setObjectName(QStringLiteral("reviewScroll"));
    m_body->setAutoFillBackground(true);
    m_body->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(m_body);
    m_restored->setObjectName(QStringLiteral("restored"));
    m_restored->setText(tr("未保存の入力を復元しました。完了または下書き保存（Ctrl+S）をしてください。"));
    m_overtaken->setObjectName(QStringLiteral("overtaken"));
    for (PlainLabel* const strip : {m_overtaken, m_restored}) {
        strip->setGround(Ground::Attention);
        strip->setMark(Verdict::Attention);
        strip->hide();
        column->addWidget(strip);
    }
    column->addWidget(m_scroll, 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(ems(this, 1.2), 0, ems(this, 1.2), 0);
    foot->setSpacing(0);
    foot->addWidget(m_missing);
    foot->addWidget(m_actions);
    column->addLayout(foot);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_desk);
    connectParts();
    connectRecords();
    connectActions();
}

void ReviewPane::connectParts()
{
    connect(&m_body->items(), &ItemTable::typed, this, [this](Item item, Side side, std::optional<Quantity> quantity) {
        m_draft.typeQuantity(item, side, quantity);
        refresh();
    });
    connect(&m_body->method(), &MethodLine::chosen, this, [this](Method method) {
        m_draft.typeMethod(method);
        refresh();
    });
    OpinionBox& opinion = m_body->opinion();
    connect(&opinion, &OpinionBox::opinionTyped, this, [this](const QString& text) {
        m_draft.typeOpinion(text);
        refresh();
    });
    connect(&opinion, &OpinionBox::reasonTyped, this, [this](const QString& text) {
        m_draft.typeReason(text);
        refresh();
    });
    connect(&opinion, &OpinionBox::composeWanted, this, [this] {
        m_draft.composeAnew();
        refresh();
    });
    connect(&opinion, &OpinionBox::finished, this, [this] { m_draft.need() == Need::No ? finishDenial() : approve(); });
    connect(&opinion, &OpinionBox::left, this, &ReviewPane::takeDenialBack);
    connect(&m_body->contacts(), &ContactBox::closed, this, &ReviewPane::left);
    connect(&m_body->contacts(), &ContactBox::recorded, this, &ReviewPane::contactWanted);
    connect(&m_body->contacts(), &ContactBox::edited, this, &ReviewPane::edited);
    connect(&m_body->contacts(), &ContactBox::opened, this, [this] { m_scroll->bringIntoSight(&m_body->contacts()); });
    connect(&m_body->denial(), &DenialLine::picked, this, &ReviewPane::takeReason);
    connect(&m_body->hold(), &HoldLine::held, this, &ReviewPane::holdWanted);
    connect(&m_body->hold(), &HoldLine::closed, this, &ReviewPane::left);
    connect(&m_body->hold(), &HoldLine::edited, this, &ReviewPane::edited);
    connect(&m_body->denial(), &DenialLine::finished, this, &ReviewPane::finishDenial);
    connect(&m_body->denial(), &DenialLine::takenBack, this, &ReviewPane::takeDenialBack);
}

void ReviewPane::connectActions()
{
    connect(m_actions, &ActionBar::approveWanted, this, &ReviewPane::approve);
    connect(m_actions, &ActionBar::denyWanted, this, &ReviewPane::deny);
    connect(m_actions, &ActionBar::contactWanted, this, &ReviewPane::recordContact);
    connect(m_actions, &ActionBar::holdWanted, this, &ReviewPane::holdOrResume);
    connect(m_actions, &ActionBar::printWanted, this, [this] { Q_EMIT printWanted(number()); });
    connect(m_actions, &ActionBar::gmisEntryWanted, this, [this] { Q_EMIT gmisEntryWanted(number()); });
    connect(m_actions, &ActionBar::undoWanted, this, [this] { Q_EMIT undoWanted(number()); });
}

void ReviewPane::show(const ReviewedRequest& reviewed)
{
    const bool another = number() != reviewed.stored.request.number;
    const auto before = another ? std::nullopt : std::optional(m_draft.entry(true));
    const std::optional<Decision> saved = m_draft.reviewed().dossier.decision;
    m_draft.show(reviewed);
    setNow(reviewed.asOf);
    m_overtaken->setVisible(!another && isComplete(reviewed) && m_overtaken->isVisibleTo(m_desk));
    if (!another && isComplete(reviewed) && isInUse() && saved != reviewed.dossier.decision) {
        m_overtaken->setText(overtakenText(reviewed));
        m_overtaken->show();
    }
    if (before != m_draft.entry(true)) { // a key approves only what has been in sight
        m_inSight.start();
    }
    m_shown = true;
    m_refused = m_refused && !another;
    const std::vector<Violation> violations = m_draft.violations();
    m_body->show(m_draft, violations);
    const bool readOnly = barrierIn(violations) != nullptr;
    m_missing->show(readOnly ? std::vector<Violation>() : violations, m_refused);
    m_actions->show(m_draft, readOnly);
    if (another) {
        m_body->hold().hide();
        m_scroll->verticalScrollBar()->setValue(0);
        m_body->timeline().clear();
    }
    if (m_body->isTimelineShown()) {
        Q_EMIT timelineWanted(number());
    }
    m_stack->setCurrentWidget(m_desk);
    m_restored->setVisible(m_restored->isVisibleTo(m_desk) && !another && isTouched());
    if (another) {
        Q_EMIT shown(number());
    }
}

Typing ReviewPane::typing() const
{
    return m_shown ? Typing{number(), {}, m_draft.typed(), m_body->contacts().typed(), m_body->besideTyped(),
               m_body->checklist().typed()}
                   : Typing();
}

bool ReviewPane::typeAgain(const Typing& typing)
{
    if (!m_shown || typing.requestNumber != number()) {
        return false;
    }
    const bool note = m_body->checklist().typeAgain(typing.note); // whatever stands in the way of a decision
    if (barrierIn(m_draft.violations()) != nullptr) {
        return note;
    }
    m_draft.typeAgain(typing.decision);
    const bool contact = m_body->contacts().typeAgain(typing.contact);
    const bool beside = m_body->typeBesideAgain(m_draft.reviewed(), typing.beside);
    const std::vector<Violation> violations = m_draft.violations();
    m_body->show(m_draft, violations);
    m_missing->show(violations, m_refused);
    m_actions->show(m_draft, false);
    const bool any = note || contact || beside || isTouched();
    m_restored->setVisible(any);
    return any;
}

void ReviewPane::clear()
{
    m_draft.show({});
    m_shown = false;
    m_stack->setCurrentWidget(m_empty);
}

QString ReviewPane::number() const
{
    return m_shown ? m_draft.reviewed().stored.request.number : QString();
}

bool ReviewPane::isTouched() const
{
    return m_shown && m_draft.isTouched();
}

bool ReviewPane::isInUse() const
{
    return m_shown && (!typing().isEmpty() || isAncestorOf(window()->focusWidget()));
}

DecisionEntry ReviewPane::entry(bool complete) const
{
    return m_draft.entry(complete);
}

bool ReviewPane::isReadOnly() const
{
    return !m_shown || barrierIn(m_draft.violations()) != nullptr;
}

void ReviewPane::refresh()
{
    const std::vector<Violation> violations = m_draft.violations();
    m_body->refresh(m_draft, violations);
    m_missing->show(violations, m_refused);
    m_actions->show(m_draft, false);
    Q_EMIT edited();
}

void ReviewPane::recordContact()
{
    if (m_shown && m_draft.reviewed().stored.request.status != RequestStatus::Closed) {
        m_body->contacts().open();
    }
}

void ReviewPane::saveDraft()
{
    if (isTouched() && !isReadOnly()) {
        Q_EMIT decisionWanted(number(), m_draft.entry(false));
    }
}

void ReviewPane::focusQuantities()
{
    m_body->items().focusFirst();
}

void ReviewPane::focusOpinion()
{
    m_body->opinion().focusOpinion();
    m_scroll->bringIntoSight(&m_body->opinion());
}

} // namespace sosdesk::ui
