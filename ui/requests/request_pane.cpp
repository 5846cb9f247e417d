// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/request_pane.h"

#include "ui/requests/lane_bar.h"
#include "ui/requests/request_delegate.h"
#include "ui/requests/request_model.h"
#include "ui/requests/request_table.h"
#include "ui/requests/share_choice.h"
#include "ui/shared/fonts.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace sosdesk::ui {

RequestPane::RequestPane(const ItemCatalogue& items, QWidget* parent)
    : QWidget(parent)
    , m_model(new RequestModel(items, this))
    , m_table(new RequestTable(this))
    , m_view(new QComboBox(this))
    , m_share(new ShareChoice(this))
    , m_search(new QLineEdit(this))
    , m_lanes(new LaneBar(this))
{
    build();
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RequestDelegate(*m_model, m_table));
    m_table->setEmptyText(tr("この一覧に要請はありません。"));
    m_table->fitToFont();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { tell(); });
    connect(m_model, &RequestModel::layoutChanged, m_table, [this] { m_table->scrollTo(m_table->currentIndex()); });
    connect(m_table, &RequestTable::opened, this, &RequestPane::opened);
    connect(m_lanes, &LaneBar::changed, this,
        [this](LaneChoice lane) { change([lane](RollOrder& order) { order.setLane(lane); }); });
    connect(m_search, &QLineEdit::textChanged, this,
        [this](const QString& text) { change([&text](RollOrder& order) { order.setSearch(text); }); });
    connect(m_search, &QLineEdit::returnPressed, this, &RequestPane::focusList);
    connect(m_share, &ShareChoice::chosen, this, [this] {
        takeShare();
        Q_EMIT shareChosen(m_share->wanted());
    });
    connect(m_view, &QComboBox::currentIndexChanged, this, [this] {
        const auto view = static_cast<View>(m_view->currentData().toInt());
        if (view == View::Recent) {
            Q_EMIT recentWanted();
        }
        change([this, view](RollOrder& order) { order.setView(view, m_today, m_recent); });
    });
}

void RequestPane::build()
{
    const int air = ems(this, 0.6);
    m_view->setObjectName(QStringLiteral("view"));
    m_view->setAccessibleName(tr("表示する一覧"));
    for (const auto& [view, text] : {std::pair{View::Today, tr("本日締切分")}, std::pair{View::Active, tr("実施中")},
             std::pair{View::All, tr("すべて")}, std::pair{View::Recent, tr("最近参照したデータ")},
             std::pair{View::Changed, tr("変更あり")}}) {
        m_view->addItem(text, static_cast<int>(view));
    }
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("検索"));
    m_search->setPlaceholderText(tr("医療機関・コード・品目を検索  /"));
    m_search->setClearButtonEnabled(true);
    auto* const head = new QHBoxLayout;
    head->setSpacing(air);
    head->addWidget(m_view);
    head->addWidget(m_share);
    head->addWidget(m_search, 1);
    auto* const top = new QVBoxLayout;
    top->setContentsMargins(air, air, air, 0);
    top->setSpacing(air);
    top->addLayout(head);
    top->addWidget(m_lanes);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(air);
    column->addLayout(top);
    column->addWidget(m_table, 1);
}

void RequestPane::change(const std::function<void(RollOrder&)>& edit)
{
    const QString number = currentNumber();
    m_model->change(edit);
    restore(number);
}

void RequestPane::setRoll(Roll roll, Day today, const QStringList& recent)
{
    m_today = today;
    m_recent = recent;
    m_model->setToday(today);
    const View view = static_cast<View>(m_view->currentData().toInt());
    change([&, current = currentNumber()](RollOrder& order) {
        order.pin(order.find(current), m_isInUse()); // whatever became of it: nobody is moved on while typing
        order.setView(view, today, recent);
        order.setShare(m_share->share());
        order.setRoll(std::move(roll));
    });
}

void RequestPane::setPlan(const WorkPlan& plan, const QString& officer)
{
    const WorkSplit split(plan);
    const ShareNumber own = split.shareOfOfficer(officer);
    m_model->setSplit(split, own);
    m_share->setPlan(split, own);
}

