// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/change_text.h"

#include "core/wording/labels.h"
#include "core/wording/sentence.h"
#include "ui/shared/quantity_text.h"
#include "ui/shared/shown_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sosdesk::ui {
namespace {

using namespace Qt::StringLiterals;

/** Long texts are shown so far; the whole remark stands further below. */
constexpr qsizetype longestValue = 60;

struct FieldName
{
    QLatin1StringView field;
    const char* name;
};

constexpr std::array fieldNames = {
    FieldName{"asked"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::ChangeText", "要請")},
    FieldName{"stock"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::ChangeText", "在庫")},
    FieldName{"weeklyUse"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::ChangeText", "想定消費")},
    FieldName{"purchase"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::ChangeText", "購入見込")},
    FieldName{"outlook"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::ChangeText", "備蓄見通し")},
    FieldName{"prefecture"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::ChangeText", "県の配布枚数")},
    FieldName{"state"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::ChangeText", "国の配布枚数")},
    FieldName{"title"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::ChangeText", "件名")},
    FieldName{"received"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::ChangeText", "申請日時")},
    FieldName{"facility"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::ChangeText", "医療機関名")},
    FieldName{"code"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::ChangeText", "医療機関コード")},
    FieldName{"conditions"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::ChangeText", "緊急配布条件の確認")},
    FieldName{"remarks"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::ChangeText", "備考")},
    FieldName{"need"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::ChangeText", "要否")},
    FieldName{"method"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::ChangeText", "配布方法")},
    FieldName{"status"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::ChangeText", "対応ステータス")},
    FieldName{"opinion"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::ChangeText", "都道府県意見")},
};

QString said(const char* text)
{
    return QCoreApplication::translate("sosdesk::ui::ChangeText", text);
}

QString fieldText(const QString& field, const ItemCatalogue& items)
{
    const QString last = field.section(u'.', -1);
    const auto known =
        std::find_if(fieldNames.begin(), fieldNames.end(), [&](const FieldName& name) { return name.field == last; });
    const QString name = known != fieldNames.end() ? said(known->name) : last;
    const std::optional<Item> item = items.byCode(field.section(u'.', 0, 0));
    return item ? shownLine(items.find(*item)->name, longestValue) + u' ' + name : name;
}

template <typename Code>
QString labelOf(const QString& code)
{
    const std::optional<Code> value = fromCode<Code>(code);
    return value ? wording::label(*value) : code;
}

QString valueText(const QString& field, const QString& value, Day asOf)
{
    if (value.isEmpty()) {
        return said(QT_TRANSLATE_NOOP("sosdesk::ui::ChangeText", "（空欄）"));
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
        return value == "true"_L1 ? said(QT_TRANSLATE_NOOP("sosdesk::ui::ChangeText", "チェックあり"))
                                  : said(QT_TRANSLATE_NOOP("sosdesk::ui::ChangeText", "チェックなし"));
    }
    if (const auto at = instantFromIso(value); field == "received"_L1 && at) {
        return wording::timeText(*at, asOf);
    }
    bool isNumber = false;
    const qlonglong number = value.toLongLong(&isNumber);
    return isNumber && field.contains(u'.') ? grouped(number) : shownLine(value, longestValue);
}

} // namespace

QStringList changeLines(const ReviewedRequest& reviewed, const ItemCatalogue& items)
{
    const Day asOf = reviewed.review.processingDay;
    QStringList lines;
    for (const FieldChange& change : reviewed.changes) {
        lines += said(QT_TRANSLATE_NOOP("sosdesk::ui::ChangeText", "変更　%1　%2 → %3"))
                     .arg(fieldText(change.field, items), valueText(change.field, change.before, asOf),
                         valueText(change.field, change.after, asOf));
    }
    for (const FieldChange& difference : reviewed.differences) {
        lines += said(QT_TRANSLATE_NOOP("sosdesk::ui::ChangeText", "差異　%1　審査デスク %2 ／ G-MIS %3"))
                     .arg(fieldText(difference.field, items), valueText(difference.field, difference.before, asOf),
                         valueText(difference.field, difference.after, asOf));
    }
    return lines;
}

} // namespace sosdesk::ui
