// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/review_request.h"
#include "ui/shared/section_head.h"

namespace sosdesk::ui {

class StockChart;

/** これまで: what the facility got, and how its stock went. */
class HistoryBox : public QWidget
{
    Q_OBJECT

public:
    HistoryBox(const ItemCatalogue& items, QWidget* parent);

    void show(const ReviewedRequest& reviewed, const std::vector<Item>& shown);
    [[nodiscard]] StockChart& chart() { return *m_chart; }

private:
    const ItemCatalogue& m_items;
    SectionHead* m_head;
    StockChart* m_chart;
    PlainLabel* m_list;
};

} // namespace sosdesk::ui
