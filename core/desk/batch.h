// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/batch_stock.h"
#include "core/desk/decide.h"
#include "core/domain/request.h"
#include "core/domain/work_plan.h"

#include <functional>

namespace sosdesk {

/** A number below @p count, which is at least 1. Chance is an argument. */
using Draw = std::function<std::size_t(std::size_t count)>;
/** Chance of the source from which the desk's identities come. */
[[nodiscard]] Draw drawOf(Office& office);

/** A request of which every check is ok, and what completing it as the rules suggest would decide. */
struct BatchEntry
{
    QString number{};
    int requestVersion = 0; ///< that was judged
    QString name{};         ///< of the facility
    std::optional<Instant> received{};
    std::vector<RequestLine> lines{}; ///< what it asks for and says it has
    std::optional<int> coverTenths{}; ///< as in Review
    Decision decision{};
    std::optional<Item> shortOf{}; ///< what the prefecture has not enough of when its turn comes
    bool ranOut = false;           ///< it would be ①, had those before it left enough
};

struct BatchPlan
{
    std::vector<BatchEntry> entries{}; ///< newest received first, as the list
    std::vector<std::size_t> sample{}; ///< of the entries: those to be looked at first, in their order
    std::vector<BatchStock> stock{};   ///< of every item that is asked for; none without a stock list

    /** Of the entries: the sample, and whatever goes to ② only because the stock ends on the way. In their order. */
    [[nodiscard]] std::vector<std::size_t> shown() const;
};

/** What 一括 would complete of today's list, as it will be done: one after the other, each judged now and with what
 * those before it take from the stock and are given. Lane `clean`; neither 保留 nor begun by somebody (a draft). The
 * sample is drawn by @p draw, `batch_sample_percent` of them and at least one; of a @p share, that and nobody's. Long:
 * pauses for readers; Cancelled. */
[[nodiscard]] Result<BatchPlan> planBatch(
    Office& office, const Draw& draw, const std::optional<ShareNumber>& share = {});

/** One request of a batch. */
struct BatchStep
{
    QString number{};
    /** Why nothing was decided: `not_clean`, `changed`, `drafted`, `held`, `done`, `stock_short` or `planned_otherwise`
     *  (it would come out other than it was planned), or `refused` with the outcome's violations; empty when it was. */
    QString leftOut{};
    std::optional<Lane> lane{};    ///< in which it stands by now
    std::vector<CheckId> checks{}; ///< of `not_clean`: those that are not ok, each once
    DecisionOutcome outcome{};
};

/** Decides one request of a batch in a transaction of its own, when everything is still so: judged anew, lane `clean`,
 *  the version that was planned (@p entry's, when it names one), and suggested as @p planned, method and pieces. The
 *  decision says 一括. UnknownRequest, storage. */
[[nodiscard]] Result<BatchStep> decideInBatch(
    Office& office, const QString& number, DecisionEntry entry, const std::optional<Decision>& planned = {});

/** What 一括 enters for each: 要, as the rules suggest, complete. */
[[nodiscard]] DecisionEntry batchEntry(int requestVersion);

} // namespace sosdesk
