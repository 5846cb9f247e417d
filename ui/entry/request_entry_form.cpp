// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entry/request_entry_form.h"

#include "core/wording/entry_issue.h"
#include "core/wording/sentence.h"
#include "ui/entry/facility_field.h"
#include "ui/entry/item_entry_grid.h"
#include "ui/shared/asking.h"
#include "ui/shared/plain_label.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace sosdesk::ui {
namespace {

constexpr int keepMilliseconds = 500;

bool isEnter(const QKeyEvent& event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        && event.modifiers().testFlag(Qt::ControlModifier);
}

} // namespace

RequestEntryForm::RequestEntryForm(Asking& asking, const ItemCatalogue& items, Channel channel, QWidget* parent)
    : QWidget(parent)
    , m_asking(asking)
    , m_items(items)
    , m_channel(channel)
{
    build();
    start({});
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keepMilliseconds);
    connect(&m_keeping, &QTimer::timeout, this, &RequestEntryForm::keep);
    load();
}

void RequestEntryForm::begin()
{
    if (m_base.number.isEmpty() && m_edited) {
        return; // what was typed before somebody went elsewhere is still there
    }
    keep();
    start({});
}

void RequestEntryForm::correct(const RequestEntry& known)
{
    keep();
    start(known);
}

void RequestEntryForm::start(const RequestEntry& entry)
{
    m_base = entry;
    m_base.channel = m_channel;
    fill(m_base);
    m_was = m_fields.json();
    restore();
    check();
}

void RequestEntryForm::giveUp()
{
    m_edited = false;
    keep();
    start({}); // what is only closed waits here for the next time
    focusFirst();
}

void RequestEntryForm::focusFirst()
{
    m_fields.facility->edit()->setFocus(Qt::OtherFocusReason);
}

void RequestEntryForm::fillIn(FacilityCode code)
{
    m_asking.ask(
        Turn::Read, [channel = m_channel, code](Desk& desk) { return prefill(desk.office(), channel, code); },
        [this, code](const Result<Prefill>& known) {
            if (!known || code != m_fields.facility->code()) {
                return;
            }
            const RequestForm& form = known->entry.form;
            setText("entryPostalCode", form.postalCode);
            setText("entryAddress", form.address);
            setText("entryPhone", form.phone);
            setText("entryPerson", form.contactPerson);
            if (m_fields.kind != nullptr) {
                m_fields.kind->setCurrentIndex(form.kind ? static_cast<int>(*form.kind) + 1 : 0);
            }
            if (m_fields.lines->lines().empty()) { // never over what a person typed
                m_fields.lines->setLines(known->entry.lines);
            }
            QStringList facts{textOf(code), form.address, form.phone};
            facts.removeAll(QString());
            if (known->surveyDay) {
                facts << tr("在庫などは週次調査 %1 の回答").arg(wording::dayText(*known->surveyDay, dayOf(m_now)));
            }
            m_known->setText(facts.join(QStringLiteral("　")));
            edited();
        });
}

void RequestEntryForm::edited()
{
    m_edited = true;
    if (!m_keeping.isActive()) { // not put off by the next key
        m_keeping.start();
    }
    check();
}

void RequestEntryForm::check()
{
    const int round = ++m_round;
    struct Answer
    {
        Instant now{};
        EntryStanding standing{};
    };
    m_asking.ask(
        Turn::Read,
        [entry = entry()](Desk& desk) -> Result<Answer> {
            SOSDESK_TAKE(EntryStanding standing, entryStanding(desk.office(), entry));
            return Answer{desk.now(), std::move(standing)};
        },
        [this, round](const Result<Answer>& answer) {
            if (answer && round == m_round) {
                m_now = answer->now;
                tell(answer->standing);
            }
        });
}

void RequestEntryForm::tell(const EntryStanding& standing)
{
    m_deadline->setText(m_channel == Channel::Urgent
            ? tr("すぐに対応")
            : tr("期限 %1").arg(wording::timeText(standing.decideBy, dayOf(m_now))));
    tellIssues(standing.issues);
}

void RequestEntryForm::tellIssues(const std::vector<EntryIssue>& issues)
{
    std::vector<EntryIssue> sorted;
    std::copy_if(issues.begin(), issues.end(), std::back_inserter(sorted),
        [this](const EntryIssue& issue) { return m_edited || !issue.blocking; });
    sorted = m_edited ? sorted : std::vector<EntryIssue>(); // an empty form is no mistake
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const EntryIssue& a, const EntryIssue& b) { return a.blocking && !b.blocking; });
    for (std::size_t i = 0; i < m_issues.size(); ++i) {
        const bool used = i < sorted.size();
        m_issues[i]->setVisible(used);
        if (used) {
            const ItemDescription* item = sorted[i].item ? m_items.find(*sorted[i].item) : nullptr;
            const QString sentence = wording::entryIssue(sorted[i].cause);
            m_issues[i]->setText(item != nullptr ? tr("%1：%2").arg(item->name, sentence) : sentence);
            m_issues[i]->setMark(sorted[i].blocking ? Verdict::Fail : Verdict::Attention);
        }
    }
}

void RequestEntryForm::store()
{
    QString reason;
    if (QWidget* const wrong = wrongField(reason)) {
        m_issues.front()->setText(reason);
        m_issues.front()->setMark(Verdict::Fail);
        m_issues.front()->show();
        wrong->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_storing) {
        return; // Enter was pressed twice: it is one request
    }
    m_storing = true;
    m_sent = m_fields.json();
    const RequestEntry sent = entry();
    m_asking.ask(
        Turn::Write, [sent](Desk& desk) { return newRequest(desk.office(), sent); },
        [this, sent](const Result<NewRequest>& made) {
            m_storing = false;
            if (made) {
                take(sent, *made);
                return;
            }
            Q_EMIT failed(made.error());
            if (made.error().code == ErrorCode::Conflict) {
                readAgain(sent.number);
            }
        });
}

void RequestEntryForm::take(const RequestEntry& sent, const NewRequest& made)
{
    const bool isHere = m_base.number == sent.number; // nobody went on to another one
    if (made.standing.isBlocked()) {
        if (isHere) {
            m_edited = true;
            tell(made.standing);
        }
        return;
    }
    put(sent.number, {});
    if (isHere && entry() == sent) {
        start({});
    } else if (isHere) {
        goOn(sent, made.request);
        keep();
    }
    Q_EMIT stored(made.request.number, !sent.number.isEmpty());
}

void RequestEntryForm::readAgain(const QString& number)
{
    m_asking.ask(
        Turn::Read, [number](Desk& desk) { return entryOf(desk.office(), number); },
        [this, number](const Result<RequestEntry>& known) {
            if (known && m_base.number == number) {
                correct(*known);
            }
        });
}

bool RequestEntryForm::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (isEnter(*key) || key->key() == Qt::Key_Escape) {
            event->accept(); // before any shortcut of the window
            if (event->type() == QEvent::KeyPress) {
                isEnter(*key) ? store() : closed();
            }
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace sosdesk::ui
