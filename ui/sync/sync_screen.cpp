// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/sync_screen.h"

#include "core/desk/desk.h"
#include "core/wording/messages.h"
#include "core/wording/timeline_text.h"
#include "ui/imports/issue_model.h"
#include "ui/shared/asking.h"
#include "ui/shared/fonts.h"
#include "ui/shared/key_action.h"
#include "ui/shared/key_button.h"
#include "ui/shared/quantity_text.h"
#include "ui/shared/quiet_table.h"
#include "ui/shared/shown_text.h"
#include "ui/sync/plain_table.h"
#include "ui/sync/sync_text.h"
#include "ui/sync/team_column.h"
#include "ui/sync/team_text.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sosdesk::ui {
namespace {

constexpr double twoColumnsFrom = 92; // ems

template <typename Value>
std::vector<TextRow> rowsOf(const std::vector<Value>& values, Instant now)
{
    std::vector<TextRow> rows;
    rows.reserve(values.size());
    for (const Value& value : values) {
        rows.push_back(rowOf(value, now));
    }
    return rows;
}

} // namespace

SyncScreen::SyncScreen(Asking& asking, const ItemCatalogue& items, QWidget* parent)
    : QWidget(parent)
    , m_asking(asking)
    , m_items(items)
    , m_sources(new TextTable({tr("種類"), tr("最後の取込"), tr("ファイル"), tr("状態")}, 3, {}, this))
    , m_imports(new TextTable({tr("日時"), tr("種類"), tr("ファイル"), tr("新規"), tr("変更"), tr("変更なし"),
                                  tr("採れない行"), tr("担当")},
          6, {3, 4, 5, 6}, this))
    , m_decisions(
          new TextTable({tr("管理番号"), tr("医療機関"), tr("要否"), tr("決定"), tr("担当"), tr("状態")}, 5, {}, this))
    , m_issues(new IssueModel(this))
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_server(new PlainLabel(this, 3))
{
    setObjectName(QStringLiteral("syncScreen"));
    setAccessibleName(tr("同期"));
    auto* column = new QVBoxLayout(this);
    const int side = ems(this, 1.2);
    column->setContentsMargins(side, ems(this, 0.9), side, ems(this, 0.9));
    column->setSpacing(ems(this, 0.7));
    column->addLayout(makeHead());
    m_halves->setSpacing(side);
    m_halves->addWidget(makeArrivals(), 6);
    m_halves->addWidget(makeDecisions(), 5);
    column->addLayout(m_halves, 1);
    connectTables();
    fit();
}

QLayout* SyncScreen::makeHead()
{
    auto* const head = new QHBoxLayout;
    m_server->setObjectName(QStringLiteral("server"));
    head->addWidget(m_server, 1);
    const auto add = [&](const QString& text, const QString& key, const char* name) {
        auto* const button = new KeyButton(text, key, this);
        button->setObjectName(QString::fromLatin1(name));
        head->addWidget(button);
        return button;
    };
    m_setUp = add(tr("サーバーを設定…"), {}, "setUpServer");
    m_password = add(tr("パスワード…"), {}, "givePassword");
    m_password->hide();
    KeyButton* const again = add(tr("今すぐ同期"), QStringLiteral("F5"), "refreshSync");
    KeyButton* const import = add(tr("取り込み…"), QStringLiteral("Ctrl+O"), "importFromSync");
    connect(m_setUp, &QPushButton::clicked, this, &SyncScreen::settingsWanted);
    connect(m_password, &QPushButton::clicked, this, &SyncScreen::passwordWanted);
    connect(again, &QPushButton::clicked, this, [this] {
        Q_EMIT talkWanted();
        refresh();
    });
    connect(import, &QPushButton::clicked, this, &SyncScreen::importWanted);
    return head;
}

QTableView* SyncScreen::addTable(QVBoxLayout* column, TextTable* model, const char* name, const QString& said)
{
    auto* table = dressed(new QuietTable(this), QString::fromLatin1(name), said);
    table->setModel(model);
    column->addWidget(table);
    return table;
}

QWidget* SyncScreen::makeArrivals()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ems(this, 0.2));
    column->addWidget(new SectionHead(tr("取込元"), page));
    m_sourceView = addTable(column, m_sources, "sources", tr("取込元"));
    m_importsHead = new SectionHead(tr("取り込みの記録"), page);
    column->addWidget(m_importsHead);
    m_empty = new PlainLabel(page, 3);
    m_empty->setObjectName(QStringLiteral("noImports"));
    m_empty->setText(
        tr("まだ何も取り込んでいません。G-MISから出力したファイルを、Ctrl+O で取り込むか、窓に落としてください。"));
    m_empty->setTone(Tone::Secondary);
    column->addWidget(m_empty);
    m_importView = addTable(column, m_imports, "imports", tr("取り込みの記録"));
    column->setStretchFactor(m_importView, 300);
    m_issuesHead = new SectionHead(tr("採れない行と注意"), page);
    column->addWidget(m_issuesHead);
    m_issueView = dressed(new QuietTable(page), QStringLiteral("importIssues"), tr("採れない行と注意"));
    m_issueView->setModel(m_issues);
    m_issueView->hideColumn(IssueModel::File);
    column->addWidget(m_issueView, 200);
    column->addStretch(1);
    return page;
}

QWidget* SyncScreen::makeDecisions()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ems(this, 0.2));
    m_team = new TeamColumn(page);
    column->addWidget(m_team);
    connect(m_team, &TeamColumn::conflictWanted, this, &SyncScreen::conflictWanted);
    connect(m_team, &TeamColumn::requestWanted, this, &SyncScreen::requestWanted);
    m_decisionsHead = new SectionHead(tr("決定の送信"), page);
    column->addWidget(m_decisionsHead);
    m_stages = new PlainLabel(page, 2);
    m_stages->setObjectName(QStringLiteral("stages"));
    m_stages->setTone(Tone::Secondary);
    column->addWidget(m_stages);
    m_decisionView = addTable(column, m_decisions, "messages", tr("決定の送信"));
    column->setStretchFactor(m_decisionView, 1);
    return page;
}

