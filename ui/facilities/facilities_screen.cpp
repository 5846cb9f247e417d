// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/facilities/facilities_screen.h"

#include "ui/facilities/facility_rows.h"
#include "ui/review/stock_chart.h"
#include "ui/shared/asking.h"
#include "ui/shared/cell_table.h"
#include "ui/shared/fonts.h"
#include "ui/shared/key_action.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/section_head.h"
#include "ui/shared/shown_text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sosdesk::ui {
namespace {

constexpr int mostFound = 200;
constexpr qsizetype longestName = 120;

} // namespace

FacilitiesScreen::FacilitiesScreen(Asking& asking, const ItemCatalogue& items, QWidget* parent)
    : QWidget(parent)
    , m_asking(asking)
    , m_items(items)
{
    setObjectName(QStringLiteral("facilitiesScreen"));
    setAccessibleName(tr("施設"));
    const int air = ems(this, 0.8);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(air, air, air, air);
    row->setSpacing(air * 2);
    row->addWidget(buildSearch(), 3);
    m_pages = new QStackedWidget(this);
    auto* const empty = new PlainLabel(m_pages, 2);
    empty->setObjectName(QStringLiteral("facilityEmpty"));
    empty->setTone(Tone::Secondary);
    empty->setAlignment(Qt::AlignCenter);
    empty->setText(tr("左で医療機関を選ぶと、在庫の推移・要請・配布・聞き取りが表示されます。"));
    m_pages->addWidget(empty);
    m_pages->addWidget(buildPage());
    row->addWidget(m_pages, 7);
    connect(m_search, &QLineEdit::textChanged, this, &FacilitiesScreen::search);
    addKeys();
    connect(m_foundTable, &CellTable::doubleClicked, this, &FacilitiesScreen::chooseFound);
    connect(m_asked, &CellTable::doubleClicked, this, &FacilitiesScreen::openRequest);
}

QWidget* FacilitiesScreen::buildSearch()
{
    auto* const part = new QWidget(this);
    auto* const column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ems(this, 0.5));
    m_search = new QLineEdit(part);
    m_search->setObjectName(QStringLiteral("facilitySearch"));
    m_search->setAccessibleName(tr("医療機関を検索"));
    m_search->setPlaceholderText(tr("名称・コード・電話番号の一部"));
    m_search->setClearButtonEnabled(true);
    m_foundTable = new CellTable(QStringLiteral("facilitiesFound"), tr("見つかった医療機関"), 0, part);
    m_foundTable->setColumns(foundColumns());
    m_foundTable->setMinimumHeight(ems(this, 9));
    m_foundTable->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_foundWords = new PlainLabel(part, 2);
    m_foundWords->setObjectName(QStringLiteral("facilitiesFoundWords"));
    m_foundWords->setTone(Tone::Secondary);
    column->addWidget(m_search);
    column->addWidget(m_foundTable, 1);
    column->addWidget(m_foundWords);
    take({});
    return part;
}

QWidget* FacilitiesScreen::buildPage()
{
    auto* const page = new QWidget(m_pages);
    auto* const column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ems(this, 0.5));
    m_name = new PlainLabel(page, 2);
    m_name->setObjectName(QStringLiteral("facilityName"));
    m_name->setFont(boldFont(scaledFont(font(), 1.3)));
    m_place = new PlainLabel(page, 6);
    m_place->setObjectName(QStringLiteral("facilityPlace"));
    m_place->setTone(Tone::Secondary);
    auto* const chartHead = new SectionHead(tr("在庫と配布の推移"), page);
    chartHead->setRemark(tr("← → で品目"));
    m_chart = new StockChart(m_items, page);
    m_askedHead = new SectionHead(tr("緊急配布要請"), page);
    m_askedHead->setRemark(tr("Enter で審査へ"));
    m_asked = new CellTable(QStringLiteral("facilityRequests"), tr("緊急配布要請"), 4, page);
    m_asked->setColumns(askedColumns());
    m_sent = new CellTable(QStringLiteral("facilityDistributions"), tr("配布の実績と予定"), 5, page);
    m_sent->setColumns(sentColumns());
    m_heard = new CellTable(QStringLiteral("facilityContacts"), tr("聞き取り"), 3, page);
    m_heard->setColumns(heardColumns());
    for (CellTable* const table : {m_asked, m_sent, m_heard}) {
        table->setMinimumHeight(ems(this, 6.5));
        table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // the three share what there is
    }
    column->addWidget(m_name);
    column->addWidget(m_place);
    column->addWidget(chartHead);
    column->addWidget(m_chart);
    column->addWidget(m_askedHead);
    column->addWidget(m_asked, 3);
    column->addWidget(new SectionHead(tr("配布の実績と予定"), page));
    column->addWidget(m_sent, 3);
    column->addWidget(new SectionHead(tr("聞き取り"), page));
    column->addWidget(m_heard, 2);
    return page;
}

