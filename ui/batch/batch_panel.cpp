// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/batch/batch_panel.h"

#include "core/wording/labels.h"
#include "core/wording/sentence.h"
#include "core/wording/stock_text.h"
#include "ui/shared/fonts.h"
#include "ui/shared/key_button.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/quantity_text.h"
#include "ui/shared/row_delegate.h"
#include "ui/shared/shown_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sosdesk::ui {
namespace {

QString itemName(const ItemCatalogue& items, Item item)
{
    const ItemDescription* found = items.find(item);
    return found != nullptr ? found->name : QString::number(item.number);
}

/** 「N95等マスク 要請 400・在庫 120・週 300」, an item after the other. */
QString factsOf(const BatchEntry& entry, const ItemCatalogue& items)
{
    QStringList parts;
    for (const RequestLine& line : entry.lines) {
        if (line.asked > 0) {
            const auto shown = [](const std::optional<Quantity>& quantity) {
                return quantity ? grouped(*quantity) : BatchPanel::tr("不明");
            };
            parts << BatchPanel::tr("%1 要請 %2・在庫 %3・消費/週 %4")
                         .arg(
                             itemName(items, line.item), grouped(line.asked), shown(line.stock), shown(line.weeklyUse));
        }
    }
    return parts.join(QStringLiteral("　"));
}

QString coverOf(const BatchEntry& entry)
{
    return entry.coverTenths ? BatchPanel::tr("%1.%2週").arg(*entry.coverTenths / 10).arg(*entry.coverTenths % 10)
                             : BatchPanel::tr("不明");
}

} // namespace

QString decidedInFewWords(const Decision& decision)
{
    Quantity pieces = 0;
    for (const DecisionLine& line : decision.lines) {
        pieces += line.total();
    }
    const QString method = decision.method ? wording::label(*decision.method) : QString();
    return BatchPanel::tr("要　%1　%2").arg(method, wording::pieces(pieces));
}

