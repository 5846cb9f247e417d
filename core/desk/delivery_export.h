// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/deliveries.h"
#include "core/desk/print_order.h"
#include "core/documents/carrier_list.h"
#include "core/documents/sheet_table.h"
#include "core/store/paper_store.h"

namespace sosdesk {

/** A delivery list as it would leave: 別添２ as a table, or a carrier's file as its bytes. */
struct DeliveryDraft
{
    std::optional<SheetTable> table{};
    QByteArray bytes{};
    qint64 rows = 0;
    qint64 refused = 0; ///< deliveries that are not in it because of what was found
    std::vector<Delivery> listed{};
    std::vector<PaperRecord::Told> told{};
    std::vector<PaperProblem> problems{};
};

/** Makes the list that is ordered, without writing anything. UnknownRequest; BadArgument for a carrier that nobody has;
 *  BadResource. */
[[nodiscard]] Result<DeliveryDraft> draftDeliveries(Office& office, const ExportOrder& order);

/** The same of a carrier's file for these rows. */
[[nodiscard]] Result<DeliveryDraft> draftCarrier(Office& office, const QString& format, std::vector<DeliveryRow> rows);

/** Marks what is in the list as listed, within the act that writes it. */
[[nodiscard]] Result<void> markListed(
    Office& office, UnitOfWork& work, const std::vector<Delivery>& listed, const QString& format);

/** What every row of a carrier's file has of the office: its settings. */
[[nodiscard]] Result<CarrierOffice> carrierOfficeOf(Office& office, const CarrierLayout& layout);
/** A delivery as a carrier's row tells it. */
[[nodiscard]] Consignment consignmentOf(const DeliveryRow& row, const ItemCatalogue& items);

} // namespace sosdesk
