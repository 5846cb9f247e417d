// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/finding_details.h"

#include "core/wording/fact_text.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>
#include <QLatin1StringView>

#include <array>

namespace sosdesk::ui {
namespace {

using namespace Qt::StringLiterals;

struct FactName
{
    QLatin1StringView key;
    const char* name;
};

constexpr std::array factNames = {
    FactName{"stock"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::Checklist", "前日時点の在庫量")},
    FactName{"weeklyUse"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::Checklist", "想定消費量（週）")},
    FactName{"purchase"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::Checklist", "購入見込み量（週）")},
    FactName{"outlook"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::Checklist", "備蓄見通し")},
    FactName{"limit"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::Checklist", "限度")},
    FactName{"asked"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::Checklist", "要請枚数")},
    FactName{"suggested"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::Checklist", "配布枚数の目安")},
    FactName{"pieces"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::Checklist", "配布の計")},
    FactName{"onTheWay"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::Checklist", "未着")},
    FactName{"median"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::Checklist", "中央値")},
    FactName{"edge"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::Checklist", "通常の範囲の端")},
    FactName{"count"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::Checklist", "これまでの緊急配布（回）")},
    FactName{"recent"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::Checklist", "うち最近（回）")},
    FactName{"received"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::Checklist", "申請日時")},
    FactName{"processingDay"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::Checklist", "処理日")},
    FactName{"dailyDay"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::Checklist", "日次調査")},
    FactName{"weeklyDay"_L1, QT_TRANSLATE_NOOP("sosdesk::ui::Checklist", "週次調査")},
};

QString said(const char* text)
{
    return QCoreApplication::translate("sosdesk::ui::Checklist", text);
}

} // namespace

QString sourceText(const QString& source, Day asOf)
{
    const QString kind = source.section(u':', 0, 0);
    const QString rest = source.section(u':', 1);
    if (kind == "request"_L1) {
        return said(QT_TRANSLATE_NOOP("sosdesk::ui::Checklist", "要請"));
    }
    if (kind == "facility_list"_L1) {
        return said(QT_TRANSLATE_NOOP("sosdesk::ui::Checklist", "医療機関一覧"));
    }
    if (kind == "distribution"_L1) {
        return said(QT_TRANSLATE_NOOP("sosdesk::ui::Checklist", "配布実績一覧"));
    }
    if (kind == "survey"_L1) {
        return said(QT_TRANSLATE_NOOP("sosdesk::ui::Checklist", "日次・週次調査"));
    }
    if (const auto at = instantFromIso(rest); kind == "contact"_L1 && at) {
        return said(QT_TRANSLATE_NOOP("sosdesk::ui::Checklist", "聞き取り %1")).arg(wording::timeText(*at, asOf));
    }
    const QString day = dayFromIso(rest) ? wording::dayText(*dayFromIso(rest), asOf) : rest;
    if (kind == "weekly"_L1) {
        return said(QT_TRANSLATE_NOOP("sosdesk::ui::Checklist", "週次調査 %1")).arg(day);
    }
    if (kind == "daily"_L1) {
        return said(QT_TRANSLATE_NOOP("sosdesk::ui::Checklist", "日次調査 %1")).arg(day);
    }
    return source;
}

QString figuresText(const Finding& finding, const ItemCatalogue& items)
{
    const wording::FactText textOf(finding.facts, items);
    QStringList figures;
    for (const FactName& fact : factNames) {
        if (finding.facts.contains(fact.key)) {
            figures +=
                said(QT_TRANSLATE_NOOP("sosdesk::ui::Checklist", "%1 %2")).arg(said(fact.name), textOf(fact.key));
        }
    }
    if (figures.isEmpty()) {
        return {};
    }
    const ItemDescription* const item = finding.item ? items.find(*finding.item) : nullptr;
    const QString all = figures.join(said(QT_TRANSLATE_NOOP("sosdesk::ui::Checklist", "、")));
    return item != nullptr ? said(QT_TRANSLATE_NOOP("sosdesk::ui::Checklist", "数値（%1）：%2")).arg(item->name, all)
                           : said(QT_TRANSLATE_NOOP("sosdesk::ui::Checklist", "数値：%1")).arg(all);
}

} // namespace sosdesk::ui
