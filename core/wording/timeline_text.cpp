// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/timeline_text.h"

#include "core/wording/change_words.h"
#include "core/wording/label_in.h"
#include "core/wording/record_labels.h"
#include "core/wording/sentence.h"
#include "core/wording/team_event.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace sosdesk::wording {
namespace {

using namespace Qt::StringLiterals;

QString said(const char* text)
{
    return QCoreApplication::translate("wording", text);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u'　');
}

QString itemName(const QJsonObject& line, const ItemCatalogue& items)
{
    const QString code = line.value(u"item"_s).toString();
    const std::optional<Item> item = items.byCode(code);
    return item ? items.find(*item)->name : code;
}

QStringList supplies(const QJsonObject& object, const ItemCatalogue& items)
{
    QStringList lines;
    for (const QJsonValue& value : object.value(u"lines"_s).toArray()) {
        const QJsonObject line = value.toObject();
        lines += said(QT_TRANSLATE_NOOP("wording", "%1　県 %2・国 %3"))
                     .arg(itemName(line, items), pieces(line.value(u"prefecture"_s).toInteger()),
                         pieces(line.value(u"state"_s).toInteger()));
    }
    return lines;
}

/** What a version of the decision says otherwise than the one before. */
QStringList differences(const Event& event, const ItemCatalogue& items)
{
    QStringList details;
    if (!event.before.isEmpty() && standing(event.before) != standing(event.after)) {
        details += said(QT_TRANSLATE_NOOP("wording", "その前：%1")).arg(standing(event.before));
    }
    const QStringList now = supplies(event.after, items);
    if (now != supplies(event.before, items)) {
        details += now.isEmpty() ? QStringList(said(QT_TRANSLATE_NOOP("wording", "枚数なし"))) : now;
    }
    const QString opinion = event.after.value(u"opinion"_s).toString();
    if (opinion != event.before.value(u"opinion"_s).toString()) {
        details += said(QT_TRANSLATE_NOOP("wording", "意見：%1")).arg(opinion);
    }
    return details;
}

EventText decisionText(const Event& event, const ItemCatalogue& items)
{
    const QString what = standing(event.after);
    return {event.kind == EventKind::Undone ? said(QT_TRANSLATE_NOOP("wording", "決定の取消 → %1")).arg(what) : what,
        differences(event, items)};
}

EventText contactText(const Event& event, const ItemCatalogue& items)
{
    const QJsonObject& contact = event.after;
    EventText text{joined({said(QT_TRANSLATE_NOOP("wording", "聞き取り")), labelIn<Means>(contact, u"means"_s),
                       labelIn<ContactResult>(contact, u"result"_s),
                       labelIn<Circumstances>(contact, u"circumstances"_s), contact.value(u"person"_s).toString()}),
        {contact.value(u"note"_s).toString()}};
    if (const QJsonValue can = contact.value(u"purchasable"_s); can.isDouble()) {
        text.details += said(QT_TRANSLATE_NOOP("wording", "購入可能 %1")).arg(pieces(can.toInteger()));
    }
    for (const QJsonValue& value : contact.value(u"corrections"_s).toArray()) {
        const QJsonObject correction = value.toObject();
        QStringList figures{itemName(correction, items)};
        for (const auto& key : {u"stock"_s, u"weeklyUse"_s, u"purchase"_s}) {
            if (correction.value(key).isDouble()) {
                figures += fieldText(u'.' + key, items) + u' ' + pieces(correction.value(key).toInteger());
            }
        }
        text.details += said(QT_TRANSLATE_NOOP("wording", "訂正：%1")).arg(figures.join(u' '));
    }
    if (const auto redial = instantFromIso(contact.value(u"redialAt"_s).toString())) {
        text.details += said(QT_TRANSLATE_NOOP("wording", "かけ直し %1")).arg(timeText(*redial, dayOf(event.at)));
    }
    return text;
}

