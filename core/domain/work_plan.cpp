// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/work_plan.h"

#include "core/domain/folding.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t mostLines = 200;
constexpr qsizetype mostRegions = 500;
constexpr qsizetype longestText = 100;

bool isWritable(const QString& text)
{
    return text.size() <= longestText && text.isValidUtf16() && std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
}

/** 「さ行」 as the readings it spans: さ and そ. Anything else spans itself. */
std::pair<QString, QString> spanOf(const QString& reading)
{
    static const QStringList rows = {
        u"あお"_s, u"かこ"_s, u"さそ"_s, u"たと"_s, u"なの"_s, u"はほ"_s, u"まも"_s, u"やよ"_s, u"らろ"_s, u"わん"_s};
    const QString text = reading.trimmed();
    if (text.size() == 2 && text.endsWith(u'行')) {
        const QString first = readingKey(text.left(1), {});
        for (const QString& row : rows) {
            if (row.startsWith(first) && !first.isEmpty()) {
                return {row.left(1), row.right(1)};
            }
        }
    }
    const QString key = readingKey(text, {});
    return {key, key};
}

/** Whether all of it can be read: 「神田」 has no reading, and half of 「さ田」 has none. */
bool isReading(const QString& text)
{
    const auto [first, last] = spanOf(text);
    const bool isRow = first != last;
    return isWritable(text) && !first.isEmpty() && (isRow || first.size() >= readingLength(text));
}

std::optional<WorkPlanFault::Field> faultOf(const WorkLine& line, QString& value)
{
    using Field = WorkPlanFault::Field;
    value = line.officer;
    if (foldedKey(line.officer).isEmpty() || !isWritable(line.officer)) {
        return Field::Officer;
    }
    const bool byReading = !line.from.isEmpty() || !line.until.isEmpty();
    value = line.regions.isEmpty() ? QString() : line.regions.front();
    if (byReading == !line.regions.isEmpty() || line.regions.size() > mostRegions) {
        return Field::Regions;
    }
    for (const QString& region : line.regions) {
        if (foldedAddress(region).isEmpty() || !isWritable(region)) {
            value = region;
            return Field::Regions;
        }
    }
    value = line.from + u"–"_s + line.until;
    const bool inOrder = isReading(line.from) && isReading(line.until)
        && spanOf(line.from).first.toUtf8() <= spanOf(line.until).second.toUtf8();
    return byReading && !inOrder ? std::optional(Field::Reading) : std::nullopt;
}

/** 「島尻郡南風原町…」 is looked for under 「南風原町」 too; the 郡 of 蒲郡市 or 大和郡山市 is none. */
std::string_view behindCounty(std::string_view address)
{
    constexpr std::string_view county = "郡";
    constexpr std::size_t farthest = 12; // four characters: 「東国東郡」
    const std::size_t at = address.find(county);
    if (at == std::string_view::npos || at == 0 || at > farthest) {
        return {};
    }
    const std::string_view rest = address.substr(at + county.size());
    constexpr std::array cities = {"蒲郡市", "小郡市", "大和郡山市"};
    const bool isCity =
        std::any_of(cities.begin(), cities.end(), [&](const char* city) { return address.starts_with(city); });
    return isCity ? std::string_view() : rest;
}

} // namespace

std::optional<WorkPlanFault> faultOf(const WorkPlan& plan)
{
    if (plan.lines.size() > mostLines) {
        return WorkPlanFault{mostLines, WorkPlanFault::Field::Lines, QString::number(plan.lines.size())};
    }
    for (std::size_t at = 0; at < plan.lines.size(); ++at) {
        QString value;
        if (const auto field = faultOf(plan.lines[at], value)) {
            return WorkPlanFault{at, *field, value};
        }
    }
    return std::nullopt;
}

QJsonObject jsonOf(const WorkPlan& plan)
{
    QJsonArray lines;
    for (const WorkLine& line : plan.lines) {
        QJsonObject json{{u"officer"_s, line.officer}};
        if (line.regions.isEmpty()) {
            json.insert(u"from"_s, line.from);
            json.insert(u"until"_s, line.until);
        } else {
            json.insert(u"regions"_s, QJsonArray::fromStringList(line.regions));
        }
        lines.append(json);
    }
    return {{u"lines"_s, lines}};
}

std::optional<WorkPlan> workPlanFrom(const QJsonObject& json)
{
    if (!json[u"lines"_s].isArray()) {
        return std::nullopt;
    }
    WorkPlan plan;
    for (const QJsonValue& told : json[u"lines"_s].toArray()) {
        const QJsonValue regions = told[u"regions"_s];
        if (!told.isObject() || !(regions.isUndefined() || regions.isArray())) {
            return std::nullopt;
        }
        WorkLine line{told[u"officer"_s].toString(), {}, told[u"from"_s].toString(), told[u"until"_s].toString()};
        for (const QJsonValue& region : regions.toArray()) {
            if (!region.isString()) {
                return std::nullopt;
            }
            line.regions << region.toString();
        }
        plan.lines.push_back(std::move(line));
    }
    return plan;
}

WorkSplit::WorkSplit(const WorkPlan& plan)
{
    for (const WorkLine& line : plan.lines) {
        QString value;
        if (faultOf(line, value) || m_lines.size() == mostLines) {
            continue;
        }
        if (shareOfOfficer(line.officer) == nobodysShare) {
            m_officers << line.officer.trimmed();
        }
        Line ready{shareOfOfficer(line.officer)};
        for (const QString& region : line.regions) {
            ready.regions.push_back(foldedAddress(region).toStdString());
        }
        if (line.regions.isEmpty()) {
            ready.from = spanOf(line.from).first.toStdString();
            ready.until = spanOf(line.until).second.toStdString();
        }
        m_lines.push_back(std::move(ready));
    }
}

ShareNumber WorkSplit::shareOf(std::string_view address, std::string_view reading) const
{
    const std::string_view town = behindCounty(address);
    for (const Line& line : m_lines) {
        // UTF-8 sorts like the characters: kana in their order, behind Latin letters.
        const bool isRead = !line.from.empty() && !reading.empty() && reading >= line.from
            && reading.substr(0, line.until.size()) <= line.until;
        const bool isThere = std::any_of(line.regions.begin(), line.regions.end(),
            [&](const std::string& region) { return address.starts_with(region) || town.starts_with(region); });
        if (isRead || isThere) {
            return line.share;
        }
    }
    return nobodysShare;
}

ShareNumber WorkSplit::shareOfOfficer(const QString& name) const
{
    const QString wanted = foldedKey(name);
    for (qsizetype at = 0; at < m_officers.size(); ++at) {
        if (foldedKey(m_officers[at]) == wanted) {
            return static_cast<ShareNumber>(at + 1);
        }
    }
    return nobodysShare;
}

QString WorkSplit::nameOf(ShareNumber share) const
{
    return share == nobodysShare ? QString() : m_officers.value(share - 1);
}

} // namespace sosdesk
