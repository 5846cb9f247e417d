// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/delivery_text.h"

#include <QCoreApplication>

#include <array>

namespace sosdesk::wording {
namespace {

using namespace Qt::StringLiterals;

QString said(const char* text)
{
    return QCoreApplication::translate("wording", text);
}

struct Flag
{
    QLatin1StringView code;
    const char* text;
};

constexpr std::array flags = {
    Flag{"withdrawn"_L1, QT_TRANSLATE_NOOP("wording", "決定が取り消されています。発送を止めてください")},
    Flag{"not_started"_L1, QT_TRANSLATE_NOOP("wording", "翌営業日までに配送手続が始まっていません")},
    Flag{"not_shipped"_L1, QT_TRANSLATE_NOOP("wording", "発送予定日を過ぎても発送の記録がありません")},
    Flag{"changed"_L1, QT_TRANSLATE_NOOP("wording", "一覧に出した後で、決定した枚数が変わっています")},
    Flag{"differs"_L1, QT_TRANSLATE_NOOP("wording", "国の内示・実績が、決定と違います")},
    Flag{"no_answer"_L1, QT_TRANSLATE_NOOP("wording", "国の内示がまだ届いていません")},
    Flag{"starts_today"_L1, QT_TRANSLATE_NOOP("wording", "配送手続は本日中に始めてください")},
    Flag{"not_told"_L1, QT_TRANSLATE_NOOP("wording", "医療機関への連絡がまだです")},
};

} // namespace

QString label(DeliverySide value)
{
    return value == DeliverySide::Prefecture ? said(QT_TRANSLATE_NOOP("wording", "① 都道府県の備蓄"))
                                             : said(QT_TRANSLATE_NOOP("wording", "② 国による直送"));
}

QString label(DeliveryMeans value)
{
    switch (value) {
    case DeliveryMeans::DesignatedCarrier:
        return said(QT_TRANSLATE_NOOP("wording", "国指定の配送業者"));
    case DeliveryMeans::OwnArrangement:
        return said(QT_TRANSLATE_NOOP("wording", "県手配"));
    case DeliveryMeans::Handover:
        return said(QT_TRANSLATE_NOOP("wording", "手渡し"));
    }
    Q_UNREACHABLE();
}

QString label(DeliveryState value)
{
    switch (value) {
    case DeliveryState::Planned:
        return said(QT_TRANSLATE_NOOP("wording", "予定"));
    case DeliveryState::Listed:
        return said(QT_TRANSLATE_NOOP("wording", "一覧に出力済"));
    case DeliveryState::HandedOver:
        return said(QT_TRANSLATE_NOOP("wording", "引渡し済"));
    case DeliveryState::Shipped:
        return said(QT_TRANSLATE_NOOP("wording", "発送済"));
    case DeliveryState::Told:
        return said(QT_TRANSLATE_NOOP("wording", "連絡済"));
    }
    Q_UNREACHABLE();
}

QString flagLabel(const QString& code)
{
    for (const Flag& flag : flags) {
        if (flag.code == code) {
            return said(flag.text);
        }
    }
    return code;
}

} // namespace sosdesk::wording
