// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace sosdesk {

/** One way for goods to a place. */
struct Route
{
    int startsAfter = 0; ///< business days from the decision to the shipment
    int days = 0;        ///< calendar days from the shipment to the place

    friend bool operator==(const Route&, const Route&) = default;
};

/** Both ways to one place (F1–F3). */
struct Transit
{
    Route prefecture{};            ///< ① from the prefecture's stock
    Route state{};                 ///< ② from the state's store
    bool arrivesOnDaysOff = false; ///< goods are taken in at weekends, too; else on the next business day

    friend bool operator==(const Transit&, const Transit&) = default;
};

/** Places of one prefecture to which goods go on for some more days (離島). */
struct Islands
{
    QStringList names{}; ///< as addresses spell them
    int moreDays = 0;
};

/** How many days goods are on their way, by prefecture: estimates that an office may correct. */
struct TransitTable
{
    /** The built-in `transit/japan.json`, or the one of the last of @p userFolders that has it. ErrorCode::BadResource
     *  with file and key, also for a file of any other name, which nobody would read. */
    [[nodiscard]] static Result<TransitTable> load(const QStringList& userFolders = {});

    /** To an address in the prefecture with this number (1–47): longer when the address names an island. Nothing when
     *  there is no such prefecture. */
    [[nodiscard]] std::optional<Transit> to(int prefecture, const QString& address) const;

    Transit usual{};                               ///< the state's days are of no prefecture yet
    std::map<int, int> stateDays{};                ///< by number of the prefecture, all 47
    std::map<int, std::vector<Islands>> islands{}; ///< by number of the prefecture
};

} // namespace sosdesk
