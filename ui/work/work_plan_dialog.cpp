// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/work/work_plan_dialog.h"

#include "ui/shared/fonts.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shown_text.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sosdesk::ui {
namespace {

enum Column { Officer, Regions, From, Until, ColumnCount };

const QString comma = QStringLiteral("、");

QStringList regionsIn(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[、,，;；\\s]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

QPushButton* button(const QString& text, const char* name, QWidget* parent)
{
    auto* const made = new QPushButton(text, parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    return made;
}

} // namespace

WorkPlanDialog::WorkPlanDialog(const WorkPlan& plan, QWidget* parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_problem(new PlainLabel(this, 3))
    , m_remove(button(tr("行を外す"), "removeLine", this))
    , m_up(button(tr("上へ"), "lineUp", this))
    , m_down(button(tr("下へ"), "lineDown", this))
{
    setObjectName(QStringLiteral("workPlanDialog"));
    setWindowTitle(tr("担当の分担"));
    build();
    for (const WorkLine& line : plan.lines) {
        m_table->insertRow(m_table->rowCount());
        put(m_table->rowCount() - 1, line);
    }
    if (plan.lines.empty()) {
        add();
    }
    m_table->setCurrentCell(0, Officer);
    fitToFont();
    dress();
}

void WorkPlanDialog::buildTable()
{
    m_table->setObjectName(QStringLiteral("workLines"));
    m_table->setAccessibleName(tr("分担の行"));
    m_table->setHorizontalHeaderLabels(
        {tr("担当者"), tr("地域（市区町村など、「、」で区切る）"), tr("読み：から"), tr("まで")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(Regions, QHeaderView::Stretch);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    connect(m_table, &QTableWidget::currentCellChanged, this, &WorkPlanDialog::dress);
}

QLayout* WorkPlanDialog::tools()
{
    auto* const insert = button(tr("行を追加"), "addLine", this);
    auto* const row = new QHBoxLayout;
    row->setSpacing(ems(this, 0.5));
    for (QPushButton* const each : {insert, m_remove, m_up, m_down}) {
        row->addWidget(each);
    }
    row->addStretch();
    connect(insert, &QPushButton::clicked, this, &WorkPlanDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &WorkPlanDialog::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    return row;
}

void WorkPlanDialog::build()
{
    buildTable();
    auto* const rule = new PlainLabel(this, 6);
    rule->setText(
        tr("地域は住所の始まり（都道府県の次から）、読みは医療機関名のカナで選びます（「あ行」から「さ行」など）。\n"
           "1つの行には地域か読みのどちらかを書きます。上の行が優先です。"
           "どの行にも当てはまらない要請（読みが分からない医療機関を含む）は「未分担」として全員に表示します。"));
    rule->setTone(Tone::Secondary);
    m_problem->setObjectName(QStringLiteral("planProblem"));
    m_problem->setTone(Tone::Fail);
    auto* const buttons = new QDialogButtonBox(this);
    m_keep = buttons->addButton(tr("保存"), QDialogButtonBox::AcceptRole);
    m_keep->setObjectName(QStringLiteral("savePlan"));
    m_keep->setProperty("main", true);
    m_keep->setAutoDefault(false);
    m_keep->setShortcut(QKeySequence(QStringLiteral("Ctrl+S")));
    buttons->addButton(tr("やめる"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto* const column = new QVBoxLayout(this);
    const int air = ems(this, 1.2);
    column->setContentsMargins(air, air, air, air);
    column->setSpacing(ems(this, 0.7));
    column->addWidget(rule);
    column->addWidget(m_table, 1);
    column->addLayout(tools());
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &WorkPlanDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &WorkPlanDialog::reject);
}

/** What stands in an open cell is in the plan, too. */
void WorkPlanDialog::endTyping()
{
    const int row = m_table->currentRow();
    const int column = m_table->currentColumn();
    m_table->setCurrentItem(nullptr); // which ends the editor with what was typed
    m_table->setCurrentCell(row, column);
}

void WorkPlanDialog::reject()
{
    endTyping();
    if (plan().lines != m_plan.lines && !std::exchange(m_asked, true)) {
        tell(tr("保存していない変更があります。もう一度 Esc で破棄します。"));
        return;
    }
    QDialog::reject();
}

/** Enter ends the typing in a cell, and saves only from the button. */
void WorkPlanDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && qobject_cast<QPushButton*>(focusWidget()) == nullptr) {
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

void WorkPlanDialog::fitToFont()
{
    m_table->verticalHeader()->setDefaultSectionSize(ems(this, 2));
    m_table->setColumnWidth(Officer, ems(this, 11));
    m_table->setColumnWidth(From, ems(this, 9.5));
    m_table->setColumnWidth(Until, ems(this, 9.5));
    setMinimumWidth(ems(this, 52));
    m_table->setMinimumHeight(ems(this, 15));
    fit();
}

/** Words that wrap need more height where the type is large. */
void WorkPlanDialog::fit()
{
    const int wide = std::max(width(), minimumWidth());
    resize(wide, std::max(height(), heightOfWords(this, wide)));
}

void WorkPlanDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitToFont();
    }
}

void WorkPlanDialog::put(int row, const WorkLine& line)
{
    const QStringList texts{line.officer, line.regions.join(comma), line.from, line.until};
    for (int column = 0; column < ColumnCount; ++column) {
        auto* const item = new QTableWidgetItem(texts[column]);
        item->setToolTip(toolTipOf(texts[column]));
        m_table->setItem(row, column, item);
    }
}

WorkLine WorkPlanDialog::lineAt(int row) const
{
    const auto text = [&](int column) { return m_table->item(row, column)->text().trimmed(); };
    return {text(Officer), regionsIn(text(Regions)), text(From), text(Until)};
}

WorkPlan WorkPlanDialog::plan() const
{
    WorkPlan plan{m_plan.version, {}};
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (WorkLine line = lineAt(row); line != WorkLine()) {
            plan.lines.push_back(std::move(line));
        }
    }
    return plan;
}

void WorkPlanDialog::tell(const QString& problem)
{
    m_problem->setText(problem);
    m_keep->setEnabled(true);
    fit();
}

void WorkPlanDialog::add()
{
    const int row = m_table->currentRow() + 1;
    m_table->insertRow(row);
    put(row, {});
    m_table->setCurrentCell(row, Officer);
    m_table->setFocus();
    dress();
}

void WorkPlanDialog::remove()
{
    m_table->removeRow(m_table->currentRow());
    dress();
}

void WorkPlanDialog::move(int rows)
{
    const int row = m_table->currentRow();
    const WorkLine here = lineAt(row);
    const WorkLine there = lineAt(row + rows);
    put(row, there);
    put(row + rows, here);
    m_table->setCurrentCell(row + rows, m_table->currentColumn());
}

void WorkPlanDialog::dress()
{
    const int row = m_table->currentRow();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_table->rowCount());
}

QString WorkPlanDialog::sentenceOf(const WorkPlanFault& fault) const
{
    const std::vector<WorkLine> lines = plan().lines;
    const WorkLine wrong = fault.line < lines.size() ? lines[fault.line] : WorkLine();
    const QString line = tr("%1行目（%2）").arg(QString::number(rowOf(fault.line) + 1), shownLine(wrong.officer));
    switch (fault.field) {
    case WorkPlanFault::Field::Lines:
        return tr("行は 200 行までです。");
    case WorkPlanFault::Field::Officer:
        return tr("%1：担当者の名前を書いてください。").arg(line);
    case WorkPlanFault::Field::Regions:
        return fault.value.isEmpty() || !wrong.from.isEmpty() || !wrong.until.isEmpty()
            ? tr("%1：地域か読みの範囲の、どちらか一方を書いてください。").arg(line)
            : tr("%1：「%2」では地域が決まりません。市区町村から書いてください。").arg(line, shownLine(fault.value));
    case WorkPlanFault::Field::Reading:
        return tr("%1：読み「%2」は、かな（または英字）で前から後ろの順に書いてください。")
            .arg(line, shownLine(fault.value));
    }
    Q_UNREACHABLE();
}

/** The row of a line of the plan, in which empty rows are left out. */
int WorkPlanDialog::rowOf(std::size_t line) const
{
    int row = -1;
    for (std::size_t found = 0; found <= line && row + 1 < m_table->rowCount();) {
        found += lineAt(++row) != WorkLine() ? 1 : 0;
    }
    return row;
}

void WorkPlanDialog::save()
{
    endTyping();
    m_asked = false;
    const WorkPlan made = plan();
    const auto fault = faultOf(made);
    tell(fault ? sentenceOf(*fault) : QString());
    if (!fault) {
        m_keep->setEnabled(false); // until the desk has answered
        Q_EMIT saveWanted(made);
    }
}

} // namespace sosdesk::ui
