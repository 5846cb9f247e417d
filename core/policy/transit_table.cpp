// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/transit_table.h"

#include "core/domain/folding.h"
#include "core/policy/built_in.h"
#include "core/policy/resource_object.h"

#include <QFileInfo>

#include <algorithm>

namespace sosdesk {
namespace {

constexpr int prefectures = 47;
constexpr int mostDays = 60;

Islands readIslands(ResourceObject& in)
{
    Islands islands;
    islands.names = in.words(QStringLiteral("names"));
    islands.moreDays = in.number(QStringLiteral("moreDays"), 1, mostDays);
    if (islands.names.isEmpty()) {
        in.refuse(QStringLiteral("names"), QStringLiteral("empty"));
    }
    return islands;
}

void readState(ResourceObject& in, TransitTable& table)
{
    table.usual.state.startsAfter = in.number(QStringLiteral("startsAfter"), 0, mostDays);
    in.objects(QStringLiteral("days"), [&](ResourceObject& part) {
        const int days = part.number(QStringLiteral("days"), 0, mostDays);
        for (const int prefecture : part.numbers(QStringLiteral("prefectures"), 1, prefectures)) {
            if (!table.stateDays.emplace(prefecture, days).second) {
                part.refuse(QStringLiteral("prefectures"), QStringLiteral("named twice: %1").arg(prefecture));
            }
        }
    });
    for (int prefecture = 1; prefecture <= prefectures; ++prefecture) {
        if (table.stateDays.count(prefecture) == 0) {
            in.refuse(QStringLiteral("days"), QStringLiteral("prefecture %1 is missing").arg(prefecture));
        }
    }
}

Result<TransitTable> readTransit(const QString& file, const QByteArray& bytes)
{
    TransitTable table;
    const auto read = [&](ResourceObject& in) {
        in.object(QStringLiteral("prefecture"), [&](ResourceObject& part) {
            table.usual.prefecture.startsAfter = part.number(QStringLiteral("startsAfter"), 0, mostDays);
            table.usual.prefecture.days = part.number(QStringLiteral("days"), 0, mostDays);
        });
        in.object(QStringLiteral("state"), [&](ResourceObject& part) { readState(part, table); });
        table.usual.arrivesOnDaysOff = in.flag(QStringLiteral("arrivesOnDaysOff"));
        in.objects(QStringLiteral("islands"), [&](ResourceObject& part) {
            const int prefecture = part.number(QStringLiteral("prefecture"), 1, prefectures);
            table.islands[prefecture].push_back(readIslands(part));
        });
    };
    SOSDESK_TRY(ResourceObject::parse(file, bytes, read));
    return table;
}

} // namespace

Result<TransitTable> TransitTable::load(const QStringList& userFolders)
{
    SOSDESK_TAKE(const auto files, resourceFiles(QStringLiteral("transit"), userFolders));
    TransitTable table;
    for (const ResourceFile& file : files) {
        if (QFileInfo(file.path).fileName() != QStringLiteral("japan.json")) {
            return fail(
                {ErrorCode::BadResource, file.path, 0, {}, {}, QStringLiteral("expected file name: japan.json")});
        }
        SOSDESK_TAKE(table, readTransit(file.path, file.bytes));
    }
    return table;
}

std::optional<Transit> TransitTable::to(int prefecture, const QString& address) const
{
    const auto days = stateDays.find(prefecture);
    if (days == stateDays.end()) {
        return std::nullopt;
    }
    Transit transit = usual;
    transit.state.days = days->second;
    const auto known = islands.find(prefecture);
    if (known == islands.end()) {
        return transit;
    }
    const QString key = foldedKey(address);
    int more = 0;
    for (const Islands& group : known->second) {
        if (std::any_of(group.names.begin(), group.names.end(),
                [&](const QString& name) { return key.contains(foldedKey(name)); })) {
            more = std::max(more, group.moreDays);
        }
    }
    transit.prefecture.days += more;
    transit.state.days += more;
    return transit;
}

} // namespace sosdesk
