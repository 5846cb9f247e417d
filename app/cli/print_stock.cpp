// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/print.h"

#include <QJsonArray>

namespace sosdesk::cli {

void printStock(const QJsonObject& json)
{
    for (const QJsonValue& value : json.value(QStringLiteral("items")).toArray()) {
        const QJsonObject item = value.toObject();
        printLine(QStringLiteral("%1  備蓄 %2  引当 %3  期限切れ %4  残り %5  目安どおりなら %6")
                      .arg(field(item, "item").leftJustified(14), field(item, "total"), field(item, "reserved"),
                          field(item, "expired"), field(item, "free"), field(item, "afterSuggestions")));
    }
    for (const QJsonValue& value : json.value(QStringLiteral("shares")).toArray()) {
        const QJsonObject share = value.toObject();
        printLine(QStringLiteral("%1  要請 %2  配分 %3  備蓄 %4 → %5（0.1週）  %6 %7")
                      .arg(field(share, "request").leftJustified(14), field(share, "asked"), field(share, "pieces"),
                          field(share, "coverBefore"), field(share, "coverAfter"), field(share, "reason"),
                          field(share, "fate")));
    }
    for (const QJsonValue& value : json.value(QStringLiteral("entries")).toArray()) {
        const QJsonObject entry = value.toObject();
        printLine(QStringLiteral("%1  %2  %3  %4  %5 → %6  %7 %8")
                      .arg(field(entry, "at").left(16), field(entry, "item").leftJustified(14), field(entry, "lot"),
                          field(entry, "reason"), field(entry, "pieces"), field(entry, "balance"),
                          field(entry, "request"), field(entry, "note")));
    }
}

} // namespace sosdesk::cli
