// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/consignment.h"
#include "tests/review/dossiers.h"

namespace sosdesk::tests {

/** An office that has told the carriers' programs everything they ask. */
inline CarrierOffice carrierOffice(Mode mode = Mode::Live)
{
    CarrierOffice office;
    office.mode = mode;
    office.name = QStringLiteral("架空県感染症対策課");
    office.postalCode = QStringLiteral("900-8570");
    office.address = QStringLiteral("架空県見本市泉崎１丁目２番２号");
    office.building = QStringLiteral("県庁本庁舎４階");
    office.phone = QStringLiteral("098-000-1234");
    office.goods = QStringLiteral("医療用物資");
    office.settings = {{QStringLiteral("yamato_customer_code"), QStringLiteral("0980001234")},
        {QStringLiteral("yamato_fare_number"), QStringLiteral("01")},
        {QStringLiteral("sagawa_customer_code"), QStringLiteral("098000123400")},
        {QStringLiteral("seino_shipper_code"), QStringLiteral("09800012340")}};
    return office;
}

inline Consignment consignment(const QString& name = QStringLiteral("城北総合病院"),
    const QString& address = QStringLiteral("架空県見本市城北１丁目２番３号"))
{
    Consignment sent;
    sent.request = QStringLiteral("UDR-00010234");
    sent.number = QStringLiteral("S0123456789AB");
    sent.label.facility = {4710112233};
    sent.label.name = name;
    sent.label.address = address;
    sent.label.postalCode = QStringLiteral("900-0001");
    sent.label.phone = QStringLiteral("098-000-5678");
    sent.shipDay = day(QStringLiteral("2024-11-26"));
    sent.parcels = 6;
    sent.items = {QStringLiteral("N95等マスク 600")};
    return sent;
}

} // namespace sosdesk::tests
