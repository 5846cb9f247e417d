// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/labels.h"

#include <QCoreApplication>

namespace sosdesk::wording {

QString label(Outlook value)
{
    switch (value) {
    case Outlook::Within1Week:
        return QCoreApplication::translate("wording", "１週間以内");
    case Outlook::Within3Weeks:
        return QCoreApplication::translate("wording", "２～３週間");
    case Outlook::About1Month:
        return QCoreApplication::translate("wording", "１か月程度");
    case Outlook::Over1Month:
        return QCoreApplication::translate("wording", "１か月以上");
    }
    Q_UNREACHABLE();
}

QString label(FacilityKind value)
{
    switch (value) {
    case FacilityKind::Hospital:
        return QCoreApplication::translate("wording", "病院");
    case FacilityKind::Clinic:
        return QCoreApplication::translate("wording", "診療所");
    case FacilityKind::Pharmacy:
        return QCoreApplication::translate("wording", "薬局");
    case FacilityKind::VisitingNurse:
        return QCoreApplication::translate("wording", "訪問看護事業所");
    case FacilityKind::Aggregator:
        return QCoreApplication::translate("wording", "とりまとめ団体");
    case FacilityKind::Other:
        return QCoreApplication::translate("wording", "その他");
    }
    Q_UNREACHABLE();
}

QString label(Agreement value)
{
    switch (value) {
    case Agreement::Beds:
        return QCoreApplication::translate("wording", "病床確保");
    case Agreement::FeverClinic:
        return QCoreApplication::translate("wording", "発熱外来");
    case Agreement::Support:
        return QCoreApplication::translate("wording", "後方支援");
    case Agreement::HomeCare:
        return QCoreApplication::translate("wording", "自宅療養者等への医療の提供");
    case Agreement::Dispatch:
        return QCoreApplication::translate("wording", "人材派遣");
    }
    Q_UNREACHABLE();
}

QString label(Designation value)
{
    switch (value) {
    case Designation::AcceptsPatients:
        return QCoreApplication::translate("wording", "患者受入");
    case Designation::Pcr:
        return QCoreApplication::translate("wording", "PCR検査");
    case Designation::Screening:
        return QCoreApplication::translate("wording", "診療・検査医療機関");
    case Designation::Outpatient:
        return QCoreApplication::translate("wording", "外来対応医療機関");
    case Designation::Support:
        return QCoreApplication::translate("wording", "後方支援医療機関");
    }
    Q_UNREACHABLE();
}

QString label(Circumstances value)
{
    switch (value) {
    case Circumstances::Stockout:
        return QCoreApplication::translate("wording", "欠品");
    case Circumstances::Cluster:
        return QCoreApplication::translate("wording", "クラスター発生");
    case Circumstances::Other:
        return QCoreApplication::translate("wording", "その他");
    }
    Q_UNREACHABLE();
}

QString label(ContactResult value)
{
    switch (value) {
    case ContactResult::Talked:
        return QCoreApplication::translate("wording", "通話");
    case ContactResult::NoAnswer:
        return QCoreApplication::translate("wording", "不在");
    case ContactResult::CallBack:
        return QCoreApplication::translate("wording", "折返し待ち");
    }
    Q_UNREACHABLE();
}

QString label(Means value)
{
    switch (value) {
    case Means::Phone:
        return QCoreApplication::translate("wording", "電話");
    case Means::Mail:
        return QCoreApplication::translate("wording", "メール");
    case Means::Fax:
        return QCoreApplication::translate("wording", "FAX");
    case Means::Paper:
        return QCoreApplication::translate("wording", "書面");
    }
    Q_UNREACHABLE();
}

QString label(DistributionKind value)
{
    switch (value) {
    case DistributionKind::Push:
        return QCoreApplication::translate("wording", "一斉配布（PUSH型）");
    case DistributionKind::Prefecture:
        return QCoreApplication::translate("wording", "都道府県独自の配布");
    case DistributionKind::SosState:
        return QCoreApplication::translate("wording", "緊急配布（国）");
    case DistributionKind::SosPrefecture:
        return QCoreApplication::translate("wording", "緊急配布（都道府県）");
    }
    Q_UNREACHABLE();
}

QString label(DistributionState value)
{
    switch (value) {
    case DistributionState::Planned:
        return QCoreApplication::translate("wording", "予定");
    case DistributionState::Shipped:
        return QCoreApplication::translate("wording", "発送済");
    }
    Q_UNREACHABLE();
}

} // namespace sosdesk::wording
