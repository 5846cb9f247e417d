// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/print.h"
#include "app/cli/verb.h"

#include <QJsonArray>

namespace sosdesk::cli {

void printDelivery(const QJsonObject& json)
{
    if (!json.contains(QStringLiteral("deliveries")) && !json.contains(QStringLiteral("characters"))) {
        printPairs(json);
        return;
    }
    for (const QJsonValue& value : json.value(QStringLiteral("deliveries")).toArray()) {
        const QJsonObject delivery = value.toObject();
        printLine(QStringLiteral("%1  %2  %3  %4  %5  %6  %7  %8")
                      .arg(field(delivery, "request").leftJustified(14), field(delivery, "side").leftJustified(10),
                          field(delivery, "state").leftJustified(11), field(delivery, "shipDay"),
                          field(delivery, "number").leftJustified(13), field(delivery, "parcels"),
                          field(delivery, "facilityName"), field(delivery, "flags")));
    }
    for (const QJsonValue& value : json.value(QStringLiteral("offers")).toArray()) {
        const QJsonObject offer = value.toObject();
        printLine(QStringLiteral("同じ届け先  %1  %2").arg(field(offer, "address"), field(offer, "requests")));
    }
    for (const QJsonValue& value : json.value(QStringLiteral("characters")).toArray()) {
        const QJsonObject entry = value.toObject();
        printLine(field(entry, "character") + QStringLiteral(" → ") + field(entry, "replacement"));
    }
}

} // namespace sosdesk::cli
