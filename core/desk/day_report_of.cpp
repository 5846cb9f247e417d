// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/day_report_of.h"

#include "core/desk/day_board.h"
#include "core/desk/dossier_of.h"
#include "core/desk/office.h"
#include "core/desk/reading.h"
#include "core/desk/roll.h"
#include "core/desk/stock_overview.h"
#include "core/documents/record_of.h"
#include "core/store/board_store.h"
#include "core/store/decision_store.h"
#include "core/store/freeze_store.h"
#include "core/store/hub_store.h"
#include "core/store/journal_store.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace sosdesk {
namespace {

constexpr int endOfHours = 17 * 3'600;

/** The day while it is summed up. */
class Summing
{
public:
    Summing(Office& office, Day day)
        : m_office(office)
        , m_day(day)
    {
    }

    /** A lane that is not of what is known now would count wrongly. Writes: not inside a Reading. */
    Result<void> judgeStale()
    {
        SOSDESK_TAKE(const Roll known, loadRoll(m_office));
        std::vector<std::int64_t> stale;
        for (const RollEntry& entry : known.entries) {
            if (!entry.isFresh && isMeant(entry)) {
                stale.push_back(entry.row);
            }
        }
        return stale.empty() ? Result<void>() : Result<void>(judgeRows(m_office, stale).map([](const Roll&) {}));
    }

    Result<void> sum()
    {
        SOSDESK_TRY(readFrozenLanes());
        SOSDESK_TAKE(const Roll roll, loadRoll(m_office));
        for (const RollEntry& entry : roll.entries) {
            if (isMeant(entry)) {
                SOSDESK_TRY(count(entry, roll.wordsOf(entry.number)));
            }
        }
        return {};
    }

    /** Every lane, also where nothing stands; then what earlier days left. */
    [[nodiscard]] std::vector<DayCount> counts() const
    {
        std::vector<DayCount> all;
        for (const auto& [lane, name] : CodeTable<Lane>::rows) {
            const auto known = m_counts.find(lane);
            all.push_back(known == m_counts.end() ? DayCount{lane} : known->second);
        }
        const auto left = m_counts.find(std::nullopt);
        all.push_back(left == m_counts.end() ? DayCount() : left->second);
        return all;
    }
    [[nodiscard]] std::vector<DayItem> items() const
    {
        std::vector<DayItem> all;
        for (const ItemDescription& item : m_office.items().items()) {
            const auto known = m_items.find(item.item);
            all.push_back(known == m_items.end() ? DayItem() : known->second);
            all.back().name = item.name;
        }
        return all;
    }

private:
    Result<void> readFrozenLanes()
    {
        const FreezeStore store(m_office.database());
        SOSDESK_TAKE(const std::vector<Freeze> freezes, store.of(m_day));
        if (freezes.empty()) {
            return {};
        }
        SOSDESK_TAKE(const std::optional<Freeze> first, store.find(m_day, freezes.front().name));
        for (const FrozenRequest& request : first ? first->requests : std::vector<FrozenRequest>()) {
            m_frozen.insert(request.number, request.lane);
        }
        return {};
    }

    [[nodiscard]] bool isLate(const RollEntry& entry) const
    {
        return entry.received && dayOf(*entry.received) == m_day && *entry.processingDay > m_day;
    }
    [[nodiscard]] bool isLeft(const RollEntry& entry) const
    {
        return *entry.processingDay < m_day && (!isDone(entry) || entry.decidedOn == m_day);
    }
    [[nodiscard]] bool isMeant(const RollEntry& entry) const
    {
        return entry.processingDay && isInReception(entry.status)
            && (*entry.processingDay == m_day || isLate(entry) || isLeft(entry));
    }

    [[nodiscard]] std::optional<Lane> laneOf(const RollEntry& entry, const QString& number) const
    {
        if (isLeft(entry)) {
            return std::nullopt;
        }
        if (isLate(entry)) {
            return Lane::Late;
        }
        const auto frozen = m_frozen.constFind(number);
        return frozen != m_frozen.constEnd() && *frozen ? *frozen : entry.gist.lane.value_or(Lane::Clean);
    }

    Result<void> count(const RollEntry& entry, const QString& number)
    {
        const std::optional<Lane> lane = laneOf(entry, number);
        DayCount& count = m_counts.try_emplace(lane, DayCount{lane}).first->second;
        ++count.received;
        SOSDESK_TAKE(const StoredRequest stored, requestOf(m_office, number));
        SOSDESK_TAKE(const std::optional<Decision> decision, DecisionStore(m_office.database()).latest(number));
        const std::optional<Decision> record = recordOf(stored.request, decision);
        if (entry.withdrawn) {
            ++count.withdrawn;
        } else if (record && record->complete) {
            ++(record->need == Need::Yes ? count.yes : count.no);
            add(stored.request, *record);
        } else {
            ++count.open;
            count.begun += entry.drafted || entry.held ? 1 : 0;
        }
        return {};
    }

    void add(const Request& request, const Decision& record)
    {
        for (const DecisionLine& line : record.lines) {
            if (record.need != Need::Yes || line.total() <= 0) {
                continue;
            }
            DayItem& item = m_items[line.item];
            ++item.requests;
            item.prefecture += line.prefecture;
            item.state += line.state;
            for (const RequestLine& asked : request.lines) {
                item.asked += asked.item == line.item ? asked.asked : 0;
            }
        }
    }

    Office& m_office;
    Day m_day;
    QHash<QString, std::optional<Lane>> m_frozen;
    std::map<std::optional<Lane>, DayCount> m_counts;
    std::map<Item, DayItem> m_items;
};

Result<std::optional<std::vector<DayStock>>> stockOf(Office& office)
{
    SOSDESK_TAKE(const StockOverview overview, stockOverview(office));
    if (!overview.known) {
        return std::optional<std::vector<DayStock>>();
    }
    std::vector<DayStock> stock;
    for (const ItemStock& item : overview.items) {
        const ItemDescription* const known = office.items().find(item.balance.item);
        stock.push_back({known != nullptr ? known->name : QString::number(item.balance.item.number), item.balance});
    }
    return std::optional(std::move(stock));
}

} // namespace

Result<DayReport> dayReportOf(Office& office, Day day)
{
    DayReport report;
    report.day = day;
    Summing summing(office, day);
    SOSDESK_TRY(summing.judgeStale());
    const Reading reading(office.database());
    SOSDESK_TRY(summing.sum());
    report.counts = summing.counts();
    report.items = summing.items();
    SOSDESK_TAKE(report.stock, stockOf(office));
    SOSDESK_TAKE(DayBoard board, dayBoard(office));
    report.untold = std::move(board.untold);
    report.unentered = std::move(board.unentered);
    SOSDESK_TAKE(const std::vector<Completion> completions, BoardStore(office.database()).completedOn(day));
    report.afterHours = static_cast<int>(std::count_if(completions.begin(), completions.end(),
        [](const Completion& completion) { return secondOfDay(completion.at) >= endOfHours; }));
    SOSDESK_TAKE(const JournalHead head, JournalStore(office.database()).head());
    report.sequence = head.sequence;
    report.hash = head.hash;
    SOSDESK_TAKE(report.server, HubStore(office.database()).newestHead());
    return report;
}

} // namespace sosdesk
