// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/second_look.h"

#include "core/wording/change_words.h"
#include "core/wording/labels.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace sosdesk::wording {
namespace {

using namespace Qt::StringLiterals;

/** `C5 在庫と想定消費量（N95等マスク、フェイスシールド）`, a check once. */
QString checksOf(const std::vector<CheckShift>& rows, const ItemCatalogue& items)
{
    const QString comma = QCoreApplication::translate("wording", "、");
    QStringList checks;
    for (auto row = rows.begin(); row != rows.end();) {
        const CheckId id = row->id;
        QStringList names;
        for (; row != rows.end() && row->id == id; ++row) {
            const ItemDescription* item = row->item ? items.find(*row->item) : nullptr;
            if (item != nullptr) {
                names << item->name;
            }
        }
        const QString check = codeOf(id) + u' ' + label(id);
        checks << (names.isEmpty() ? check
                                   : QCoreApplication::translate("wording", "%1（%2）").arg(check, names.join(comma)));
    }
    return checks.join(comma);
}

const char* sentenceOf(SecondLookOutcome outcome)
{
    switch (outcome) {
    case SecondLookOutcome::Withdrawn:
        return QT_TRANSLATE_NOOP("wording", "医療機関が申請を取り下げました（受付中ではありません）");
    case SecondLookOutcome::NowFails:
        return QT_TRANSLATE_NOOP("wording", "変更により不適合になりました：%1");
    case SecondLookOutcome::NowUnclear:
        return QT_TRANSLATE_NOOP("wording", "変更により確認が必要になりました：%1");
    case SecondLookOutcome::NowPasses:
        return QT_TRANSLATE_NOOP("wording", "変更により適合になりました：%1");
    case SecondLookOutcome::StillFails:
        return QT_TRANSLATE_NOOP("wording", "変更前と同じく不適合です：%1");
    case SecondLookOutcome::StillPasses:
        return QT_TRANSLATE_NOOP("wording", "変更後も、判定が悪くなった審査項目はありません");
    }
    Q_UNREACHABLE();
}

QString namesOf(const std::vector<Item>& wanted, const ItemCatalogue& items)
{
    QStringList names;
    for (const Item& item : wanted) {
        const ItemDescription* description = items.find(item);
        names << (description != nullptr ? description->name : QString::number(item.number));
    }
    return names.join(QCoreApplication::translate("wording", "、"));
}

QString said(const char* text)
{
    return QCoreApplication::translate("wording", text);
}

struct DatedNews
{
    QLatin1StringView source;
    const char* name;
};

constexpr std::array datedNews = {
    DatedNews{"weekly:"_L1, QT_TRANSLATE_NOOP("wording", "週次調査 %1")},
    DatedNews{"daily:"_L1, QT_TRANSLATE_NOOP("wording", "日次調査 %1")},
    DatedNews{"goods:"_L1, QT_TRANSLATE_NOOP("wording", "配布 %1発送分")},
};

/** `週次調査 11/18`; empty for what is no news but a field of the request. */
QString sourceText(const FieldChange& field)
{
    if (field.field.startsWith("contact:"_L1)) {
        const std::optional<Instant> at = instantFromIso(field.after);
        return said(QT_TRANSLATE_NOOP("wording", "聞き取り %1")).arg(at ? timeText(*at, dayOf(*at)) : field.after);
    }
    const auto kind = std::find_if(
        datedNews.begin(), datedNews.end(), [&](const DatedNews& news) { return field.field.startsWith(news.source); });
    if (kind == datedNews.end()) {
        return {};
    }
    const std::optional<Day> day = dayFromIso(field.after);
    return said(kind->name).arg(day ? dayText(*day, day) : field.after);
}

/** `N95等マスク 在庫 10 → 401` for each figure of a corrected survey. */
QString figuresText(const QString& source, const std::vector<FieldChange>& fields, const ItemCatalogue& items)
{
    QStringList figures;
    for (const FieldChange& field : fields) {
        if (field.field.startsWith(source + u'.')) {
            const auto value = [&](const QString& side) { return valueText(field.field, side, {}); };
            figures << said(QT_TRANSLATE_NOOP("wording", "%1 %2 → %3"))
                           .arg(fieldText(field.field, items), value(field.before), value(field.after));
        }
    }
    return figures.isEmpty() ? said(QT_TRANSLATE_NOOP("wording", "決定時と同じ値に戻りました"))
                             : figures.join(said(QT_TRANSLATE_NOOP("wording", "、")));
}

} // namespace

QString secondLook(const SecondLook& look, const ItemCatalogue& items)
{
    QStringList sentences;
    if (look.refused) {
        sentences << QCoreApplication::translate("wording", "決定のあとの国との協議で、配布不可になりました");
    }
    if (!look.above.empty()) {
        sentences << QCoreApplication::translate("wording", "決定枚数が変更後の要請枚数を超えています：%1")
                         .arg(namesOf(look.above, items));
    }
    if (!look.unanswered.empty()) {
        sentences << QCoreApplication::translate("wording", "新たに要請された品目の決定枚数がありません：%1")
                         .arg(namesOf(look.unanswered, items));
    }
    if (sentences.isEmpty() || look.outcome != SecondLookOutcome::StillPasses) {
        const QString sentence = QCoreApplication::translate("wording", sentenceOf(look.outcome));
        sentences << (sentence.contains("%1"_L1) ? sentence.arg(checksOf(look.about, items)) : sentence);
    }
    return sentences.join(QCoreApplication::translate("wording", "。"));
}

QString newsText(const std::vector<FieldChange>& fields, const ItemCatalogue& items)
{
    QStringList came;
    QStringList corrected;
    for (const FieldChange& field : fields) {
        const QString source = field.field.contains(u'.') ? QString() : sourceText(field);
        if (!source.isEmpty() && field.before.isEmpty()) {
            came << source;
        } else if (!source.isEmpty()) {
            corrected
                << said(QT_TRANSLATE_NOOP("wording", "%1（%2）")).arg(source, figuresText(field.field, fields, items));
        }
    }
    const QString comma = said(QT_TRANSLATE_NOOP("wording", "、"));
    QStringList news;
    if (!came.isEmpty()) {
        news << said(QT_TRANSLATE_NOOP("wording", "決定のあとに届いた情報：%1")).arg(came.join(comma));
    }
    if (!corrected.isEmpty()) {
        news << said(QT_TRANSLATE_NOOP("wording", "決定のあとに訂正された情報：%1")).arg(corrected.join(comma));
    }
    return news.join(said(QT_TRANSLATE_NOOP("wording", "。")));
}

} // namespace sosdesk::wording
