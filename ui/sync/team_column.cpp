// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/team_column.h"

#include "ui/shared/fonts.h"
#include "ui/shared/key_action.h"
#include "ui/shared/quantity_text.h"
#include "ui/shared/quiet_table.h"
#include "ui/shared/section_head.h"
#include "ui/sync/plain_table.h"
#include "ui/sync/sync_text.h"
#include "ui/sync/team_text.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

namespace sosdesk::ui {
namespace {

constexpr int mostConflicts = 6;
constexpr int mostRefused = 4;

} // namespace

TeamColumn::TeamColumn(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_facts(new QGridLayout)
    , m_head(new SectionHead(tr("チームのサーバー"), this))
    , m_who(addFact("serverLogin", tr("接続先")))
    , m_attempt(addFact("serverAttempt", tr("最後の試行")))
    , m_success(addFact("serverSuccess", tr("最後の成功")))
    , m_skew(addFact("serverSkew", tr("時計のずれ")))
    , m_first(addFact("serverFirst", tr("はじめての受信")))
    , m_journal(addFact("serverJournal", tr("サーバーの記録")))
    , m_conflictsHead(new SectionHead(tr("競合：ほかの人が先に決定した要請"), this))
    , m_conflicts(new TextTable(
          {tr("管理番号"), tr("医療機関"), tr("自分"), tr("相手"), tr("相手の担当者"), tr("時刻")}, 3, {}, this))
    , m_conflictView(dressed(new QuietTable(this), QStringLiteral("conflicts"), tr("競合")))
    , m_refusedHead(new SectionHead(tr("サーバーが受理しなかった記録"), this))
    , m_refused(new TextTable({tr("日時"), tr("種類"), tr("対象"), tr("理由")}, 3, {}, this))
    , m_refusedView(dressed(new QuietTable(this), QStringLiteral("refused"), tr("受理されなかった記録")))
{
    setObjectName(QStringLiteral("teamColumn"));
    m_column->setContentsMargins(0, 0, 0, ems(this, 0.5));
    m_column->setSpacing(ems(this, 0.2));
    m_facts->setHorizontalSpacing(ems(this, 1));
    m_facts->setVerticalSpacing(ems(this, 0.15));
    m_facts->setColumnStretch(1, 1);
    m_conflictView->setModel(m_conflicts);
    m_refusedView->setModel(m_refused);
    m_column->addWidget(m_head);
    m_column->addLayout(m_facts);
    for (QWidget* part :
        std::initializer_list<QWidget*>{m_conflictsHead, m_conflictView, m_refusedHead, m_refusedView}) {
        m_column->addWidget(part);
    }
    m_opensConflict = addOpening(m_conflictView, m_conflicts, tr("競合を開く"), &TeamColumn::conflictWanted);
    m_opensRefused = addOpening(m_refusedView, m_refused, tr("受理されなかった要請を開く"), &TeamColumn::requestWanted);
    m_isBuilt = true;
    fit();
    hide();
}

QAction* TeamColumn::addOpening(
    QTableView* view, const TextTable* rows, const QString& text, void (TeamColumn::*wanted)(const QString&))
{
    const auto open = [this, view, rows, wanted] {
        if (const QModelIndex row = view->currentIndex(); row.isValid()) {
            Q_EMIT(this->*wanted)(rows->row(row.row()).key);
        }
    };
    connect(view, &QTableView::doubleClicked, this, open);
    QAction* const action = addKeyAction(this, text, enterKeys(), {view}, open);
    action->setEnabled(false);
    return action;
}

PlainLabel* TeamColumn::addFact(const char* name, const QString& title)
{
    auto* const head = new PlainLabel(this);
    head->setText(title);
    head->setTone(Tone::Secondary);
    auto* const value = new PlainLabel(this, 2);
    value->setObjectName(QString::fromLatin1(name));
    const int row = m_facts->rowCount();
    m_facts->addWidget(head, row, 0, Qt::AlignTop);
    m_facts->addWidget(value, row, 1);
    return value;
}

/** A fact that there is not has no line. */
void TeamColumn::set(PlainLabel* value, const QString& text, bool isTrouble)
{
    value->setText(text);
    value->setTone(isTrouble ? Tone::Attention : Tone::Text);
    int row = 0;
    int column = 0;
    int span = 0;
    m_facts->getItemPosition(m_facts->indexOf(value), &row, &column, &span, &span);
    for (int each = 0; each < 2; ++each) {
        m_facts->itemAtPosition(row, each)->widget()->setVisible(!text.isEmpty());
    }
}

void TeamColumn::show(const TeamState& state, const ItemCatalogue& items, Instant now)
{
    m_state = state;
    setVisible(!state.url.isEmpty());
    set(m_who, state.serverVersion.isEmpty() ? state.url : tr("%1　PostgreSQL %2").arg(state.url, state.serverVersion));
    set(m_attempt, state.attempt ? ageText(*state.attempt, now) : tr("まだありません"));
    set(m_success, state.success ? ageText(*state.success, now) : tr("まだありません"), !state.problem.isEmpty());
    set(m_skew, skewText(state.skewSeconds), true);
    set(m_first, firstPullText(state), true);
    set(m_journal, headText(state.head));
    std::vector<TextRow> conflicts;
    for (const ConflictView& view : state.conflicts) {
        conflicts.push_back(rowOf(view, now));
    }
    std::vector<TextRow> refused;
    for (const RefusedMessage& message : state.refused) {
        refused.push_back(rowOf(message, items, now));
    }
    const bool hasConflicts = !conflicts.empty();
    const bool hasRefused = !refused.empty();
    m_conflictsHead->setRemark(tr("%1件　Enterで開く").arg(grouped(std::ssize(conflicts))));
    m_refusedHead->setRemark(tr("%1件").arg(grouped(std::ssize(refused))));
    m_conflicts->setRows(std::move(conflicts));
    m_refused->setRows(std::move(refused));
    m_opensConflict->setEnabled(hasConflicts);
    m_opensRefused->setEnabled(hasRefused);
    m_conflictsHead->setVisible(hasConflicts);
    m_conflictView->setVisible(hasConflicts);
    m_refusedHead->setVisible(hasRefused);
    m_refusedView->setVisible(hasRefused);
    fit();
}

bool TeamColumn::focusConflicts()
{
    if (m_conflicts->rowCount() == 0) {
        return false;
    }
    m_conflictView->selectRow(0);
    m_conflictView->setFocus(Qt::OtherFocusReason);
    return true;
}

void TeamColumn::fit()
{
    setWidths(m_conflictView, {11, 0, 6.8, 6.8, 5.5, 4.6});
    setWidths(m_refusedView, {4.6, 6.8, 11, 0});
    fitRows(m_conflictView, mostConflicts);
    fitRows(m_refusedView, mostRefused);
}

void TeamColumn::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_isBuilt) {
        fit();
    }
}

} // namespace sosdesk::ui
