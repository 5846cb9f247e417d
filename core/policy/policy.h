// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/codes.h"
#include "core/domain/item.h"
#include "core/policy/eligibility.h"
#include "core/policy/opinion_templates.h"
#include "core/policy/plausibility.h"
#include "core/policy/survey_rule.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace sosdesk {

/** Days from the first to the last, both counted. */
struct Period
{
    Day from{};
    Day until{};

    [[nodiscard]] bool holds(Day day) const { return from <= day && day <= until; }
};

/** Until when a channel takes requests, and by when they are decided. No cut-off: taken and decided at once. */
struct ChannelRule
{
    Channel channel{};
    std::optional<int> cutOff{};   ///< second of the day
    bool cutOffInTime = false;     ///< whether the very moment of the cut-off is in time
    std::optional<int> weekday{};  ///< 1 = Monday; the one weekday that the channel closes on (aggregator)
    std::optional<int> decideBy{}; ///< second of the day on which it is worked on
};

/** Words by which a typed text is understood (C6, D1–D3), each in one of its usual spellings. */
struct OpinionWords
{
    std::map<Circumstances, QStringList> circumstances{};
    QStringList occasions{};   ///< what earlier emergency distributions are called
    QStringList since{};       ///< words before a number of them (これまで2回)
    QStringList none{};        ///< said of them when there was none
    int nearby = 0;            ///< characters between two words that can still make one statement
    QStringList linking{};     ///< words that only lead from one to the other: anything else is another subject
    QStringList otherCounts{}; ///< behind a number they tell that it counts something else
    QStringList rates{};       ///< in front of a number they tell that it is a rate or an order
    QStringList denials{}; ///< behind circumstances they tell that there are none (クラスターはなし, 感染防止)
    QStringList mixed{};     ///< why both sides supply (D3)
    QStringList supply{};    ///< what that is said of: the sides and their stocks
    QStringList gloveSize{}; ///< how a size wish is told from other remarks (D4)
};

/** The rules of one regime (制度版), as its file tells them. DOMAIN 5: a new notice needs a new file, not new code. */
struct Policy
{
    QString id{};   ///< `emerging-2024`
    QString name{}; ///< Japanese, for people
    Day from{};     ///< first 申請日 it holds for
    std::vector<Period> receptionStopped{};
    Eligibility eligibility{};
    SurveyRule surveys{};
    std::vector<ChannelRule> channels{};
    std::vector<ItemDescription> items{};
    std::set<Outlook> qualifyingOutlooks{}; ///< C2
    Verdict otherOutlook = Verdict::Fail;   ///< C2: what every other outlook means
    int overlapDaysBack = 0;                ///< C3
    int overlapDaysAhead = 0;               ///< C3
    int occasionDays = 0;                   ///< C4: how far back occasions count as recent
    int occasionsForAttention = 0;          ///< C4
    int stockWeeks = 0;                     ///< C5: weeks of use that a stock may last
    int suggestedWeeks = 0;                 ///< S1
    int excessFactor = 0;                   ///< C9: times S1
    Plausibility plausibility{};            ///< C10
    Quantity largestQuantity = 0;           ///< pieces of one item that can be meant at all
    Item gloves{};                          ///< D4
    Quantity gloveSizeLimit = 0;            ///< D4, pieces
    OpinionWords words{};
    OpinionTemplates templates{}; ///< the office's, the same in every regime

    [[nodiscard]] bool isReceptionStopped(Day day) const;
    /** The rule of a channel; that of `gmis` for a channel which the regime does not have. */
    [[nodiscard]] const ChannelRule& channel(Channel channel) const;
    [[nodiscard]] bool has(Channel channel) const;
    [[nodiscard]] const ItemDescription* item(Item item) const;
};

} // namespace sosdesk