void SyncScreen::connectTables()
{
    connect(m_importView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { showIssuesOf(current.row()); });
    const auto open = [this] {
        if (const QModelIndex row = m_decisionView->currentIndex(); row.isValid()) {
            Q_EMIT requestWanted(m_decisions->row(row.row()).key);
        }
    };
    connect(m_decisionView, &QTableView::doubleClicked, this, open);
    addActions(m_team->actions());
    m_opensDecision = addKeyAction(this, tr("決定の要請を開く"), enterKeys(), {m_decisionView}, open);
    m_opensDecision->setEnabled(false);
}

void SyncScreen::refresh()
{
    m_asking.ask(
        Turn::Read,
        [](Desk& desk) -> Result<std::pair<SyncState, TeamState>> {
            SOSDESK_TAKE(SyncState state, syncState(desk.office()));
            SOSDESK_TAKE(TeamState team, teamState(desk.office()));
            return std::pair(std::move(state), std::move(team));
        },
        [this](const Result<std::pair<SyncState, TeamState>>& state) {
            if (state) {
                show(state->first);
                show(state->second, state->first.asOf);
            } else {
                m_server->setText(wording::message(state.error()));
                m_server->setMark(Verdict::Fail);
            }
            Q_EMIT refreshed();
        });
}

void SyncScreen::show(const SyncState& state)
{
    m_state = state;
    const int current = m_importView->currentIndex().row();
    m_sources->setRows(rowsOf(state.sources, state.asOf));
    m_imports->setRows(rowsOf(state.imports, state.asOf));
    m_decisions->setRows(rowsOf(state.decisions, state.asOf));
    const auto failed = std::count_if(
        state.imports.begin(), state.imports.end(), [](const ImportTrace& trace) { return trace.failed(); });
    m_importsHead->setRemark(failed > 0
            ? tr("%1件・取り込めず %2件").arg(grouped(std::ssize(state.imports))).arg(failed)
            : tr("%1件").arg(grouped(std::ssize(state.imports))));
    m_opensDecision->setEnabled(!state.decisions.empty());
    m_decisionsHead->setRemark(tr("%1件").arg(grouped(std::ssize(state.decisions))));
    m_stages->setText(state.decisions.empty() ? tr("決定はまだありません") : stagesText(state.decisions));
    m_empty->setVisible(state.imports.empty());
    for (QWidget* part : std::initializer_list<QWidget*>{m_importView, m_issuesHead, m_issueView}) {
        part->setVisible(!state.imports.empty());
    }
    m_issues->setOutcomes({});
    m_issuesHead->setRemark({});
    if (!state.imports.empty()) {
        m_importView->selectRow(std::clamp(current, 0, m_imports->rowCount() - 1));
    }
    fit();
}

void SyncScreen::show(const TeamState& team, Instant now)
{
    m_server->setText(serverText(team));
    m_server->setMark(team.url.isEmpty() ? std::nullopt
            : team.problem.isEmpty()     ? std::optional(Verdict::Ok)
                                         : std::optional(Verdict::Attention));
    m_server->setGround(team.problem.isEmpty() ? Ground::Accent : Ground::Attention);
    m_server->setToolTip(toolTipOf(team.problemDetail));
    m_setUp->setVisible(team.url.isEmpty());
    m_team->show(team, m_items, now);
    if (m_toConflicts && m_team->focusConflicts()) {
        m_toConflicts = false;
    }
}

void SyncScreen::setNeedsPassword(bool needs)
{
    m_password->setVisible(needs);
}

void SyncScreen::showConflicts()
{
    m_toConflicts = !m_team->focusConflicts();
}

void SyncScreen::showIssuesOf(int row)
{
    if (row < 0 || row >= static_cast<int>(m_state.imports.size())) {
        return;
    }
    const ImportTrace trace = m_state.imports[static_cast<std::size_t>(row)];
    m_issuesOf = trace.import;
    m_issues->setOutcomes({});
    m_issuesHead->setRemark(trace.failed() ? m_imports->row(row).toolTip.section(u'\n', 1) : QString());
    if (trace.failed()) {
        return;
    }
    m_asking.ask(
        Turn::Read, [trace](Desk& desk) { return importIssues(desk.office(), trace.import); },
        [this, trace](const Result<std::vector<ListedRow>>& rows) {
            if (rows && m_issuesOf == trace.import) {
                m_issues->setOutcomes({outcomeOf(trace, *rows)});
                m_issuesHead->setRemark(rows->empty() ? tr("ありません") : tr("%1行").arg(grouped(std::ssize(*rows))));
            }
        });
}

void SyncScreen::fit()
{
    setWidths(m_sourceView, {10.5, 12, 10.5});
    setWidths(m_importView, {7.2, 8.8, 9.2, 3.6, 3.6, 5, 5.8});
    setWidths(m_issueView, {6, 0.1, 4.5, 9, 7.5});
    setWidths(m_decisionView, {11, 0, 5.6, 4.8, 5.4, 7.5});
    fitRows(m_sourceView, m_sources->rowCount());
}

void SyncScreen::resizeEvent(QResizeEvent* event)
{
    m_halves->setDirection(width() >= ems(this, twoColumnsFrom) ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    QWidget::resizeEvent(event);
}

void SyncScreen::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_decisionView != nullptr) {
        fit();
    }
}

} // namespace sosdesk::ui
