// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/matter.h"
#include "tests/review/dossiers.h"

namespace sosdesk::tests {

/** Monday 2024-11-25 at 14:33 in a prefecture that does not exist, in drill. */
inline Letterhead letterhead(Mode mode = Mode::Drill)
{
    Letterhead head;
    head.mode = mode;
    head.asOf = moment(QStringLiteral("2024-11-25T14:33"));
    head.lastImport = moment(QStringLiteral("2024-11-25T14:05"));
    head.journal = 48'113;
    head.office = QStringLiteral("架空県 感染症対策課");
    head.contact = QStringLiteral("電話 098-000-1234（直通）");
    head.documentNumber = QStringLiteral("感対第　　号");
    head.approvals = {QStringLiteral("決裁"), QStringLiteral("確認者"), QStringLiteral("起案者")};
    return head;
}

inline Facility hospital(FacilityCode code)
{
    Facility facility;
    facility.code = code;
    facility.name = QStringLiteral("城北総合病院");
    facility.kind = FacilityKind::Hospital;
    facility.postalCode = QStringLiteral("900-0001");
    facility.address = QStringLiteral("沖縄県那覇市架空町1-2-3");
    facility.phone = QStringLiteral("098-000-1234");
    facility.contactPerson = QStringLiteral("用度課 金城");
    facility.beds = 320;
    facility.agreements = {Agreement::Beds, Agreement::FeverClinic};
    return facility;
}

/** The request of the mock-up: masks and gowns, a PUSH three weeks ago, asked back on the phone. */
inline Dossier mockedDossier()
{
    Dossier dossier = cleanDossier();
    Request& request = dossier.request;
    request.number = QStringLiteral("UDR-00010234");
    request.received = moment(QStringLiteral("2024-11-25T11:42"));
    request.facilityName = QStringLiteral("城北総合病院");
    request.facilityCode = {4710112233};
    request.remarks = QStringLiteral("手袋はMサイズを希望します。");
    request.lines = {{n95, 600, 120, 300, 0, Outlook::Within1Week}, {gown, 400, 40, 150, 50, Outlook::Within1Week},
        {glove, 2000, {}, 1400, 0, Outlook::Within3Weeks}};
    dossier.facility = hospital(request.facilityCode);
    dossier.daily = {dailyOn(QStringLiteral("2024-11-25"))};
    dossier.dailyDays = {day(QStringLiteral("2024-11-25"))};
    Survey weekly = weeklyOn(QStringLiteral("2024-11-20"));
    weekly.lines[glove.number - 1].stock = 300;
    dossier.weekly = {weekly};
    dossier.distributions = {{sent(DistributionKind::Push, QStringLiteral("2024-11-05"), 100, gown)},
        {sent(DistributionKind::SosPrefecture, QStringLiteral("2024-09-09"), 300)}};
    Contact talk = talkAt(QStringLiteral("2024-11-25T14:20"), Circumstances::Stockout,
        QStringLiteral("卸の納期は12月5日。それまで入荷の見込みなし。"));
    talk.person = QStringLiteral("用度課");
    talk.purchasable = 0;
    talk.corrections = {{gown, 60, {}, {}}};
    dossier.contacts = {talk};
    dossier.stock = std::vector<StockBalance>{{n95, 10'000, 0}, {gown, 10'000, 0}, {glove, 10'000, 0}};
    return dossier;
}

inline Decision mockedApproval()
{
    Decision decision;
    decision.requestNumber = QStringLiteral("UDR-00010234");
    decision.version = 1;
    decision.need = Need::Yes;
    decision.method = Method::Prefecture;
    decision.opinion =
        QStringLiteral("これまでの緊急配布は1回（令和6年9月9日、県）。欠品により自ら調達できない（11月25日"
                       "14:20電話で確認。卸の納期は12月5日、それまでの購入可能数は0枚）。"
                       "県備蓄から配布する。");
    decision.lines = {{n95, 600, 0}, {gown, 200, 0}, {glove, 2000, 0}};
    decision.complete = true;
    decision.officer = QStringLiteral("見本太郎");
    decision.at = moment(QStringLiteral("2024-11-25T14:31"));
    return decision;
}

} // namespace sosdesk::tests