/** One line for each check: the rows of its items say the same. */
EventText tickText(const Event& event)
{
    EventText text;
    QStringList checks;
    for (const QJsonValue& value : event.after.value(u"ticks"_s).toArray()) {
        const QJsonObject tick = value.toObject();
        const QString check = joined({tick.value(u"check"_s).toString(), labelIn<CheckId>(tick, u"check"_s)});
        const QString line = tick.value(u"confirmed"_s).toBool()
            ? said(QT_TRANSLATE_NOOP("wording", "確認済：%1（%2）")).arg(check, labelIn<Verdict>(tick, u"verdict"_s))
            : said(QT_TRANSLATE_NOOP("wording", "未確認：%1")).arg(check);
        if (!checks.contains(line)) {
            checks += line;
        }
        const QString note = tick.value(u"note"_s).toString();
        if (!note.isEmpty() && !text.details.contains(note)) {
            text.details += note;
        }
    }
    text.what = checks.join(said(QT_TRANSLATE_NOOP("wording", "、")));
    return text;
}

EventText inquiryText(const Event& event, const ItemCatalogue& items)
{
    const QJsonObject& inquiry = event.after;
    const QString kind = labelIn<InquiryKind>(inquiry, u"kind"_s);
    const QString outcome = labelIn<InquiryOutcome>(inquiry, u"outcome"_s);
    const QString answer = inquiry.value(u"answer"_s).toString();
    if (event.kind == EventKind::Answer) {
        return {joined({said(QT_TRANSLATE_NOOP("wording", "%1への回答")).arg(kind), outcome}), {answer}};
    }
    EventText text{
        joined({kind, inquiry.value(u"person"_s).toString(), outcome}), {inquiry.value(u"question"_s).toString()}};
    text.details += supplies(inquiry, items);
    if (!answer.isEmpty()) {
        text.details += said(QT_TRANSLATE_NOOP("wording", "回答：%1")).arg(answer);
    }
    return text;
}

EventText frozenText(const Event& event)
{
    const QString lane = labelIn<Lane>(event.after, u"lane"_s);
    const QString what = said(QT_TRANSLATE_NOOP("wording", "締切時点の一覧「%1」")).arg(event.subject);
    return {lane.isEmpty() ? what : said(QT_TRANSLATE_NOOP("wording", "%1（%2）")).arg(what, lane), {}};
}

EventText changedText(const Event& event, const ItemCatalogue& items)
{
    EventText text{joined({said(QT_TRANSLATE_NOOP("wording", "要請の変更")), fileName(event.file)}), {}};
    for (const FieldChange& change : event.fields) {
        text.details +=
            said(QT_TRANSLATE_NOOP("wording", "%1　%2 → %3"))
                .arg(fieldText(change.field, items), valueText(change.field, change.before, dayOf(event.at)),
                    valueText(change.field, change.after, dayOf(event.at)));
    }
    return text;
}

struct Name
{
    QLatin1StringView code;
    const char* name;
};

constexpr std::array acts = {
    Name{"hold"_L1, QT_TRANSLATE_NOOP("wording", "保留")},
    Name{"delivery"_L1, QT_TRANSLATE_NOOP("wording", "配送の記録")},
    Name{"undo_delivery"_L1, QT_TRANSLATE_NOOP("wording", "配送の記録の取消")},
    Name{"tracking"_L1, QT_TRANSLATE_NOOP("wording", "伝票番号の取込")},
    Name{"state_notice"_L1, QT_TRANSLATE_NOOP("wording", "国の内示の取込")},
    Name{"settle"_L1, QT_TRANSLATE_NOOP("wording", "変更の確認")},
    Name{"resume"_L1, QT_TRANSLATE_NOOP("wording", "保留の解除")},
    Name{"stock"_L1, QT_TRANSLATE_NOOP("wording", "備蓄の出し入れ")},
    Name{"request_new"_L1, QT_TRANSLATE_NOOP("wording", "要請の登録")},
    Name{"request_corrected"_L1, QT_TRANSLATE_NOOP("wording", "要請の訂正")},
    Name{"request_form"_L1, QT_TRANSLATE_NOOP("wording", "要請シートの記載事項")},
    Name{"survey_after_decision"_L1, QT_TRANSLATE_NOOP("wording", "決定の後に届いた調査")},
    Name{"goods_after_decision"_L1, QT_TRANSLATE_NOOP("wording", "決定の後に届いた配布の情報")},
};

