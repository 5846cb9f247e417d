// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/codes.h"
#include "core/domain/shipping_label.h"

#include <QStringList>

#include <map>

namespace sosdesk {

/** What goes to one address in one row of a carrier's file. */
struct Consignment
{
    QString request{};       ///< whose it is, for what is said about it
    QString number{};        ///< お客様管理番号
    ShippingLabel label{};   ///< as written by an officer, or the whole name and address as listed
    bool isLabelled = false; ///< an officer wrote the label: nothing of it is moved about
    bool isKnown = true;     ///< the facility is in the list
    Day shipDay{};
    int parcels = 1;
    QStringList items{}; ///< `N95等マスク 300`
    QString remarks{};
};

/** What is the same in every row: who sends, and the office's numbers with the carrier. */
struct CarrierOffice
{
    Mode mode = Mode::Drill;
    QString name{};
    QString postalCode{};
    QString address{};
    QString building{};
    QString phone{};
    QString goods{};
    std::map<QString, QString> settings{}; ///< values of CarrierField::Setting by key
    Replacements replacements{};
};

} // namespace sosdesk
