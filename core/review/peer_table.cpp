// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/peer_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

constexpr int daysPerWeek = 7;

std::optional<std::pair<std::pair<PeerGroup, Item>, TypicalUse>> rowFrom(const QJsonArray& row)
{
    const std::optional<FacilityKind> kind = fromCode<FacilityKind>(row.at(0).toString());
    const int item = row.at(2).toInt();
    const TypicalUse typical{row.at(3).toInt(), row.at(4).toInteger(-1), row.at(5).toInteger(-1)};
    if (!kind || item < 1 || item > maxItemNumber || typical.answers < 1 || typical.median < 0
        || typical.deviation < 0) {
        return std::nullopt;
    }
    const PeerGroup group{*kind, row.at(1).toInt()};
    return std::pair{std::pair{group, Item{static_cast<std::uint8_t>(item)}}, typical};
}

} // namespace

std::optional<PeerGroup> peerGroupOf(
    std::optional<FacilityKind> kind, std::optional<int> beds, const Plausibility& rule)
{
    if (!kind || *kind == FacilityKind::Aggregator) {
        return std::nullopt;
    }
    const auto classes = rule.bedClasses.find(*kind);
    if (classes == rule.bedClasses.end()) {
        return PeerGroup{*kind, 0};
    }
    const std::optional<int> bedClass = classes->second.classOf(beds);
    return bedClass ? std::optional(PeerGroup{*kind, *bedClass}) : std::nullopt;
}

const TypicalUse* PeerTable::find(PeerGroup group, Item item) const
{
    const auto found = typical.find({group, item});
    return found == typical.end() ? nullptr : &found->second;
}

QByteArray PeerTable::toBytes() const
{
    QJsonArray rows;
    for (const auto& [key, use] : typical) {
        rows.append(QJsonArray{codeOf(key.first.kind), key.first.bedClass, int{key.second.number}, use.answers,
            qint64{use.median}, qint64{use.deviation}});
    }
    return QJsonDocument(QJsonObject{{u"day"_s, isoOf(day)}, {u"typical"_s, rows}}).toJson(QJsonDocument::Compact);
}

std::optional<PeerTable> PeerTable::fromBytes(const QByteArray& bytes)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    const std::optional<Day> day = dayFromIso(root[u"day"_s].toString());
    if (!day || !root[u"typical"_s].isArray()) {
        return std::nullopt;
    }
    PeerTable table{*day, {}};
    for (const QJsonValue value : root[u"typical"_s].toArray()) {
        const auto row = rowFrom(value.toArray());
        if (!row) {
            return std::nullopt;
        }
        table.typical.insert(*row);
    }
    return table;
}

void PeerSample::add(FacilityKind kind, std::optional<int> beds, const Survey& survey)
{
    const std::optional<PeerGroup> group = peerGroupOf(kind, beds, m_rule);
    if (!group) {
        return;
    }
    for (std::size_t at = 0; at < survey.lines.size(); ++at) {
        const SurveyLine& line = survey.lines[at];
        const bool nearEmpty =
            line.stock >= 0 && Quantity{line.stock} * daysPerWeek < Quantity{line.weeklyUse} * m_rule.nearEmptyDays;
        if (line.weeklyUse > 0 && !nearEmpty) {
            m_figures[{*group, Item{static_cast<std::uint8_t>(at + 1)}}].push_back(line.weeklyUse);
        }
    }
}

PeerTable PeerSample::table(Day day) const
{
    PeerTable table{day, {}};
    for (const auto& [key, figures] : m_figures) {
        if (const std::optional<TypicalUse> typical = typicalOf(figures)) {
            table.typical[key] = *typical;
        }
    }
    return table;
}

} // namespace sosdesk
