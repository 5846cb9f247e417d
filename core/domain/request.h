// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/codes.h"
#include "core/domain/facility.h"
#include "core/domain/id.h"
#include "core/domain/item.h"

#include <QString>

#include <optional>
#include <vector>

namespace sosdesk {

/** What one facility asks of one item, with the figures it gave. Nothing means the cell was empty. */
struct RequestLine
{
    Item item{};
    Quantity asked = 0;
    std::optional<Quantity> stock{};     ///< 前日時点の在庫量
    std::optional<Quantity> weeklyUse{}; ///< 今後1週間の想定消費量
    std::optional<Quantity> purchase{};  ///< 今後1週間の購入見込み量
    std::optional<Outlook> outlook{};    ///< 現在の備蓄見通し

    friend bool operator==(const RequestLine&, const RequestLine&) = default;
};

/** Quantities decided for one item. */
struct DecisionLine
{
    Item item{};
    Quantity prefecture = 0; ///< 県の配布枚数
    Quantity state = 0;      ///< 国の配布枚数

    [[nodiscard]] Quantity total() const { return prefecture + state; } ///< 総配布枚数
    friend bool operator==(const DecisionLine&, const DecisionLine&) = default;
};

/** The prefecture's entries as the G-MIS report shows them; empty until somebody typed them there. */
struct GmisEntry
{
    std::optional<Need> need{};
    std::optional<Method> method{};
    QString opinion{};
    std::vector<DecisionLine> lines{};

    [[nodiscard]] bool isEmpty() const { return !need && !method && opinion.isEmpty() && lines.empty(); }
    friend bool operator==(const GmisEntry&, const GmisEntry&) = default;
};

/** One emergency request (緊急配布要請) as its source tells it. Everything here may change until 受付完了. */
struct Request
{
    RequestId id{};
    QString number{}; ///< 管理番号, `UDR-00009356`, or an id of ours; the key across imports
    QString title{};
    Channel channel = Channel::Gmis;
    std::optional<Instant> received{}; ///< 申請日時; may be empty while it is a draft
    QString facilityName{};
    FacilityCode facilityCode{};
    RequestStatus status = RequestStatus::UnderReview;
    PrefectureStatus prefectureStatus = PrefectureStatus::Untouched;
    std::optional<bool> conditionsConfirmed{}; ///< 緊急配布条件の確認 (C11)
    QString remarks{};
    std::optional<Instant> lastModified{};
    std::vector<RequestLine> lines{}; ///< items with something asked or stated, in item order
    GmisEntry gmis{};

    friend bool operator==(const Request&, const Request&) = default;
};

/** A request that stands in a lane and can be decided: neither draft nor error. */
[[nodiscard]] inline bool isInReception(RequestStatus status)
{
    return status == RequestStatus::UnderReview || status == RequestStatus::Closed;
}

} // namespace sosdesk
