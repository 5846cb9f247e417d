// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/facilities/facility_rows.h"

#include "core/wording/labels.h"
#include "core/wording/sentence.h"
#include "ui/shared/choice_labels.h"
#include "ui/shared/quantity_text.h"
#include "ui/shared/shown_text.h"

#include <QCoreApplication>

namespace sosdesk::ui {
namespace {

constexpr qsizetype longestText = 200;

struct FacilityRows
{
    Q_DECLARE_TR_FUNCTIONS(sosdesk::ui::FacilityRows)
};

Cell plain(const QString& text)
{
    return {shownLine(text, longestText)};
}

/** `要 ① 1,200枚`, `否`, `下書き`, `未決定`. */
Cell decidedCell(const FacilityRequest& own)
{
    if (!own.decision || !own.decision->need) {
        return {FacilityRows::tr("未決定"), Tone::Attention};
    }
    Quantity pieces = 0;
    for (const DecisionLine& line : own.decision->lines) {
        pieces += line.total();
    }
    const QString need = own.decision->need == Need::Yes ? FacilityRows::tr("要 %1").arg(wording::pieces(pieces))
                                                         : wording::label(Need::No);
    return own.decision->complete ? Cell{need} : Cell{FacilityRows::tr("下書き %1").arg(need), Tone::Attention};
}

template <typename Code>
QString labelsIn(const std::set<Code>& codes)
{
    return labelsOf(codes).join(FacilityRows::tr("・"));
}

} // namespace

std::vector<CellColumn> foundColumns()
{
    return {{FacilityRows::tr("医療機関"), false, 16}, {FacilityRows::tr("コード"), false, 8}};
}

std::vector<CellModel::Row> foundRows(const std::vector<FacilityChoice>& found)
{
    std::vector<CellModel::Row> rows;
    rows.reserve(found.size());
    for (const FacilityChoice& choice : found) {
        Cell name = plain(choice.name);
        name.toolTip = shownLine(choice.address, longestText);
        rows.push_back({name, {textOf(choice.code)}});
    }
    return rows;
}

std::vector<CellColumn> askedColumns()
{
    return {{FacilityRows::tr("申請"), false, 9}, {FacilityRows::tr("管理番号"), false, 12},
        {FacilityRows::tr("要請（枚）"), true, 7}, {FacilityRows::tr("決定"), false, 9},
        {FacilityRows::tr("対応ステータス"), false, 11}};
}

std::vector<CellModel::Row> askedRows(const FacilityPage& page)
{
    std::vector<CellModel::Row> rows;
    rows.reserve(page.requests.size());
    for (const FacilityRequest& own : page.requests) {
        Quantity asked = 0;
        for (const RequestLine& line : own.request.lines) {
            asked += line.asked;
        }
        rows.push_back({{own.request.received ? wording::timeText(*own.request.received, page.today) : QString()},
            plain(own.request.number), {grouped(asked)}, decidedCell(own), {wording::label(own.request.status)}});
    }
    return rows;
}

std::vector<CellColumn> sentColumns()
{
    return {{FacilityRows::tr("発送日"), false, 6}, {FacilityRows::tr("区分"), false, 14},
        {FacilityRows::tr("品目"), false, 11}, {FacilityRows::tr("枚数"), true, 6},
        {FacilityRows::tr("状態"), false, 6.5}, {FacilityRows::tr("送り先"), false, 10}};
}

std::vector<CellModel::Row> sentRows(const FacilityPage& page, const ItemCatalogue& items)
{
    std::vector<CellModel::Row> rows;
    rows.reserve(page.distributions.size());
    for (auto matched = page.distributions.rbegin(); matched != page.distributions.rend(); ++matched) {
        const Distribution& sent = matched->distribution;
        const ItemDescription* const item = items.find(sent.item);
        Cell place = plain(sent.facilityName);
        if (!isConfirmed(matched->match)) {
            place.tone = Tone::Attention;
            place.toolTip =
                FacilityRows::tr("名称と所在地または電話番号が同じ医療機関（%1）").arg(textOf(sent.facility));
        }
        rows.push_back({{wording::dayText(sent.shipDate, page.today)}, {wording::label(sent.kind)},
            {item != nullptr ? item->name : QString()}, {grouped(sent.pieces)}, {wording::label(sent.state)}, place});
    }
    return rows;
}

std::vector<CellColumn> heardColumns()
{
    return {{FacilityRows::tr("日時"), false, 8}, {FacilityRows::tr("結果"), false, 6},
        {FacilityRows::tr("事情"), false, 10}, {FacilityRows::tr("内容"), false, 16},
        {FacilityRows::tr("担当"), false, 7}};
}

std::vector<CellModel::Row> heardRows(const FacilityPage& page)
{
    std::vector<CellModel::Row> rows;
    rows.reserve(page.contacts.size());
    for (const Contact& contact : page.contacts) {
        rows.push_back({{wording::timeText(contact.at, page.today)}, {wording::label(contact.result)},
            {contact.circumstances ? wording::label(*contact.circumstances) : QString()}, plain(contact.note),
            plain(contact.officer)});
    }
    return rows;
}

QString placeText(const FacilityPage& page)
{
    QStringList codes{textOf(page.code)};
    for (const FacilityCode other : page.otherCodes) {
        codes << FacilityRows::tr("%1（新旧）").arg(textOf(other));
    }
    QStringList lines{FacilityRows::tr("コード %1").arg(codes.join(FacilityRows::tr("・")))};
    if (!page.listed) {
        return lines.join(u'\n') + u'\n' + FacilityRows::tr("医療機関一覧にありません");
    }
    const Facility& place = *page.listed;
    QStringList what;
    if (place.kind) {
        what << wording::label(*place.kind);
    }
    if (place.beds) {
        what << FacilityRows::tr("%1床").arg(*place.beds);
    }
    if (!place.agreements.empty()) {
        what << FacilityRows::tr("協定 %1").arg(labelsIn(place.agreements));
    }
    if (!place.designations.empty()) {
        what << FacilityRows::tr("指定 %1").arg(labelsIn(place.designations));
    }
    lines << what.join(u'　');
    QStringList where{place.postalCode.isEmpty() ? QString() : u'〒' + place.postalCode, place.address, place.phone,
        place.mail, place.contactPerson};
    where.removeAll(QString());
    lines << shownLine(where.join(u'　'), longestText);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace sosdesk::ui
