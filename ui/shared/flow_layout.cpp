// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/flow_layout.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace sosdesk::ui {

FlowLayout::FlowLayout(QWidget* parent, int spacing, Spread spread)
    : QLayout(parent)
    , m_spread(spread)
{
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (const QLayoutItem* item : m_items) {
        delete item; // QLayout hands its items over to whoever holds them
    }
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item != nullptr) {
        m_items.erase(m_items.begin() + index);
    }
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        const QSize wanted = item->sizeHint();
        size = QSize(size.width() + wanted.width() + spacing(), std::max(size.height(), wanted.height()));
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::gapAfterFirst(int width) const
{
    int used = -spacing();
    for (const QLayoutItem* item : m_items) {
        used += item->isEmpty() ? 0 : item->sizeHint().width() + spacing();
    }
    return m_spread == Spread::AfterFirst ? std::max(0, width - used) : 0;
}

int FlowLayout::place(const QRect& rect, bool move) const
{
    const QMargins margins = contentsMargins();
    const QRect inside = rect.marginsRemoved(margins);
    std::vector<std::pair<QLayoutItem*, QRect>> row;
    int top = inside.top();
    int x = inside.left();
    int gap = gapAfterFirst(inside.width());
    const auto finishRow = [&] {
        int height = 0;
        for (const auto& placed : row) {
            height = std::max(height, placed.second.height());
        }
        for (const auto& placed : row) {
            if (move) {
                placed.first->setGeometry(placed.second.translated(0, top + (height - placed.second.height()) / 2));
            }
        }
        row.clear();
        return height;
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize size = item->sizeHint().boundedTo(QSize(std::max(1, inside.width()), QWIDGETSIZE_MAX));
        if (!row.empty() && x + size.width() > inside.left() + inside.width()) {
            top += finishRow() + spacing();
            x = inside.left();
        }
        row.emplace_back(item, QRect(QPoint(x, 0), size));
        x += size.width() + spacing() + gap;
        gap = 0;
    }
    return top + finishRow() - rect.top() + margins.bottom();
}

} // namespace sosdesk::ui
