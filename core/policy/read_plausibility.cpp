// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/read_plausibility.h"

namespace sosdesk {
namespace {

constexpr int decades = 3'650;
constexpr int manyPieces = 1'000'000'000;
constexpr int manyBeds = 100'000;

OutlookWeeks readWeeks(ResourceObject& in)
{
    OutlookWeeks weeks;
    weeks.from = in.number(QStringLiteral("from"), 0, decades);
    if (in.has(QStringLiteral("until"))) {
        weeks.until = in.number(QStringLiteral("until"), weeks.from, decades);
    }
    return weeks;
}

void readOutlooks(ResourceObject& in, std::map<Outlook, OutlookWeeks>& outlooks)
{
    for (const auto& [outlook, text] : CodeTable<Outlook>::rows) {
        OutlookWeeks weeks;
        in.object(codeOf(outlook), [&](ResourceObject& part) { weeks = readWeeks(part); });
        outlooks[outlook] = weeks;
    }
}

BedClasses readClasses(ResourceObject& in)
{
    BedClasses classes;
    classes.from = in.numbers(QStringLiteral("from"), 0, manyBeds);
    classes.unknownIsNone = in.flag(QStringLiteral("unknownIsNone"));
    for (std::size_t at = 1; at < classes.from.size(); ++at) {
        if (classes.from[at] <= classes.from[at - 1]) {
            in.refuse(QStringLiteral("from"), QStringLiteral("not rising"));
        }
    }
    return classes;
}

void readBedClasses(ResourceObject& in, std::map<FacilityKind, BedClasses>& byKind)
{
    for (const QString& name : in.keys()) {
        BedClasses classes;
        in.object(name, [&](ResourceObject& part) { classes = readClasses(part); });
        if (const auto kind = fromCode<FacilityKind>(name)) {
            byKind[*kind] = classes;
        } else {
            in.refuse(name, QStringLiteral("unknown code"));
        }
    }
}

} // namespace

Plausibility readPlausibility(ResourceObject& in)
{
    Plausibility rule;
    rule.weeks = in.number(QStringLiteral("weeks"), 1, 8); // a dossier knows nine weeks
    rule.leastAnswers = in.number(QStringLiteral("leastAnswers"), 3, decades);
    rule.leastPeers = in.number(QStringLiteral("leastPeers"), 3, manyBeds);
    rule.deviations = in.number(QStringLiteral("deviations"), 1, 100);
    in.object(QStringLiteral("leastDeviation"), [&](ResourceObject& part) {
        rule.leastDeviationPercent = part.number(QStringLiteral("percent"), 1, 100);
        rule.leastPeersPercent = part.number(QStringLiteral("peersPercent"), 1, 100);
        rule.leastDeviationPieces = part.number(QStringLiteral("pieces"), 1, manyPieces);
    });
    rule.nearEmptyDays = in.number(QStringLiteral("nearEmptyDays"), 0, decades);
    in.object(QStringLiteral("outlooks"), [&](ResourceObject& part) { readOutlooks(part, rule.outlooks); });
    rule.outlookSlackWeeks = in.number(QStringLiteral("outlookSlackWeeks"), 0, decades);
    in.object(QStringLiteral("repeated"), [&](ResourceObject& part) {
        rule.repeatedTimes = part.number(QStringLiteral("times"), 2, decades);
        rule.repeatedFallPercent = part.number(QStringLiteral("fallPercent"), 0, 100);
    });
    in.object(QStringLiteral("bedClasses"), [&](ResourceObject& part) { readBedClasses(part, rule.bedClasses); });
    return rule;
}

} // namespace sosdesk
