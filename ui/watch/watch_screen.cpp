// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/watch/watch_screen.h"

#include "core/wording/messages.h"
#include "core/wording/sentence.h"
#include "ui/shared/cell_table.h"
#include "ui/shared/choice.h"
#include "ui/shared/fonts.h"
#include "ui/shared/key_action.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/quantity_text.h"
#include "ui/shared/reading_area.h"
#include "ui/shared/section_head.h"
#include "ui/shared/shown_text.h"
#include "ui/watch/offer_form.h"
#include "ui/watch/outlook_chart.h"
#include "ui/watch/period_bar.h"
#include "ui/watch/watch_rows.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace sosdesk::ui {
namespace {

enum Filter { All, OnlyW1, OnlyW2, OnlyW3, NotOffered };

} // namespace

WatchScreen::WatchScreen(Asking& asking, const ItemCatalogue& items, QWidget* parent)
    : QWidget(parent)
    , m_asking(asking)
    , m_items(items)
{
    setObjectName(QStringLiteral("watchScreen"));
    build();
    addKeys();
    connect(m_item, &Choice::changed, this, &WatchScreen::showChart);
    connect(m_filter, &Choice::changed, this, &WatchScreen::showRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WatchScreen::showRow);
    connect(m_form, &OfferForm::offerWanted, this, &WatchScreen::record);
    connect(m_form, &OfferForm::left, this, [this] { m_table->setFocus(); });
    connect(m_period, &PeriodBar::wanted, this, &WatchScreen::askForFile);
    show(WatchList());
    show(std::vector<OutlookWeek>());
}

void WatchScreen::build()
{
    const int air = ems(this, 0.8);
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* const area = new ReadingArea(this);
    outer->addWidget(area);
    auto* const content = new QWidget(area);
    auto* const column = new QVBoxLayout(content);
    column->setContentsMargins(air, air, air, air);
    column->setSpacing(air);
    m_empty = new PlainLabel(content, 4);
    m_empty->setObjectName(QStringLiteral("watchEmpty"));
    m_empty->setText(tr("週次調査がまだありません。G-MISの週次調査のレポート（CSV・Excel）を取り込むと、"
                        "備蓄見通しの推移と、緊急配布の対象外でも配慮が必要な医療機関が出ます。"));
    m_empty->setGround(Ground::Accent);
    QStringList names;
    for (const ItemDescription& item : m_items.items()) {
        names << item.name;
    }
    m_item = new Choice(QStringLiteral("watchItem"), tr("推移を見る品目"), names, content);
    m_chart = new OutlookChart(content);
    m_chartWords = new PlainLabel(content, 3);
    m_chartWords->setObjectName(QStringLiteral("outlookWords"));
    m_period = new PeriodBar(content);
    column->addWidget(m_empty);
    column->addWidget(new SectionHead(tr("備蓄見通しの推移"), content));
    column->addWidget(m_item);
    column->addWidget(m_chart);
    column->addWidget(m_chartWords);
    column->addWidget(buildList(content), 1);
    column->addWidget(new SectionHead(tr("書き出し"), content));
    column->addWidget(m_period);
    area->setWidget(content);
}

QWidget* WatchScreen::buildList(QWidget* parent)
{
    auto* const part = new QWidget(parent);
    auto* const column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ems(this, 0.5));
    m_head = new SectionHead(tr("見守り一覧"), part);
    m_filter = new Choice(QStringLiteral("watchFilter"), tr("一覧に出す医療機関"),
        {tr("1 すべて"), tr("2 希望したが未配布（W1）"), tr("3 希望なし（W2）"), tr("4 対応なし・１週間以内（W3）"),
            tr("5 未連絡")},
        part);
    m_table = new CellTable(QStringLiteral("watchTable"), tr("見守り一覧"), 2, part);
    m_table->setColumns(watchColumns());
    m_table->setMinimumHeight(ems(this, 14));
    m_phone = new PlainLabel(part);
    m_phone->setObjectName(QStringLiteral("watchPhone"));
    m_phone->setGround(Ground::Accent);
    m_details = new PlainLabel(part, 9);
    m_details->setObjectName(QStringLiteral("watchDetails"));
    m_form = new OfferForm(m_items, part);
    column->addWidget(m_head);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(m_phone);
    column->addWidget(m_details);
    column->addWidget(m_form);
    return part;
}

