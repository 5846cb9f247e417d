// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/desk.h"
#include "core/desk/peer_shelf.h"
#include "core/desk/stock_suggested.h"
#include "core/intake/layout_shelf.h"
#include "core/policy/business_calendar.h"
#include "core/policy/policy_shelf.h"
#include "core/policy/transit_table.h"
#include "core/store/database.h"
#include "core/store/reserved_stock.h"
#include "core/store/store_lock.h"
#include "core/store/unit_of_work.h"

#include <functional>
#include <optional>

namespace sosdesk {

/** What stands behind the door: the store of the mode, the rules of the day and the office's own files. */
class Office
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Office>> open(const DeskOptions& options);

    [[nodiscard]] Mode mode() const { return m_mode; }
    /** Nothing was done, and nothing stands in the journal, when the mode is that already. */
    [[nodiscard]] Result<std::optional<OperationId>> setMode(Mode mode);

    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] const PolicyShelf& policies() const { return m_policies; }
    [[nodiscard]] const BusinessCalendar& calendar() const { return m_calendar; }
    [[nodiscard]] const TransitTable& transit() const { return m_transit; }
    [[nodiscard]] PeerShelf& peers() { return m_peers; }
    [[nodiscard]] const LayoutShelf& layouts() const { return m_layouts; }
    [[nodiscard]] const ItemCatalogue& items() const { return m_items; }
    [[nodiscard]] Instant now() const { return m_options.now; }
    [[nodiscard]] Day today() const { return dayOf(m_options.now); }
    [[nodiscard]] const QString& officer() const { return m_options.officer; }
    /** A new identity: randomness is an argument of whoever opened the desk. */
    [[nodiscard]] QUuid newId() const { return m_options.newId(); }
    [[nodiscard]] const QString& appVersion() const { return m_options.appVersion; }
    /** What the open suggestions of today would take; of the store of the mode. */
    [[nodiscard]] SuggestedStock& suggestedStock() { return m_suggestedStock; }
    /** What is promised of the prefecture's stock; of the store of the mode. */
    [[nodiscard]] ReservedStock& reservedStock() { return m_reservedStock; }
    /** The clock moves on: between two verbs of a window that stays open. */
    void setNow(Instant now) { m_options.now = now; }

    /** What is done between two steps of something long (an import): it may read from the store, not write, and says
     *  whether to go on. */
    void setPause(std::function<bool()> pause) { m_pause = std::move(pause); }
    /** Cancelled when nobody wants the rest any more. */
    [[nodiscard]] Result<void> pause() const
    {
        return !m_pause || m_pause() ? Result<void>() : fail({ErrorCode::Cancelled});
    }

    /** Begins one act of the officer. */
    [[nodiscard]] Result<std::unique_ptr<UnitOfWork>> begin(const QString& action);
    /** Reads the calendar anew, with the holidays of the store: after an import of holidays. */
    [[nodiscard]] Result<void> refreshCalendar();

private:
    Office(const DeskOptions& options, std::unique_ptr<StoreLock> lock, PolicyShelf policies, BusinessCalendar calendar,
        LayoutShelf layouts, TransitTable transit);
    [[nodiscard]] Result<void> openStore(Mode mode);
    [[nodiscard]] Result<OperationId> turnFrom(Mode before, Mode mode);
    [[nodiscard]] QString modeFile() const;

    DeskOptions m_options;
    std::unique_ptr<StoreLock> m_lock;
    PolicyShelf m_policies;
    BusinessCalendar m_calendar;
    LayoutShelf m_layouts;
    TransitTable m_transit;
    PeerShelf m_peers;
    ItemCatalogue m_items;
    Mode m_mode = Mode::Drill;
    std::unique_ptr<Database> m_database;
    QUuid m_client;
    SuggestedStock m_suggestedStock;
    ReservedStock m_reservedStock;
    std::function<bool()> m_pause;
};

} // namespace sosdesk