void RequestPane::chooseShare(const QString& name)
{
    m_share->choose(name);
    takeShare();
}

void RequestPane::showShare(const QString& name)
{
    showToday();
    m_lanes->choose(LaneChoice::Open);
    chooseShare(name);
}

bool RequestPane::toggleShare()
{
    if (!m_share->toggle()) {
        return false;
    }
    takeShare();
    Q_EMIT shareChosen(m_share->wanted());
    return true;
}

QString RequestPane::shareName() const
{
    return m_share->name();
}

void RequestPane::takeShare()
{
    change([share = m_share->share()](RollOrder& order) { order.setShare(share); });
}

void RequestPane::setRemarks(std::map<QString, QString> remarks)
{
    m_model->setRemarks(std::move(remarks));
}

void RequestPane::setNow(Instant now)
{
    if (m_model->setNow(now)) {
        m_lanes->show(m_model->order());
    }
}

void RequestPane::patch(const Roll& fresh)
{
    const QString number = currentNumber();
    m_model->patch(fresh, number, m_isInUse());
    restore(number);
}

/** The request that was current stays so; when it has left the list, the first one takes its place. */
void RequestPane::restore(const QString& number)
{
    m_lanes->show(m_model->order());
    if (currentNumber() != number || number.isEmpty()) {
        const auto row = m_model->order().find(number);
        const int at = row ? m_model->order().rowOf(*row) : -1;
        if (m_model->rowCount() > 0) {
            m_table->selectRow(qMax(at, 0));
            m_table->scrollTo(m_table->currentIndex());
        }
    }
    tell();
}

void RequestPane::tell()
{
    const QString number = currentNumber();
    if (number != m_told) {
        m_told = number;
        Q_EMIT currentChanged(number);
    }
}

QString RequestPane::currentNumber() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->numberAt(current.row()) : QString();
}

QString RequestPane::nameOf(const QString& number) const
{
    const Roll& roll = m_model->order().roll();
    const auto row = m_model->order().find(number);
    const auto entry = std::find_if(roll.entries.begin(), roll.entries.end(),
        [&row](const RollEntry& candidate) { return row && candidate.row == *row; });
    return entry == roll.entries.end() ? QString() : roll.wordsOf(entry->name);
}

FacilityCode RequestPane::currentFacility() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->entryAt(current.row()).facility : FacilityCode();
}

bool RequestPane::select(const QString& number)
{
    const auto row = m_model->order().find(number);
    const int at = row ? m_model->order().rowOf(*row) : -1;
    if (at >= 0) {
        m_table->selectRow(at);
        m_table->scrollTo(m_table->currentIndex());
    }
    return at >= 0;
}

void RequestPane::reveal(const QString& number)
{
    if (select(number)) {
        return;
    }
    m_search->clear();
    chooseShare({}); // whoever's it is, it can be opened
    m_lanes->choose(LaneChoice::All);
    if (!select(number)) {
        m_view->setCurrentIndex(m_view->findData(static_cast<int>(View::All)));
        select(number);
    }
}

QString RequestPane::nextNumber() const
{
    const int row = m_table->currentIndex().row();
    const int next = row + 1 < m_model->rowCount() ? row + 1 : row - 1;
    return row < 0 || next < 0 ? QString() : m_model->numberAt(next);
}

void RequestPane::goBy(int rows)
{
    if (m_model->rowCount() > 0) {
        m_table->selectRow(qBound(0, m_table->currentIndex().row() + rows, m_model->rowCount() - 1));
    }
}

QWidget* RequestPane::list() const
{
    return m_table;
}

void RequestPane::focusList()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void RequestPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RequestPane::chooseLane(int position)
{
    m_lanes->choose(position);
}

void RequestPane::chooseLane(Lane lane)
{
    showToday();
    chooseShare({}); // the board counts everybody's
    m_lanes->choose(choiceOf(lane));
}

/** The whole of today's list, as the board counts it. */
void RequestPane::showToday()
{
    m_search->clear();
    m_view->setCurrentIndex(m_view->findData(static_cast<int>(View::Today)));
}

} // namespace sosdesk::ui