void WatchScreen::addKeys()
{
    const auto open = [this] {
        if (const WatchRow* const row = currentRow()) {
            Q_EMIT facilityWanted(row->entry.facility);
        }
    };
    connect(m_table, &QAbstractItemView::doubleClicked, this, open);
    addKeyAction(this, tr("医療機関のページを開く"), enterKeys(), {m_table}, open);
    const auto key = [this](const QString& text, Qt::Key code, const std::function<void()>& act) {
        addKeyAction(this, text, {QKeySequence(code)}, {m_table}, act);
    };
    const QStringList groups{tr("すべて"), tr("希望したが未配布（W1）"), tr("希望なし（W2）"),
        tr("対応なし・１週間以内（W3）"), tr("未連絡")};
    for (const int filter : {All, OnlyW1, OnlyW2, OnlyW3, NotOffered}) {
        key(groups[filter], static_cast<Qt::Key>(Qt::Key_1 + filter), [this, filter] {
            m_filter->choose(filter);
            showRows();
        });
    }
    key(tr("備蓄からの提供を記録…"), Qt::Key_O, [this] { m_form->begin(); });
    key(tr("統計を書き出す…"), Qt::Key_S, [this] { m_period->want(PeriodList::Statistics); });
    key(tr("公表一覧を書き出す…"), Qt::Key_P, [this] { m_period->want(PeriodList::Publication); });
    key(tr("PUSH上乗せを書き出す…"), Qt::Key_U, [this] { m_period->want(PeriodList::PushTopUp); });
    key(tr("見守り一覧を書き出す…"), Qt::Key_W, [this] { m_period->want(PeriodList::WatchList); });
}

void WatchScreen::show(const std::vector<OutlookWeek>& weeks)
{
    m_weeks = weeks;
    showChart();
}

void WatchScreen::showChart()
{
    const auto& items = m_items.items();
    const auto chosen = static_cast<std::size_t>(std::max(0, m_item->chosen()));
    if (chosen < items.size()) {
        const Day today = m_weeks.empty() ? Day{} : m_weeks.back().day;
        m_chart->show(items[chosen].name, items[chosen].item, m_weeks, today);
    }
    m_chartWords->setText(m_chart->words());
    m_chartWords->setVisible(!m_weeks.empty());
}

void WatchScreen::show(const WatchList& list)
{
    m_list = list;
    m_empty->setVisible(list.days.empty());
    if (list.today != Day{}) {
        m_period->setToday(list.today);
    }
    showRows();
}

bool WatchScreen::isChosen(const WatchRow& row) const
{
    switch (m_filter->chosen()) {
    case OnlyW1:
        return row.entry.group == WatchGroup::W1;
    case OnlyW2:
        return row.entry.group == WatchGroup::W2;
    case OnlyW3:
        return row.entry.group == WatchGroup::W3;
    case NotOffered:
        return !row.offer || row.offer->outcome == OfferOutcome::NoAnswer
            || row.offer->outcome == OfferOutcome::CallBack;
    default:
        return true;
    }
}

void WatchScreen::showRows()
{
    const FacilityCode chosen = m_chosen; // before the table loses its row
    m_shown.clear();
    std::vector<CellModel::Row> rows;
    qsizetype all = 0;
    for (std::size_t i = 0; i < m_list.rows.size(); ++i) {
        if (!isChosen(m_list.rows[i]) || ++all > mostShown) {
            continue;
        }
        m_shown.push_back(i);
        rows.push_back(watchCells(m_list.rows[i], static_cast<qsizetype>(i) + 1, m_items, m_list.today));
    }
    const auto same = std::find_if(m_shown.begin(), m_shown.end(),
        [&](std::size_t i) { return !chosen.isNone() && m_list.rows[i].entry.facility == chosen; });
    const int before = std::max(0, m_table->currentRow());
    const int row = same == m_shown.end() ? std::min(before, static_cast<int>(m_shown.size()) - 1)
                                          : static_cast<int>(same - m_shown.begin());
    m_table->cells().setRows(std::move(rows));
    m_table->selectRow(row);
    m_head->setTitle(tr("見守り一覧（%1件）").arg(grouped(all)));
    m_head->setRemark(all > mostShown ? tr("緊急度の高い %1件を表示しています").arg(grouped(mostShown))
                                      : tr("緊急度の順。1～5 で絞り込み、O で提供の連絡を記録"));
    showRow();
}

const WatchRow* WatchScreen::currentRow() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_shown.size()) ? &m_list.rows[m_shown[static_cast<std::size_t>(row)]]
                                                              : nullptr;
}

void WatchScreen::showRow()
{
    const WatchRow* const row = currentRow();
    m_chosen = row != nullptr ? row->entry.facility : FacilityCode{};
    m_phone->setVisible(row != nullptr);
    m_details->setVisible(row != nullptr);
    m_form->setVisible(row != nullptr);
    m_form->setRow(row != nullptr ? std::optional(*row) : std::nullopt);
    if (row == nullptr) {
        return;
    }
    const QString phone = row->phone.isEmpty() ? tr("電話番号は医療機関一覧にありません") : shownLine(row->phone);
    m_phone->setText(tr("%1　電話 %2　%3").arg(shownLine(row->entry.name), phone, shownLine(row->person)));
    QString details = watchDetails(*row, m_items, m_list.today);
    if (row->offer) {
        details += u'\n'
            + tr("連絡済み：%1　%2（%3）　%4")
                  .arg(wording::timeText(row->offer->at, m_list.today), outcomeText(row->offer->outcome),
                      shownLine(row->offer->officer), shownLine(row->offer->note));
    }
    m_details->setText(details);
}

} // namespace sosdesk::ui
