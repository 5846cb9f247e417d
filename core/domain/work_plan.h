// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sosdesk {

/** One line of the plan (分担): what an officer takes, either by region or by the reading of a facility's name. */
struct WorkLine
{
    QString officer{};
    QStringList regions{}; ///< how addresses begin behind the prefecture: 「中央区」「那覇市」; empty: by reading
    QString from{};        ///< first reading: 「あ」「あ行」「A」
    QString until{};       ///< last one, with all that begin so: 「そ」「さ行」「Z」

    friend bool operator==(const WorkLine&, const WorkLine&) = default;
};

/** Which officer takes which requests: one record of the office. The first line that fits a request has it; what no
 *  line fits is nobody's (未分担), and everybody sees it. */
struct WorkPlan
{
    int version = 0; ///< counted up by each change; 0: never made
    std::vector<WorkLine> lines{};
};

/** What is wrong with a plan: which line (from 0), and of which field. */
struct WorkPlanFault
{
    enum class Field { Lines, Officer, Regions, Reading };
    std::size_t line = 0;
    Field field = Field::Lines;
    QString value{};
};

/** The first fault. A plan has at most 200 lines of at most 500 regions; every line has an officer and either regions
 *  that say more than the prefecture or two readings in their order. */
[[nodiscard]] std::optional<WorkPlanFault> faultOf(const WorkPlan& plan);

/** The lines: `{"lines":[{"officer":"…","regions":["…"]},{"officer":"…","from":"あ","until":"さ行"}]}`. */
[[nodiscard]] QJsonObject jsonOf(const WorkPlan& plan);
/** Nothing when it is no plan by its shape; faultOf() says more about what stands in it. */
[[nodiscard]] std::optional<WorkPlan> workPlanFrom(const QJsonObject& json);

/** A share as a number that a list of 200,000 can hold: the n-th officer of the plan, from 1; 0 is nobody. */
using ShareNumber = std::uint8_t;
inline constexpr ShareNumber nobodysShare = 0;

/** A plan ready to be asked many times. A value. */
class WorkSplit
{
public:
    WorkSplit() = default;
    /** Lines with a fault take nothing. */
    explicit WorkSplit(const WorkPlan& plan);

    [[nodiscard]] bool isEmpty() const { return m_lines.empty(); }
    /** Who takes a place, by its folded address (foldedAddress) and reading (readingKey), both UTF-8. */
    [[nodiscard]] ShareNumber shareOf(std::string_view address, std::string_view reading) const;
    /** The officers in the order in which the plan names them first: the n-th has share n + 1. */
    [[nodiscard]] const QStringList& officers() const { return m_officers; }
    /** However the name is spelled (width, spaces, variants); nobodysShare for one who is not in the plan. */
    [[nodiscard]] ShareNumber shareOfOfficer(const QString& name) const;
    /** The officer's name; empty for nobody's. */
    [[nodiscard]] QString nameOf(ShareNumber share) const;

private:
    struct Line
    {
        ShareNumber share = nobodysShare;
        std::vector<std::string> regions{};
        std::string from{};
        std::string until{};
    };

    std::vector<Line> m_lines;
    QStringList m_officers;
};

} // namespace sosdesk
