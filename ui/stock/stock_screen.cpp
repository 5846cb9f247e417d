// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stock/stock_screen.h"

#include "core/wording/messages.h"
#include "core/wording/stock_text.h"
#include "ui/shared/cell_table.h"
#include "ui/shared/fonts.h"
#include "ui/shared/key_action.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/reading_area.h"
#include "ui/shared/section_head.h"
#include "ui/stock/entry_form.h"
#include "ui/stock/run_out_chart.h"
#include "ui/stock/stock_rows.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace sosdesk::ui {

StockScreen::StockScreen(Asking& asking, const ItemCatalogue& items, QWidget* parent)
    : QWidget(parent)
    , m_asking(asking)
    , m_items(items)
{
    setObjectName(QStringLiteral("stockScreen"));
    build();
    connect(m_itemTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StockScreen::showItem);
    connect(m_lotTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StockScreen::showLot);
    connect(m_form, &EntryForm::entryWanted, this, &StockScreen::enter);
    connect(m_form, &EntryForm::left, this, [this] { m_lotTable->setFocus(); });
    addKeyAction(
        this, tr("入出庫を記録…"), {QKeySequence(Qt::Key_E)}, {m_itemTable, m_lotTable}, [this] { m_form->begin(); });
    show(StockOverview());
}

void StockScreen::build()
{
    const int air = ems(this, 0.8);
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* const area = new ReadingArea(this);
    outer->addWidget(area);
    m_content = new QWidget(area);
    auto* const column = new QVBoxLayout(m_content);
    column->setContentsMargins(air, air, air, air);
    column->setSpacing(air);
    m_empty = new PlainLabel(m_content, 4);
    m_empty->setObjectName(QStringLiteral("stockEmpty"));
    m_empty->setText(tr("備蓄一覧がまだありません。備蓄の一覧（CSV）を取り込むか、下で品目を選び、新しいロットの入庫を"
                        "記録してください。それまで、県の備蓄の残りは分からないものとして扱います。"));
    m_empty->setGround(Ground::Accent);
    m_warning = new PlainLabel(m_content, 6);
    m_warning->setObjectName(QStringLiteral("stockWarning"));
    m_warning->setGround(Ground::Fail);
    m_warning->setMark(Verdict::Fail);
    m_itemTable = new CellTable(QStringLiteral("stockItems"), tr("品目ごとの備蓄"), 0, m_content);
    m_itemTable->setColumns(itemColumns());
    auto* const middle = new QHBoxLayout;
    middle->setSpacing(air * 2);
    middle->addWidget(buildLots(), 1);
    middle->addWidget(buildChart(), 1);
    m_ledgerTable = new CellTable(QStringLiteral("stockLedger"), tr("出入りの記録"), 6, m_content);
    m_ledgerTable->setColumns(ledgerColumns());
    m_ledgerTable->setMinimumHeight(ems(this, 10));
    column->addWidget(m_empty);
    column->addWidget(m_warning);
    column->addWidget(new SectionHead(tr("備蓄"), m_content));
    column->addWidget(m_itemTable);
    column->addLayout(middle);
    column->addWidget(new SectionHead(tr("出入りの記録（新しい順）"), m_content));
    column->addWidget(m_ledgerTable, 1);
    area->setWidget(m_content);
}

QWidget* StockScreen::buildLots()
{
    auto* const part = new QWidget(m_content);
    auto* const column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_lotHead = new SectionHead(tr("ロット"), part);
    m_lotHead->setRemark(tr("E で出入りを記録"));
    m_lotTable = new CellTable(QStringLiteral("stockLots"), tr("ロットごとの備蓄"), 4, part);
    m_lotTable->setColumns(lotColumns());
    m_lotTable->setMinimumHeight(ems(this, 9));
    m_form = new EntryForm(part);
    column->addWidget(m_lotHead);
    column->addWidget(m_lotTable, 1);
    column->addWidget(m_form);
    return part;
}

QWidget* StockScreen::buildChart()
{
    auto* const part = new QWidget(m_content);
    auto* const column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_chart = new RunOutChart(part);
    m_chartWords = new PlainLabel(part, 3);
    m_chartWords->setObjectName(QStringLiteral("runOutWords"));
    column->addWidget(new SectionHead(tr("推移と見通し"), part));
    column->addWidget(m_chart, 1);
    column->addWidget(m_chartWords);
    return part;
}

void StockScreen::refresh()
{
    const QPointer<StockScreen> alive(this);
    const auto taken = [alive](const Result<StockOverview>& overview) {
        if (alive) {
            alive->take(overview);
        }
    };
    m_asking.ask(
        Turn::Read, [](Desk& desk) { return stockOverview(desk.office()); }, taken);
    m_asking.ask(
        Turn::Long, [](Desk& desk) { return wholeStockOverview(desk.office()); }, taken);
}

