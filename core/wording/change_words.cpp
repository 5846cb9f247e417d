// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/change_words.h"

#include "core/wording/labels.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace sosdesk::wording {
namespace {

using namespace Qt::StringLiterals;

/** Long texts are told so far. */
constexpr qsizetype longestValue = 60;

struct FieldName
{
    QLatin1StringView field;
    const char* name;
};

constexpr std::array fieldNames = {
    FieldName{"asked"_L1, QT_TRANSLATE_NOOP("wording", "要請")},
    FieldName{"stock"_L1, QT_TRANSLATE_NOOP("wording", "在庫")},
    FieldName{"weeklyUse"_L1, QT_TRANSLATE_NOOP("wording", "想定消費")},
    FieldName{"purchase"_L1, QT_TRANSLATE_NOOP("wording", "購入見込")},
    FieldName{"outlook"_L1, QT_TRANSLATE_NOOP("wording", "備蓄見通し")},
    FieldName{"prefecture"_L1, QT_TRANSLATE_NOOP("wording", "県の配布枚数")},
    FieldName{"state"_L1, QT_TRANSLATE_NOOP("wording", "国の配布枚数")},
    FieldName{"title"_L1, QT_TRANSLATE_NOOP("wording", "件名")},
    FieldName{"received"_L1, QT_TRANSLATE_NOOP("wording", "申請日時")},
    FieldName{"facility"_L1, QT_TRANSLATE_NOOP("wording", "医療機関名")},
    FieldName{"code"_L1, QT_TRANSLATE_NOOP("wording", "医療機関コード")},
    FieldName{"conditions"_L1, QT_TRANSLATE_NOOP("wording", "緊急配布条件の確認")},
    FieldName{"remarks"_L1, QT_TRANSLATE_NOOP("wording", "備考")},
    FieldName{"status"_L1, QT_TRANSLATE_NOOP("wording", "対応ステータス")},
    FieldName{"need"_L1, QT_TRANSLATE_NOOP("wording", "要否")},
    FieldName{"method"_L1, QT_TRANSLATE_NOOP("wording", "配布方法")},
    FieldName{"withdrawal"_L1, QT_TRANSLATE_NOOP("wording", "取り下げ")},
    FieldName{"lastModified"_L1, QT_TRANSLATE_NOOP("wording", "最終更新日時")},
    FieldName{"pieces"_L1, QT_TRANSLATE_NOOP("wording", "枚数")},
    FieldName{"support"_L1, QT_TRANSLATE_NOOP("wording", "後方支援医療機関")},
    FieldName{"pcr"_L1, QT_TRANSLATE_NOOP("wording", "PCR検査実施の可否")},
    FieldName{"wantsEmergency"_L1, QT_TRANSLATE_NOOP("wording", "緊急配布の希望")},
    FieldName{"inpatients"_L1, QT_TRANSLATE_NOOP("wording", "入院中")},
    FieldName{"receivable"_L1, QT_TRANSLATE_NOOP("wording", "受入可能数")},
    FieldName{"opinion"_L1, QT_TRANSLATE_NOOP("wording", "都道府県意見")},
};

QString said(const char* text)
{
    return QCoreApplication::translate("wording", text);
}

template <typename Code>
QString labelOf(const QString& code)
{
    const std::optional<Code> value = fromCode<Code>(code);
    return value ? label(*value) : code;
}

} // namespace

QString fieldText(const QString& field, const ItemCatalogue& items)
{
    const QString last = field.section(u'.', -1);
    const auto known =
        std::find_if(fieldNames.begin(), fieldNames.end(), [&](const FieldName& name) { return name.field == last; });
    const QString name = known != fieldNames.end() ? said(known->name) : last;
    const std::optional<Item> item = items.byCode(field.section(u'.', -2, -2));
    return item ? oneLine(items.find(*item)->name, longestValue) + u' ' + name : name;
}

QString valueText(const QString& field, const QString& value, Day asOf)
{
    if (value.isEmpty()) {
        return said(QT_TRANSLATE_NOOP("wording", "（空欄）"));
    }
    if (field.endsWith(".outlook"_L1)) {
        return labelOf<Outlook>(value);
    }
    if (field == "status"_L1) {
        return labelOf<RequestStatus>(value);
    }
    if (field == "need"_L1) {
        return labelOf<Need>(value);
    }
    if (field == "method"_L1) {
        return labelOf<Method>(value);
    }
    if (field == "conditions"_L1) {
        return value == "true"_L1 ? said(QT_TRANSLATE_NOOP("wording", "チェックあり"))
                                  : said(QT_TRANSLATE_NOOP("wording", "チェックなし"));
    }
    if (value == "true"_L1 || value == "false"_L1) {
        return value == "true"_L1 ? said(QT_TRANSLATE_NOOP("wording", "はい"))
                                  : said(QT_TRANSLATE_NOOP("wording", "いいえ"));
    }
    if (const auto at = instantFromIso(value); field == "received"_L1 && at) {
        return timeText(*at, asOf);
    }
    bool isNumber = false;
    const qlonglong number = value.toLongLong(&isNumber);
    return isNumber && field.contains(u'.') ? QLocale(QLocale::English, QLocale::UnitedStates).toString(number)
                                            : oneLine(value, longestValue);
}

} // namespace sosdesk::wording
