// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/facility.h"

#include <QJsonObject>
#include <QString>

#include <map>

namespace sosdesk {

/** How a facility stands on a parcel, as an officer wrote it: wins over its entry in the list and every automatic
 *  split. Key: the facility. */
struct ShippingLabel
{
    FacilityCode facility{};
    int version = 0;      ///< 0: none was ever written
    bool kept = true;     ///< false: taken back, the list counts again
    QString name{};       ///< 施設名
    QString department{}; ///< 法人名・部門; may be empty
    QString address{};
    QString building{};   ///< may be empty
    QString postalCode{}; ///< empty: as listed
    QString phone{};      ///< empty: as listed

    friend bool operator==(const ShippingLabel&, const ShippingLabel&) = default;
};

[[nodiscard]] inline QJsonObject jsonOf(const ShippingLabel& label)
{
    return {{QStringLiteral("facility"), textOf(label.facility)}, {QStringLiteral("kept"), label.kept},
        {QStringLiteral("name"), label.name}, {QStringLiteral("department"), label.department},
        {QStringLiteral("address"), label.address}, {QStringLiteral("building"), label.building},
        {QStringLiteral("postalCode"), label.postalCode}, {QStringLiteral("phone"), label.phone}};
}

/** What the office writes in carriers' files instead of a character that they do not take: by character. */
using Replacements = std::map<QString, QString>;

} // namespace sosdesk
