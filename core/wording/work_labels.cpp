// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/labels.h"

#include <QCoreApplication>

namespace sosdesk::wording {

QString label(Lane value)
{
    switch (value) {
    case Lane::Clean:
        return QCoreApplication::translate("wording", "通常");
    case Lane::Call:
        return QCoreApplication::translate("wording", "電話");
    case Lane::Duplicate:
        return QCoreApplication::translate("wording", "重複");
    case Lane::Excess:
        return QCoreApplication::translate("wording", "過大");
    case Lane::Late:
        return QCoreApplication::translate("wording", "締切後受付");
    case Lane::Changed:
        return QCoreApplication::translate("wording", "変更");
    case Lane::Done:
        return QCoreApplication::translate("wording", "完了");
    }
    Q_UNREACHABLE();
}

QString label(Channel value)
{
    switch (value) {
    case Channel::Gmis:
        return QCoreApplication::translate("wording", "G-MIS");
    case Channel::Sheet:
        return QCoreApplication::translate("wording", "要請シート");
    case Channel::Aggregator:
        return QCoreApplication::translate("wording", "とりまとめ団体");
    case Channel::Urgent:
        return QCoreApplication::translate("wording", "電話（緊急）");
    }
    Q_UNREACHABLE();
}

QString label(RequestStatus value)
{
    switch (value) {
    case RequestStatus::Draft:
        return QCoreApplication::translate("wording", "未申請");
    case RequestStatus::Error:
        return QCoreApplication::translate("wording", "エラー有り");
    case RequestStatus::UnderReview:
        return QCoreApplication::translate("wording", "都道府県・国確認中");
    case RequestStatus::Closed:
        return QCoreApplication::translate("wording", "受付完了");
    }
    Q_UNREACHABLE();
}

QString label(PrefectureStatus value)
{
    switch (value) {
    case PrefectureStatus::Untouched:
        return QCoreApplication::translate("wording", "未着手");
    case PrefectureStatus::InProgress:
        return QCoreApplication::translate("wording", "確認中");
    case PrefectureStatus::Complete:
        return QCoreApplication::translate("wording", "完了");
    }
    Q_UNREACHABLE();
}

QString label(Need value)
{
    switch (value) {
    case Need::Yes:
        return QCoreApplication::translate("wording", "要");
    case Need::No:
        return QCoreApplication::translate("wording", "否");
    }
    Q_UNREACHABLE();
}

QString label(Method value)
{
    switch (value) {
    case Method::Prefecture:
        return QCoreApplication::translate("wording", "① 都道府県の備蓄");
    case Method::State:
        return QCoreApplication::translate("wording", "② 国による直送");
    }
    Q_UNREACHABLE();
}

QString label(Verdict value)
{
    switch (value) {
    case Verdict::Ok:
        return QCoreApplication::translate("wording", "適合");
    case Verdict::Attention:
        return QCoreApplication::translate("wording", "要確認");
    case Verdict::Fail:
        return QCoreApplication::translate("wording", "不適合");
    case Verdict::Unknown:
        return QCoreApplication::translate("wording", "判定不能");
    }
    Q_UNREACHABLE();
}

QString label(CheckId value)
{
    switch (value) {
    case CheckId::C1:
        return QCoreApplication::translate("wording", "対象医療機関");
    case CheckId::C2:
        return QCoreApplication::translate("wording", "備蓄見通し");
    case CheckId::C3:
        return QCoreApplication::translate("wording", "重複配布");
    case CheckId::C4:
        return QCoreApplication::translate("wording", "これまでの緊急配布実績");
    case CheckId::C5:
        return QCoreApplication::translate("wording", "在庫と想定消費量");
    case CheckId::C6:
        return QCoreApplication::translate("wording", "自ら調達できない事情");
    case CheckId::C7:
        return QCoreApplication::translate("wording", "調査の回答");
    case CheckId::C8:
        return QCoreApplication::translate("wording", "締切");
    case CheckId::C9:
        return QCoreApplication::translate("wording", "要請数量");
    case CheckId::C10:
        return QCoreApplication::translate("wording", "想定消費量の妥当性");
    case CheckId::C11:
        return QCoreApplication::translate("wording", "緊急配布条件の確認");
    case CheckId::A1:
        return QCoreApplication::translate("wording", "要請機関数");
    case CheckId::A2:
        return QCoreApplication::translate("wording", "とりまとめ分の重複");
    case CheckId::A3:
        return QCoreApplication::translate("wording", "とりまとめ団体への配布実績");
    case CheckId::A4:
        return QCoreApplication::translate("wording", "とりまとめ分の要請数量");
    }
    Q_UNREACHABLE();
}

QString label(Mode value)
{
    switch (value) {
    case Mode::Drill:
        return QCoreApplication::translate("wording", "訓練");
    case Mode::Live:
        return QCoreApplication::translate("wording", "有事");
    }
    Q_UNREACHABLE();
}

} // namespace sosdesk::wording
