// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/office.h"
#include "core/hub/talk.h"

#include <array>
#include <map>
#include <set>

namespace sosdesk {

/** The kinds of rows but surveys, in the order in which they stand on each other: requests before what is said of them,
 *  decisions before what refers to one, a ledger before the lot that has the sum. */
inline constexpr std::array receivedKinds = {"holiday", "facility", "distribution", "request", "request_form",
    "contact", "hold", "inquiry", "decision", "check_tick", "gmis_tick", "settle", "stock", "stock_lot", "delivery",
    "state_notice", "shipping_label", "character_replacement", "watch_offer", "work_plan", "freeze", "paper",
    "import_file"};

/** Rows of the server on their way into the store, in one act that came from there: through the same stores as what
 *  is done here, so that what changed is flagged and judged again. A row that cannot be used is counted and left. */
class Receiving
{
public:
    /** @p since: the row of the act with which this pull began; nothing: it is the first pull, and everything is old.
     */
    [[nodiscard]] static Result<std::unique_ptr<Receiving>> begin(Office& office, std::optional<qint64> since);
    ~Receiving();
    Receiving(const Receiving&) = delete;
    Receiving& operator=(const Receiving&) = delete;

    /** Cancelled by Office::pause(): nothing of this act is kept then. @p rows in any order. Never overwrites what
     * waits to be sent: a decision is a conflict, of other things what was done last counts and is sent on top. */
    [[nodiscard]] Result<void> take(std::vector<HubRow> rows);
    [[nodiscard]] Result<void> take(SurveyKind kind, const SurveyColumns& surveys);
    /** Durable with everything that setState() was told in between. */
    [[nodiscard]] Result<void> commit();

    [[nodiscard]] qint64 received() const { return m_received; }
    [[nodiscard]] qint64 conflicts() const { return m_conflicts; }
    [[nodiscard]] qint64 left() const { return m_left; }
    /** About which something changed; more than these when hasOthers(). */
    [[nodiscard]] const std::set<QString>& requests() const { return m_requests; }
    [[nodiscard]] bool hasOthers() const { return m_hasOthers; }

private:
    explicit Receiving(Office& office);
    [[nodiscard]] Result<void> takeOne(const HubRow& row);
    /** Where to come back to when a row cannot be used; one that is a single statement (@p simple) needs none. */
    [[nodiscard]] Result<void> mark(bool simple, const char* sql);
    [[nodiscard]] Result<bool> dispatch(const HubRow& row);
    [[nodiscard]] Result<bool> takeDecision(const HubRow& row);
    [[nodiscard]] Result<bool> takeFetched(const HubRow& row);
    [[nodiscard]] Result<bool> takeFacility(const HubRow& row);
    [[nodiscard]] Result<bool> takeLot(const HubRow& row);
    [[nodiscard]] Result<bool> takeEntry(const HubRow& row);
    [[nodiscard]] Result<bool> takePaper(const HubRow& row);
    [[nodiscard]] Result<bool> takeSettled(const HubRow& row);
    /** A completed 要 of a request that the facility withdrew is none, whoever was first (D9). */
    [[nodiscard]] Result<void> takeBackWithdrawn(const QString& number);
    [[nodiscard]] Result<void> journal(const HubRow& row, const QString& object, const QJsonObject& after);
    [[nodiscard]] Result<void> lookAgain(const QString& kind, const QString& request, const QJsonObject& after);
    void name(const HubRow& row);
    [[nodiscard]] Author authorOf(const HubRow& row) const;

    Office& m_office;
    std::unique_ptr<UnitOfWork> m_work;
    std::optional<qint64> m_since{};
    std::map<QString, QString> m_own;  ///< numbers of requests of ours that the server does not have
    qint64 m_settled = 0;              ///< acts up to here were answered by the server
    std::map<QString, qint64> m_facts; ///< how many of each imported kind changed something
    qint64 m_taken = 0;
    qint64 m_received = 0;
    qint64 m_conflicts = 0;
    qint64 m_left = 0;
    std::set<QString> m_requests;
    bool m_hasOthers = false;
};

} // namespace sosdesk
