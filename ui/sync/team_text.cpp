// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/team_text.h"

#include "core/wording/change_words.h"
#include "core/wording/labels.h"
#include "core/wording/team_text.h"
#include "ui/shared/clock_text.h"
#include "ui/shared/quantity_text.h"
#include "ui/sync/sync_text.h"

#include <QCoreApplication>

#include <array>

namespace sosdesk::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 toldSkew = 60; ///< seconds

QString said(const char* text)
{
    return QCoreApplication::translate("sosdesk::ui::Team", text);
}

/** The time of today, else with its day. */
QString momentText(Instant at, Instant now)
{
    const CivilDate date = civilOf(dayOf(at));
    const QString clock = clockText(secondOfDay(at));
    return dayOf(at) == dayOf(now) ? clock : QStringLiteral("%1/%2 %3").arg(date.month).arg(date.day).arg(clock);
}

/** What was being said to the server, in one word. */
QString kindOf(const QString& kind)
{
    constexpr std::array kinds = {std::pair{"decision", QT_TRANSLATE_NOOP("sosdesk::ui::Team", "決定")},
        std::pair{"contact", QT_TRANSLATE_NOOP("sosdesk::ui::Team", "聞き取り")},
        std::pair{"hold", QT_TRANSLATE_NOOP("sosdesk::ui::Team", "保留")},
        std::pair{"inquiry", QT_TRANSLATE_NOOP("sosdesk::ui::Team", "照会・協議")},
        std::pair{"check_tick", QT_TRANSLATE_NOOP("sosdesk::ui::Team", "審査項目の確認")},
        std::pair{"stock", QT_TRANSLATE_NOOP("sosdesk::ui::Team", "備蓄の記帳")},
        std::pair{"request", QT_TRANSLATE_NOOP("sosdesk::ui::Team", "要請")},
        std::pair{"delivery", QT_TRANSLATE_NOOP("sosdesk::ui::Team", "配送")},
        std::pair{"weekly", QT_TRANSLATE_NOOP("sosdesk::ui::Team", "週次調査")},
        std::pair{"daily", QT_TRANSLATE_NOOP("sosdesk::ui::Team", "日次調査")},
        std::pair{"facility", QT_TRANSLATE_NOOP("sosdesk::ui::Team", "医療機関")},
        std::pair{"distribution", QT_TRANSLATE_NOOP("sosdesk::ui::Team", "配布実績")},
        std::pair{"stock_lot", QT_TRANSLATE_NOOP("sosdesk::ui::Team", "備蓄一覧")}};
    for (const auto& [code, name] : kinds) {
        if (kind == QLatin1StringView(code)) {
            return said(name);
        }
    }
    return said(QT_TRANSLATE_NOOP("sosdesk::ui::Team", "その他の記録"));
}

QString reasonText(const RefusedMessage& message, const ItemCatalogue& items)
{
    if (message.conflict) {
        return said(QT_TRANSLATE_NOOP("sosdesk::ui::Team", "ほかの人が先に決定しました"));
    }
    const QStringList reasons = wording::refusedMessage(message.violations, items);
    return reasons.isEmpty() ? said(QT_TRANSLATE_NOOP("sosdesk::ui::Team", "理由は伝えられていません"))
                             : reasons.join(u' ');
}

} // namespace

QString standingText(const TeamState& state, Instant now)
{
    if (state.url.isEmpty()) {
        return {};
    }
    QString text;
    if (state.problem.isEmpty()) {
        text = state.success
            ? said(QT_TRANSLATE_NOOP("sosdesk::ui::Team", "サーバー %1")).arg(momentText(*state.success, now))
            : said(QT_TRANSLATE_NOOP("sosdesk::ui::Team", "サーバー 接続中"));
    } else {
        text = state.success
            ? said(QT_TRANSLATE_NOOP("sosdesk::ui::Team", "サーバー不通 最終%1")).arg(momentText(*state.success, now))
            : said(QT_TRANSLATE_NOOP("sosdesk::ui::Team", "サーバー不通"));
    }
    text += said(QT_TRANSLATE_NOOP("sosdesk::ui::Team", "　未送信%1")).arg(grouped(state.unsent));
    if (!state.conflicts.empty()) {
        text += said(QT_TRANSLATE_NOOP("sosdesk::ui::Team", "　競合%1")).arg(state.conflicts.size());
    }
    return text;
}

Tone standingTone(const TeamState& state)
{
    const bool isWell = state.problem.isEmpty() && state.conflicts.empty() && qAbs(state.skewSeconds) < toldSkew;
    return isWell ? Tone::Secondary : Tone::Attention;
}

QString serverText(const TeamState& state)
{
    if (state.url.isEmpty()) {
        return said(QT_TRANSLATE_NOOP("sosdesk::ui::Team",
                        "未接続：この端末だけで使っています。決定はこの端末に保存されています（未送信の記録 %1件）"))
            .arg(grouped(state.unsent));
    }
    if (!state.problem.isEmpty()) {
        return problemText(state.problem);
    }
    return state.success ? said(QT_TRANSLATE_NOOP("sosdesk::ui::Team", "サーバーにつながっています。未送信 %1件"))
                               .arg(grouped(state.unsent))
                         : said(QT_TRANSLATE_NOOP("sosdesk::ui::Team", "サーバーにつないでいます。未送信 %1件"))
                               .arg(grouped(state.unsent));
}