void StockScreen::take(const Result<StockOverview>& overview)
{
    if (overview) {
        show(*overview);
    } else if (overview.error().code != ErrorCode::Cancelled) {
        Q_EMIT troubled(overview.error());
    }
}

void StockScreen::show(const StockOverview& overview)
{
    m_overview = overview;
    if (m_overview.items.empty()) { // nothing is known yet, but every item can be entered
        for (const ItemDescription& item : m_items.items()) {
            ItemStock stock;
            stock.balance.item = item.item;
            stock.past.assign(stockDaysBack, 0);
            m_overview.items.push_back(stock);
        }
    }
    m_empty->setVisible(!overview.known);
    QStringList warnings;
    for (const ItemStock& stock : m_overview.items) {
        const QString shortage = wording::shortage(stock.balance, m_items);
        if (!shortage.isEmpty()) {
            warnings << shortage;
        }
    }
    m_warning->setText(warnings.join(u'\n'));
    m_warning->setVisible(!warnings.isEmpty());
    const int row = std::max(0, m_itemTable->currentRow());
    m_itemTable->cells().setRows(itemRows(m_overview, m_items));
    m_itemTable->setRowsInSight(static_cast<int>(m_overview.items.size()));
    m_itemTable->selectRow(std::min(row, m_itemTable->cells().rowCount() - 1));
    showItem();
}

const ItemStock* StockScreen::currentItem() const
{
    const int row = m_itemTable->currentRow();
    return row >= 0 && row < static_cast<int>(m_overview.items.size())
        ? &m_overview.items[static_cast<std::size_t>(row)]
        : nullptr;
}

StockLotId StockScreen::currentLot() const
{
    const int row = m_lotTable->currentRow();
    return row >= 0 && row < static_cast<int>(m_lots.size()) ? m_lots[static_cast<std::size_t>(row)].lot.id
                                                             : StockLotId{};
}

void StockScreen::showItem()
{
    const ItemStock* const stock = currentItem();
    if (stock == nullptr) {
        return;
    }
    const Item item = stock->balance.item;
    const ItemDescription* known = m_items.find(item);
    const ItemDescription description = known != nullptr ? *known : ItemDescription{item, {}, {}};
    const StockLotId chosen = currentLot();
    m_lots.clear();
    std::vector<StockEntry> entries;
    for (const LotStanding& standing : m_overview.lots) {
        if (standing.lot.item == item) {
            m_lots.push_back(standing);
        }
    }
    for (const StockEntry& entry : m_overview.entries) {
        if (std::any_of(m_lots.begin(), m_lots.end(), [&](const auto& own) { return own.lot.id == entry.lot; })) {
            entries.push_back(entry);
        }
    }
    m_form->setItem(description, m_overview.today);
    m_lotTable->cells().setRows(lotRows(m_lots));
    // A colleague's new lot must not push another one under what is being typed.
    const auto same = std::find_if(
        m_lots.begin(), m_lots.end(), [&chosen](const LotStanding& standing) { return standing.lot.id == chosen; });
    m_lotTable->selectRow(m_lots.empty() ? -1
            : same == m_lots.end()       ? 0
                                         : static_cast<int>(std::distance(m_lots.begin(), same)));
    m_lotHead->setTitle(tr("ロット（%1）").arg(description.name));
    m_ledgerTable->cells().setRows(ledgerRows(entries, m_overview));
    if (m_overview.known) {
        m_chart->show(description.name, *stock, m_overview.today);
    } else {
        m_chart->clear();
    }
    m_chartWords->setText(m_chart->words());
    showLot();
}

void StockScreen::showLot()
{
    const int row = m_lotTable->currentRow();
    m_form->setLot(row >= 0 && row < static_cast<int>(m_lots.size())
            ? std::optional(m_lots[static_cast<std::size_t>(row)].lot)
            : std::nullopt);
}

QString StockScreen::refusalOf(const Error& error) const
{
    if (error.code == ErrorCode::BadArgument && error.column == QStringLiteral("pieces")) {
        return tr("このロットには、それだけの枚数がありません");
    }
    return wording::message(error);
}

void StockScreen::enter(const StockOrder& order)
{
    const QPointer<StockScreen> alive(this);
    m_asking.askOnce(
        QStringLiteral("stock %1 %2 %3 %4 %5 %6")
            .arg(textOf(order.lot.id), order.lot.lot, order.lot.place, codeOf(order.reason))
            .arg(order.lot.item.number)
            .arg(order.pieces),
        [order](Desk& desk) { return bookStock(desk.office(), order); },
        [alive](const Result<BookedStock>& booked) {
            if (!alive) {
                return;
            }
            if (!booked) {
                alive->m_form->refuse(alive->refusalOf(booked.error()));
                return;
            }
            alive->m_form->clear();
            alive->m_lotTable->setFocus();
            Q_EMIT alive->said(tr("備蓄の出入りを記録しました"));
            Q_EMIT alive->stockChanged();
            alive->refresh();
        });
}

} // namespace sosdesk::ui