void FacilitiesScreen::search()
{
    const int round = ++m_round;
    const QPointer<FacilitiesScreen> alive(this);
    m_asking.ask(
        Turn::Read, [text = m_search->text()](Desk& desk) { return findFacilities(desk.office(), text, mostFound); },
        [alive, round](const Result<std::vector<FacilityChoice>>& found) {
            if (!alive || round != alive->m_round) {
                return;
            }
            if (!found) {
                Q_EMIT alive->troubled(found.error());
            } else {
                alive->take(*found);
            }
        });
}

void FacilitiesScreen::take(const std::vector<FacilityChoice>& found)
{
    m_found = found;
    m_foundTable->cells().setRows(foundRows(m_found));
    m_foundTable->selectRow(0);
    m_foundWords->setText(m_search->text().trimmed().isEmpty() ? tr("髙と高、全角と半角は区別せずに探します。")
            : m_found.empty()                                  ? tr("見つかりません")
            : m_found.size() >= mostFound ? tr("%1件以上あります。続けて入力してください。").arg(mostFound)
                                          : tr("%1件").arg(m_found.size()));
}

void FacilitiesScreen::chooseFound()
{
    const int row = m_foundTable->currentRow();
    if (row >= 0 && row < static_cast<int>(m_found.size())) {
        open(m_found[static_cast<std::size_t>(row)].code);
    }
}

void FacilitiesScreen::open(FacilityCode code)
{
    if (code.isNone()) {
        return;
    }
    m_wanted = code;
    const QPointer<FacilitiesScreen> alive(this);
    m_asking.ask(
        Turn::Read, [code](Desk& desk) { return facilityPage(desk.office(), code); },
        [alive, code](const Result<FacilityPage>& page) {
            if (!alive || alive->m_wanted != code) {
                return;
            }
            if (!page) {
                Q_EMIT alive->troubled(page.error());
            } else {
                alive->showPage(*page);
            }
        });
}

void FacilitiesScreen::refresh()
{
    open(m_wanted);
}

void FacilitiesScreen::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FacilitiesScreen::showPage(const FacilityPage& page)
{
    const bool same = page.code == m_page.code;
    const int row = same ? m_asked->currentRow() : 0;
    m_page = page;
    m_name->setText(shownLine(m_page.name, longestName));
    m_place->setText(placeText(m_page));
    std::vector<Item> shown;
    for (const ItemDescription& item : m_items.items()) {
        shown.push_back(item.item);
    }
    m_chart->show({m_page.weekly, m_page.distributions, m_page.today}, shown);
    m_askedHead->setTitle(tr("緊急配布要請 %1件").arg(m_page.requests.size()));
    m_asked->cells().setRows(askedRows(m_page));
    m_asked->selectRow(std::max(0, row));
    m_sent->cells().setRows(sentRows(m_page, m_items));
    m_sent->selectRow(0);
    m_heard->cells().setRows(heardRows(m_page));
    m_heard->selectRow(0);
    m_pages->setCurrentIndex(1);
}

void FacilitiesScreen::openRequest()
{
    const int row = m_asked->currentRow();
    if (row >= 0 && row < static_cast<int>(m_page.requests.size())) {
        Q_EMIT requestWanted(m_page.requests[static_cast<std::size_t>(row)].request.number);
    }
}

void FacilitiesScreen::addKeys()
{
    addKeyAction(this, tr("見つかった医療機関の一覧へ"), {QKeySequence(Qt::Key_Down)}, {m_search},
        [this] { m_foundTable->setFocus(Qt::OtherFocusReason); });
    addKeyAction(this, tr("医療機関のページを開く"), enterKeys(), {m_search, m_foundTable}, [this] {
        chooseFound();
        m_asked->setFocus(Qt::OtherFocusReason);
    });
    addKeyAction(this, tr("要請を審査で開く"), enterKeys(), {m_asked}, [this] { openRequest(); });
    addActions(m_chart->actions());
}

} // namespace sosdesk::ui