QString skewText(qint64 seconds)
{
    return qAbs(seconds) < toldSkew ? QString() : wording::clockSkewed(seconds);
}

QString firstPullText(const TeamState& state)
{
    if (state.url.isEmpty() || state.firstPullDone) {
        return {};
    }
    return state.firstPullKind.isEmpty()
        ? said(QT_TRANSLATE_NOOP("sosdesk::ui::Team", "まだ一度も受信していません。"))
        : said(QT_TRANSLATE_NOOP(
                   "sosdesk::ui::Team", "%1を受信しています（全部でこれまで%2件）。終わるまで一覧は揃いません。"))
              .arg(kindOf(state.firstPullKind), grouped(state.firstPullRows));
}

QString headText(const std::optional<HubHead>& head)
{
    return head ? said(QT_TRANSLATE_NOOP("sosdesk::ui::Team", "%1番　%2…"))
                      .arg(grouped(head->sequence), QString::fromLatin1(head->hash.toHex(' ').left(23)))
                : QString();
}

QString conflictText(const ConflictView& view, Instant now)
{
    const DecisionConflict& conflict = view.conflict;
    const QString who = said(QT_TRANSLATE_NOOP("sosdesk::ui::Team", "%1さんが %2 に先に決定しました。"))
                            .arg(conflict.theirOfficer, momentText(conflict.theirTime, now));
    return who
        + (view.fields.empty() ? said(QT_TRANSLATE_NOOP("sosdesk::ui::Team", "内容は同じです。"))
                : view.passes
                ? said(QT_TRANSLATE_NOOP("sosdesk::ui::Team", "先の決定は要件をすべて満たしています。"))
                : said(QT_TRANSLATE_NOOP("sosdesk::ui::Team", "先の決定には確認の要るところがあります。")));
}

TextRow rowOf(const ConflictView& view, Instant now)
{
    TextRow row;
    const DecisionConflict& conflict = view.conflict;
    row.key = conflict.number;
    row.tone = view.passes ? Tone::Text : Tone::Attention;
    row.toolTip = conflictText(view, now);
    const auto word = [](const Decision& decision) {
        return decision.need ? wording::label(*decision.need) : QString();
    };
    row.cells = {conflict.number, view.facility, word(conflict.mine), word(conflict.theirs), conflict.theirOfficer,
        momentText(conflict.theirTime, now)};
    return row;
}

TextRow rowOf(const RefusedMessage& message, const ItemCatalogue& items, Instant now)
{
    TextRow row;
    row.key = message.number;
    row.cells = {momentText(message.at, now), kindOf(message.kind), message.number, reasonText(message, items)};
    row.toolTip = row.cells.back();
    row.tone = message.conflict ? Tone::Attention : Tone::Fail;
    return row;
}

QString openText(const OpenRequest& open, Instant now)
{
    return said(QT_TRANSLATE_NOOP("sosdesk::ui::Team", "%1さんが開いています（%2 現在）"))
        .arg(open.officer.isEmpty() ? open.login : open.officer, momentText(open.since, now));
}

std::map<QString, QString> remarksOf(const TeamState& state)
{
    std::map<QString, QString> remarks;
    for (const OpenRequest& open : state.open) {
        QString& remark = remarks[open.number];
        const QString who = open.officer.isEmpty() ? open.login : open.officer;
        remark = remark.isEmpty() ? said(QT_TRANSLATE_NOOP("sosdesk::ui::Team", "%1さん閲覧中")).arg(who)
                                  : said(QT_TRANSLATE_NOOP("sosdesk::ui::Team", "複数の人が閲覧中"));
    }
    for (const ConflictView& view : state.conflicts) {
        QString& remark = remarks[view.conflict.number];
        remark = remark.isEmpty() ? said(QT_TRANSLATE_NOOP("sosdesk::ui::Team", "競合"))
                                  : said(QT_TRANSLATE_NOOP("sosdesk::ui::Team", "競合 %1")).arg(remark);
    }
    return remarks;
}

QString decisionField(const QString& field, const ItemCatalogue& items)
{
    if (field == u"overrideReason") {
        return said(QT_TRANSLATE_NOOP("sosdesk::ui::Team", "不適合でも要とする理由"));
    }
    return field == u"complete" ? said(QT_TRANSLATE_NOOP("sosdesk::ui::Team", "確認ステータス"))
                                : wording::fieldText(field, items);
}

QString decisionValue(const QString& field, const QString& value)
{
    if (field == u"complete") {
        return value == u"true" ? said(QT_TRANSLATE_NOOP("sosdesk::ui::Team", "完了"))
                                : said(QT_TRANSLATE_NOOP("sosdesk::ui::Team", "下書き"));
    }
    if (field == u"opinion" || field == u"overrideReason") {
        return value; // whole: these are the words of people
    }
    return wording::valueText(field, value, Day{});
}

} // namespace sosdesk::ui
