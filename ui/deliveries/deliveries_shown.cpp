// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliveries/deliveries_screen.h"

#include "ui/deliveries/character_panel.h"
#include "ui/deliveries/delivery_cells.h"
#include "ui/deliveries/delivery_form.h"
#include "ui/deliveries/label_form.h"
#include "ui/shared/cell_table.h"
#include "ui/shared/key_button.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/section_head.h"
#include "ui/shared/shown_text.h"

#include <QComboBox>
#include <QPointer>
#include <QSignalBlocker>

#include <algorithm>

namespace sosdesk::ui {
namespace {

bool isUrgent(const DeliveryRow& row)
{
    return std::any_of(row.flags.begin(), row.flags.end(), [](DeliveryFlag flag) {
        return flag == DeliveryFlag::Withdrawn || flag == DeliveryFlag::NotStarted || flag == DeliveryFlag::NotShipped
            || flag == DeliveryFlag::Changed;
    });
}

bool belongs(const DeliveryRow& row, int filter)
{
    const bool isOpen = row.delivery.state < DeliveryState::Shipped || !row.flags.empty();
    return filter == 2 || (filter == 1 ? !row.flags.empty() : isOpen);
}

Result<DeliveryPage> pageOf(Desk& desk)
{
    DeliveryPage page;
    SOSDESK_TAKE(page.overview, deliveryOverview(desk.office()));
    SOSDESK_TAKE(page.formats, deliveryFormats(desk.office()));
    SOSDESK_TAKE(page.replacements, replacements(desk.office()));
    return page;
}

} // namespace

void DeliveriesScreen::refresh()
{
    const QPointer<DeliveriesScreen> alive(this);
    m_asking.ask(Turn::Read, pageOf, [alive](const Result<DeliveryPage>& page) {
        if (alive && page) {
            alive->show(*page);
        } else if (alive) {
            Q_EMIT alive->troubled(page.error());
        }
    });
}

void DeliveriesScreen::show(const DeliveryPage& page)
{
    const QString format = m_format->currentData().toString();
    m_page = page;
    {
        const QSignalBlocker quiet(m_format);
        m_format->clear();
        for (const DeliveryFormat& known : m_page.formats) {
            m_format->addItem(known.name, known.format);
        }
        m_format->setCurrentIndex(std::max(0, m_format->findData(format)));
    }
    m_empty->setVisible(page.overview.rows.empty());
    const auto urgent = std::count_if(page.overview.rows.begin(), page.overview.rows.end(), isUrgent);
    m_warning->setVisible(urgent > 0);
    m_warning->setText(tr("至急の確認が要る配送が%1件あります。一覧の「確認すること」を見てください。").arg(urgent));
    m_characters->show(page.replacements);
    filter();
    showFormat();
}

void DeliveriesScreen::filter()
{
    const DeliveryRow* before = currentRow();
    const QString kept = before != nullptr ? before->delivery.requestNumber : QString();
    m_rows.clear();
    for (const DeliveryRow& row : m_page.overview.rows) {
        if (belongs(row, m_filter->currentIndex())) {
            m_rows.push_back(row);
        }
    }
    m_head->setRemark(tr("%1件（過去1か月の決定）").arg(m_rows.size()));
    m_table->cells().setRows(deliveryCells(m_rows, m_items, m_page.overview.today));
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const DeliveryRow& row) { return row.delivery.requestNumber == kept; });
    m_table->selectRow(found == m_rows.end() ? 0 : static_cast<int>(found - m_rows.begin()));
    showRow();
}

const DeliveryRow* DeliveriesScreen::currentRow() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

void DeliveriesScreen::showRow()
{
    const DeliveryRow* const row = currentRow();
    m_offer->hide();
    m_merge->hide();
    if (row == nullptr) {
        m_form->clear();
        m_label->clear();
        return;
    }
    m_form->setRow(*row, m_items, m_page.overview.today);
    m_label->setRow(*row);
    for (const MergeOffer& offer : m_page.overview.offers) {
        const auto& names = offer.requests;
        if (std::find(names.begin(), names.end(), row->delivery.requestNumber) != names.end()) {
            const QStringList numbers(names.begin(), names.end());
            m_offer->setText(tr("%1 には同じ日の配送が%2件あります（%3）。１件にまとめて送れます。")
                                 .arg(shownLine(offer.address))
                                 .arg(names.size())
                                 .arg(shownLine(numbers.join(tr("、")))));
            m_offer->show();
            m_merge->show();
        }
    }
}

void DeliveriesScreen::showFormat()
{
    const int chosen = m_format->currentIndex();
    if (chosen >= 0 && chosen < static_cast<int>(m_page.formats.size())) {
        m_label->setFormat(m_page.formats[static_cast<std::size_t>(chosen)]);
    }
    m_outcome->setText(tr("点検すると、入らない欄や書けない文字と、その直し方がここに出ます。"));
    m_outcome->setMark(std::nullopt);
    m_detail->hide();
    m_problems.clear();
    m_findings->cells().setRows({});
}

} // namespace sosdesk::ui