BatchPanel::BatchPanel(const ItemCatalogue& items, QWidget* parent)
    : QDialog(parent)
    , m_items(items)
    , m_summary(new PlainLabel(this, 4))
    , m_stock(new PlainLabel(this, 6))
    , m_table(new QTableWidget(this))
    , m_approve(new KeyButton({}, QStringLiteral("Enter"), this))
    , m_close(new KeyButton(tr("閉じる"), QStringLiteral("Esc"), this))
{
    setObjectName(QStringLiteral("batchPanel"));
    m_summary->setObjectName(QStringLiteral("batchSummary"));
    m_stock->setObjectName(QStringLiteral("batchStock"));
    m_table->setObjectName(QStringLiteral("batchRows"));
    m_approve->setObjectName(QStringLiteral("approveBatch"));
    m_approve->setProperty("main", true);
    m_close->setObjectName(QStringLiteral("closeBatch"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(ems(this, 1.9));
    auto* column = new QVBoxLayout(this);
    const int air = ems(this, 1.2);
    column->setContentsMargins(air, air, air, air);
    column->setSpacing(ems(this, 0.7));
    column->addWidget(m_summary);
    column->addWidget(m_stock);
    column->addWidget(m_table, 1);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_approve);
    foot->addWidget(m_close);
    column->addLayout(foot);
    connect(m_approve, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT approved();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    resize(ems(this, 84), ems(this, 36));
}

void BatchPanel::begin(const QStringList& heads, int rows)
{
    m_table->clear();
    m_table->setRowCount(rows);
    m_table->setColumnCount(static_cast<int>(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
}

void BatchPanel::setCell(int row, int column, const QString& text, bool isNumber)
{
    auto* cell = new QTableWidgetItem(shownLine(text));
    cell->setToolTip(toolTipOf(text));
    if (isNumber) {
        cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_table->setItem(row, column, cell);
}

void BatchPanel::showPlan(const BatchPlan& plan, Instant asOf)
{
    setWindowTitle(tr("一括で要・完了"));
    m_summary->setText(tr("通常の要請（C8 締切のほか、審査項目がすべて適合）は %1件です（%2 に判定）。"
                          "そのうち無作為に選んだ %3件を確認してから、全件を目安の枚数で要・完了にしてください。"
                          "保留中のもの、下書きのあるもの、ほかの要請の配布と重なるものは含みません。")
                           .arg(plan.entries.size())
                           .arg(wording::timeText(asOf, dayOf(asOf)))
                           .arg(plan.sample.size()));
    showStock(plan);
    const std::vector<std::size_t> shown = plan.shown();
    begin({tr("管理番号"), tr("医療機関"), tr("備蓄週数"), tr("要請と在庫"), tr("決定の案"), tr("都道府県意見")},
        static_cast<int>(shown.size()));
    int row = 0;
    for (const std::size_t at : shown) {
        const BatchEntry& entry = plan.entries[at];
        setCell(row, 0, entry.number);
        setCell(row, 1, entry.name);
        setCell(row, 2, coverOf(entry), true);
        setCell(row, 3, factsOf(entry, m_items));
        setCell(row, 4,
            entry.ranOut ? tr("①不足　%1").arg(decidedInFewWords(entry.decision)) : decidedInFewWords(entry.decision));
        setCell(row++, 5, entry.decision.opinion);
    }
    const std::array widths{12.0, 14.0, 6.5, 19.0, 20.0, 12.0};
    for (std::size_t column = 0; column < widths.size(); ++column) {
        m_table->setColumnWidth(static_cast<int>(column), ems(m_table, widths[column]));
    }
    m_table->horizontalHeader()->setSectionResizeMode(5, QHeaderView::Stretch);
    m_table->setAccessibleName(tr("確認する要請"));
    m_approve->setText(tr("%1件を要・完了にする").arg(plan.entries.size()));
    m_approve->setAccessibleName(m_approve->text());
    open(true);
}

/** 「N95等マスク 空き 1,000枚 → 200枚（不足 3件は②）」, an item after the other. */
void BatchPanel::showStock(const BatchPlan& plan)
{
    QStringList parts;
    bool isShort = false;
    for (const BatchStock& stock : plan.stock) {
        const auto without = std::count_if(plan.entries.begin(), plan.entries.end(),
            [&stock](const BatchEntry& entry) { return entry.shortOf == stock.item; });
        const QString free = wording::freeStock(stock.item, stock.before, stock.after, m_items);
        parts << (without > 0 ? tr("%1（不足のため %2件は②）").arg(free).arg(without) : free);
        isShort = isShort || without > 0;
    }
    const auto ranOut =
        std::count_if(plan.entries.begin(), plan.entries.end(), [](const BatchEntry& entry) { return entry.ranOut; });
    QString text = plan.stock.empty() ? tr("備蓄一覧が取り込まれていません。")
                                      : tr("県備蓄：%1").arg(parts.join(QStringLiteral("　")));
    if (ranOut > 0) {
        text += u'\n'
            + tr("途中で県備蓄が足りなくなるため、%1件は①でなく②になります（下の一覧にすべて示します）。"
                 "分け方を決めるときは、閉じて公平配分（Ctrl+H）を使ってください。")
                  .arg(ranOut);
    }
    m_stock->setText(text);
    m_stock->setTone(isShort ? Tone::Attention : Tone::Secondary);
    m_stock->show();
}

void BatchPanel::showOutcome(const QString& title, const std::vector<OutcomeRow>& rows)
{
    std::vector<OutcomeRow> sorted(rows);
    std::stable_sort(
        sorted.begin(), sorted.end(), [](const OutcomeRow& a, const OutcomeRow& b) { return !a.done && b.done; });
    const auto done = std::count_if(sorted.begin(), sorted.end(), [](const OutcomeRow& row) { return row.done; });
    setWindowTitle(title);
    m_summary->setText(
        tr("%1　実行 %2件　対象外 %3件").arg(title).arg(done).arg(static_cast<std::ptrdiff_t>(sorted.size()) - done));
    m_stock->hide();
    begin({tr("管理番号"), tr("医療機関"), tr("結果"), tr("内容・理由")}, static_cast<int>(sorted.size()));
    int row = 0;
    for (const OutcomeRow& outcome : sorted) {
        setCell(row, 0, outcome.number);
        setCell(row, 1, outcome.name);
        setCell(row, 2, outcome.done ? tr("実行") : tr("対象外"));
        setCell(row++, 3, outcome.what);
    }
    m_table->setColumnWidth(0, ems(m_table, 12));
    m_table->setColumnWidth(1, ems(m_table, 20));
    m_table->setColumnWidth(2, ems(m_table, 6));
    m_table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_table->setAccessibleName(title);
    open(false);
}

void BatchPanel::open(bool asks)
{
    m_asks = asks;
    m_approve->setVisible(asks);
    if (m_table->rowCount() > 0) {
        m_table->selectRow(0);
    }
    show();
    raise();
    activateWindow();
    m_table->setFocus(Qt::OtherFocusReason);
}

/** Enter in the rows says yes; one that is held down does not. */
void BatchPanel::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_asks && !event->isAutoRepeat() && !m_close->hasFocus()) {
        m_approve->click();
    } else if (enter) {
        reject();
    } else {
        QDialog::keyPressEvent(event);
    }
}

} // namespace sosdesk::ui