constexpr std::array papers = {
    Name{"response-form"_L1, QT_TRANSLATE_NOOP("wording", "回答票")},
    Name{"notice"_L1, QT_TRANSLATE_NOOP("wording", "医療機関への連絡")},
    Name{"sheet"_L1, QT_TRANSLATE_NOOP("wording", "緊急配布要請シート")},
    Name{"call-sheet"_L1, QT_TRANSLATE_NOOP("wording", "聞き取り票")},
    Name{"day-report"_L1, QT_TRANSLATE_NOOP("wording", "日報")},
    Name{"handover"_L1, QT_TRANSLATE_NOOP("wording", "引継書")},
    Name{"mail-notice"_L1, QT_TRANSLATE_NOOP("wording", "医療機関への連絡（メール下書き）")},
    Name{"mail-annex2"_L1, QT_TRANSLATE_NOOP("wording", "別添２（メール下書き）")},
    Name{"mail-sheet"_L1, QT_TRANSLATE_NOOP("wording", "緊急配布要請シート（メール下書き）")},
    Name{"annex2-xlsx"_L1, QT_TRANSLATE_NOOP("wording", "別添２（Excel）")},
    Name{"annex2-csv"_L1, QT_TRANSLATE_NOOP("wording", "別添２（CSV）")},
    Name{"yamato-b2"_L1, QT_TRANSLATE_NOOP("wording", "ヤマト運輸の一覧")},
    Name{"sagawa-ehiden3"_L1, QT_TRANSLATE_NOOP("wording", "佐川急便の一覧")},
    Name{"yupack-r"_L1, QT_TRANSLATE_NOOP("wording", "日本郵便の一覧")},
    Name{"seino"_L1, QT_TRANSLATE_NOOP("wording", "西濃運輸の一覧")},
    Name{"gmis-entry"_L1, QT_TRANSLATE_NOOP("wording", "G-MIS転記リスト")},
};

template <typename Names>
QString nameIn(const Names& names, const QString& code)
{
    const auto known = std::find_if(names.begin(), names.end(), [&](const Name& name) { return name.code == code; });
    return known != names.end() ? said(known->name) : code;
}

EventText plainText(const Event& event, const ItemCatalogue& items)
{
    const QString file = fileName(event.file);
    switch (event.kind) {
    case EventKind::Received:
        return {said(QT_TRANSLATE_NOOP("wording", "医療機関が申請")), {}};
    case EventKind::Arrived:
        return {joined({said(QT_TRANSLATE_NOOP("wording", "審査デスクに到着")), file}), {}};
    case EventKind::Printed:
        return {joined({said(QT_TRANSLATE_NOOP("wording", "印刷：%1")).arg(paperName(event.subject)), file}), {}};
    case EventKind::Exported:
        return {joined({said(QT_TRANSLATE_NOOP("wording", "書き出し：%1")).arg(paperName(event.subject)), file}), {}};
    case EventKind::GmisTick: {
        const QString field = fieldText(event.after.value(u"field"_s).toString(), items);
        return {event.after.value(u"ticked"_s).toBool()
                ? said(QT_TRANSLATE_NOOP("wording", "G-MISに転記済：%1")).arg(field)
                : said(QT_TRANSLATE_NOOP("wording", "G-MIS転記済を外した：%1")).arg(field),
            {}};
    }
    default:
        return {said(QT_TRANSLATE_NOOP("wording", "記録：%1")).arg(nameIn(acts, event.subject)), {}};
    }
}

EventText textOf(const Event& event, const ItemCatalogue& items)
{
    switch (event.kind) {
    case EventKind::Changed:
        return changedText(event, items);
    case EventKind::Frozen:
        return frozenText(event);
    case EventKind::Contact:
        return contactText(event, items);
    case EventKind::Tick:
        return tickText(event);
    case EventKind::Decided:
    case EventKind::Undone:
        return decisionText(event, items);
    case EventKind::Inquiry:
    case EventKind::Answer:
        return inquiryText(event, items);
    default:
        return plainText(event, items);
    }
}

} // namespace

QString fileName(const QString& path)
{
    return path.mid(std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\')) + 1);
}

QString paperName(const QString& kind)
{
    return nameIn(papers, kind);
}

EventText eventText(const Event& event, const ItemCatalogue& items)
{
    if (const auto text = teamEventText(event, items)) {
        return *text;
    }
    EventText text = textOf(event, items);
    if (!event.reason.isEmpty() && !text.details.contains(event.reason)) {
        text.details += said(QT_TRANSLATE_NOOP("wording", "理由：%1")).arg(event.reason);
    }
    text.details.removeAll(QString());
    return text;
}

} // namespace sosdesk::wording
