// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/advice_text.h"

#include "core/wording/sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sosdesk::wording {
namespace {

using namespace Qt::StringLiterals;

struct Reason
{
    QLatin1StringView cause;
    const char* text; ///< `{item}`: what the prefecture is short of
};

constexpr std::array reasons = {
    Reason{"no_stock_list"_L1, QT_TRANSLATE_NOOP("wording", "備蓄一覧が取り込まれていません")},
    Reason{"stock_short"_L1, QT_TRANSLATE_NOOP("wording", "{item}の目安が県の備蓄に足りません")},
    Reason{"both_in_time"_L1, QT_TRANSLATE_NOOP("wording", "どちらも間に合い、県の備蓄にあります")},
    Reason{"only_prefecture_in_time"_L1, QT_TRANSLATE_NOOP("wording", "②では間に合いません")},
    Reason{"only_state_in_time"_L1, QT_TRANSLATE_NOOP("wording", "①では間に合いません")},
    Reason{"both_late"_L1, QT_TRANSLATE_NOOP("wording", "どちらも間に合わないため、早い方")},
    Reason{"already_out"_L1, QT_TRANSLATE_NOOP("wording", "在庫が切れているため、早い方")},
    Reason{"never_runs_out"_L1, QT_TRANSLATE_NOOP("wording", "在庫切れの見込みはなく、県の備蓄にあります")},
    Reason{"use_unknown"_L1, QT_TRANSLATE_NOOP("wording", "在庫か想定消費量が不明ですが、県の備蓄にあります")},
    Reason{"way_unknown"_L1, QT_TRANSLATE_NOOP("wording", "到着日は分かりませんが、県の備蓄にあります")},
};

/** `11/27(水)` */
QString weekdayText(Day day, Day asOf)
{
    static constexpr std::array names = {QT_TRANSLATE_NOOP("wording", "月"), QT_TRANSLATE_NOOP("wording", "火"),
        QT_TRANSLATE_NOOP("wording", "水"), QT_TRANSLATE_NOOP("wording", "木"), QT_TRANSLATE_NOOP("wording", "金"),
        QT_TRANSLATE_NOOP("wording", "土"), QT_TRANSLATE_NOOP("wording", "日")};
    const char* const name = names.at(static_cast<std::size_t>(weekdayOf(day) - 1));
    return QCoreApplication::translate("wording", "%1(%2)")
        .arg(dayText(day, asOf), QCoreApplication::translate("wording", name));
}

QString nameOf(const std::optional<Item>& item, const ItemCatalogue& items)
{
    const ItemDescription* known = item ? items.find(*item) : nullptr;
    return known != nullptr ? known->name : QString();
}

QString runOutText(const MethodAdvice& advice, const ItemCatalogue& items, Day asOf)
{
    if (!advice.runsOut) {
        return {};
    }
    const QString text = (advice.alreadyOut ? QCoreApplication::translate("wording", "在庫切れ %1")
                                            : QCoreApplication::translate("wording", "在庫切れ見込 %1"))
                             .arg(weekdayText(*advice.runsOut, asOf));
    return advice.amongSeveral ? QCoreApplication::translate("wording", "%1 %2。").arg(nameOf(advice.item, items), text)
                               : QCoreApplication::translate("wording", "%1。").arg(text);
}

QString arrivalText(const MethodAdvice& advice, Day asOf)
{
    if (!advice.byPrefecture || !advice.byState) {
        return {};
    }
    return QCoreApplication::translate("wording", "①着 %1・②着 %2 ")
        .arg(weekdayText(*advice.byPrefecture, asOf), weekdayText(*advice.byState, asOf));
}

} // namespace

QString adviceText(const MethodAdvice& advice, const ItemCatalogue& items, Day asOf)
{
    const auto known = std::find_if(
        reasons.begin(), reasons.end(), [&](const Reason& reason) { return reason.cause == advice.cause; });
    if (known == reasons.end()) {
        return {}; // nothing was judged yet
    }
    const QString reason = filled(QCoreApplication::translate("wording", known->text),
        [&](const QString&) { return nameOf(advice.shortOf, items); });
    return runOutText(advice, items, asOf) + arrivalText(advice, asOf)
        + (advice.method == Method::Prefecture ? QCoreApplication::translate("wording", "→ ①：%1")
                                               : QCoreApplication::translate("wording", "→ ②：%1"))
              .arg(reason);
}

} // namespace sosdesk::wording
