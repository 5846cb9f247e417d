// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/team_samples.h"

#include <QJsonObject>

namespace sosdesk::tests {
namespace {

using namespace Qt::StringLiterals;

Instant before(Instant now, int minutes)
{
    return Instant{now.micros - std::int64_t{minutes} * 60'000'000};
}

ConflictView conflict(const QString& number, Instant now, bool passes)
{
    ConflictView view;
    view.facility = passes ? u"城北総合病院"_s : u"医療法人社団とても長い名前の会 城北総合病院附属診療所"_s;
    view.passes = passes;
    view.conflict.number = number;
    view.conflict.mine.need = Need::Yes;
    view.conflict.theirs.need = passes ? Need::Yes : Need::No;
    view.conflict.theirOfficer = u"佐藤花子"_s;
    view.conflict.theirTime = before(now, 7);
    view.fields = {{u"n95_mask.prefecture"_s, {}, u"600"_s, u"400"_s},
        {u"complete"_s, u"false"_s, u"true"_s, u"true"_s},
        {u"opinion"_s, {}, u"これまでの緊急配布 0 回。卸の納期が12月5日のため、6週分を配布する。手袋はMサイズ希望。"_s,
            u"これまでの緊急配布 0 回。欠品のため、4週分を配布する。"_s}};
    if (!passes) {
        view.fields.insert(view.fields.begin(), {u"need"_s, {}, u"yes"_s, u"no"_s});
        view.fields.insert(view.fields.begin() + 1, {u"method"_s, {}, u"prefecture"_s, {}});
    }
    return view;
}

} // namespace

TeamState busyTeam(const ItemCatalogue& items, const QStringList& numbers, Instant now)
{
    Q_UNUSED(items)
    TeamState state;
    state.url = u"suzuki@hub.pref.example.jp:5432/sosdesk"_s;
    state.login = u"suzuki"_s;
    state.attempt = now;
    state.success = before(now, 1);
    state.serverVersion = u"15.8"_s;
    state.firstPullDone = true;
    state.head = HubHead{1'284, QByteArray::fromHex("3f9a01c2d8e47b5510aa")};
    state.conflicts = {conflict(numbers.value(0), now, true), conflict(numbers.value(1), now, false)};
    RefusedMessage shortOf;
    shortOf.number = numbers.value(3);
    shortOf.kind = u"decision"_s;
    shortOf.at = before(now, 12);
    shortOf.officer = u"鈴木一郎"_s;
    shortOf.violations = {QJsonObject{{u"rule"_s, u"D7"_s}, {u"cause"_s, u"above_free_stock"_s},
        {u"item"_s, u"n95_mask"_s}, {u"facts"_s, QJsonObject{{u"free"_s, 400}, {u"pieces"_s, 600}}}}};
    RefusedMessage late;
    late.number = numbers.value(0);
    late.kind = u"decision"_s;
    late.at = before(now, 6);
    late.conflict = true;
    state.refused = {late, shortOf};
    state.open = {{numbers.value(2), u"sato"_s, u"佐藤花子"_s, before(now, 2)}};
    return state;
}

TeamState lostTeam(const ItemCatalogue& items, const QStringList& numbers, Instant now)
{
    TeamState state = busyTeam(items, numbers, now);
    state.success = before(now, 41);
    state.problem = u"offline"_s;
    state.problemDetail = u"connection to server timed out"_s;
    state.skewSeconds = 3'720;
    state.firstPullDone = false;
    state.firstPullKind = u"weekly"_s;
    state.firstPullRows = 412'000;
    state.unsent = 14;
    state.conflicts.clear();
    state.refused.clear();
    return state;
}

} // namespace sosdesk::tests
