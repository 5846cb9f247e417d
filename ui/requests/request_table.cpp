// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/request_table.h"

#include "ui/requests/request_delegate.h"
#include "ui/requests/roll_order.h"
#include "ui/shared/fonts.h"
#include "ui/shared/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace sosdesk::ui {

RequestTable::RequestTable(QWidget* parent)
    : QuietTable(parent)
{
    setObjectName(QStringLiteral("requests"));
    setAccessibleName(tr("要請の一覧"));
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the list
    setSortingEnabled(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicator(static_cast<int>(RequestColumn::Received), Qt::DescendingOrder);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { Q_EMIT opened(index.row()); });
}

void RequestTable::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void RequestTable::fitToFont()
{
    if (model() == nullptr) {
        return;
    }
    verticalHeader()->setDefaultSectionSize(requestRowHeight(fontMetrics()));
    const QFontMetrics numbers(numberFont(font()));
    const int air = fontMetrics().averageCharWidth() + 6;
    QHeaderView* const header = horizontalHeader();
    const auto widthFor = [&](RequestColumn column, const QString& longest) {
        const int section = static_cast<int>(column);
        const QString title = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        const int titleWidth = header->fontMetrics().horizontalAdvance(title) + ems(this, 0.8);
        header->resizeSection(section, qMax(numbers.horizontalAdvance(longest), titleWidth) + air);
    };
    header->setSectionResizeMode(static_cast<int>(RequestColumn::Name), QHeaderView::Stretch);
    header->resizeSection(static_cast<int>(RequestColumn::Verdict), ems(this, 2.4));
    widthFor(RequestColumn::Cover, QStringLiteral("99.9週") + QString(5, u'0'));
    widthFor(RequestColumn::Asked, QStringLiteral("99,999"));
    widthFor(RequestColumn::Received, QStringLiteral("13:00"));
}

void RequestTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (model() == nullptr || model()->rowCount() > 0) {
        return;
    }
    QPainter painter(viewport());
    painter.setPen(Theme::of(palette()).secondary);
    const int air = ems(this, 1.5);
    painter.drawText(viewport()->rect().adjusted(air, air, -air, -air),
        int(Qt::AlignHCenter | Qt::AlignTop) | int(Qt::TextWordWrap), m_emptyText);
}

void RequestTable::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex().row());
        event->accept();
        return;
    }
    QuietTable::keyPressEvent(event);
}

void RequestTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        fitToFont();
    }
}

} // namespace sosdesk::ui
