// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/team_text.h"

#include "core/review/causes.h"
#include "core/wording/judgement.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace sosdesk::wording {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype shownLength = 200;
constexpr qint64 minute = 60;
constexpr qint64 toldInHours = 120; // minutes

bool hasSentence(const QString& cause)
{
    const auto known = violationCauses();
    return cause == u"unknown_request"_s || cause == u"above_lot"_s || cause == u"number_taken"_s
        || cause == u"not_promised"_s
        || std::any_of(known.begin(), known.end(), [&](const ViolationCause& one) { return one.cause == cause; });
}

} // namespace

QStringList refusedMessage(const QJsonArray& violations, const ItemCatalogue& items)
{
    QStringList sentences;
    for (const QJsonValue& value : violations) {
        Violation violation;
        violation.rule = value[u"rule"_s].toString();
        violation.cause = value[u"cause"_s].toString();
        violation.item = items.byCode(value[u"item"_s].toString());
        violation.facts = value[u"facts"_s].toObject();
        sentences << (hasSentence(violation.cause)
                ? message(violation, items)
                : QCoreApplication::translate("wording", "サーバーの規則 %1 に合いません（%2）")
                      .arg(oneLine(violation.rule, shownLength), oneLine(violation.cause, shownLength)));
    }
    return sentences;
}

QString refusedOf(const QString& object, const QStringList& reasons)
{
    return QCoreApplication::translate("wording", "サーバーが受け付けませんでした（%1）：%2")
        .arg(oneLine(object, shownLength), oneLine(reasons.join(u' '), 2 * shownLength));
}

QString conflictsFound(qint64 count)
{
    return QCoreApplication::translate("wording",
        "ほかの担当者が先に決定した要請が%1件あります。あなたの決定は履歴に残っています。内容を比べて決めてください。")
        .arg(count);
}

QString clockSkewed(qint64 seconds)
{
    const qint64 minutes = (std::abs(seconds) + minute - 1) / minute;
    const QString much = minutes < toldInHours
        ? QCoreApplication::translate("wording", "%1分").arg(minutes)
        : QCoreApplication::translate("wording", "%1時間").arg((minutes + 30) / 60);
    return seconds > 0
        ? QCoreApplication::translate("wording", "この端末の時計がサーバーより約%1進んでいます。").arg(much)
        : QCoreApplication::translate("wording", "この端末の時計がサーバーより約%1遅れています。").arg(much);
}

QString noServer()
{
    return QCoreApplication::translate("wording", "チームのサーバーが設定されていません（--hub または設定 hub_url）。");
}

QString backupNeeds(const QString& statement)
{
    return QCoreApplication::translate("wording",
        "バックアップにはもう一つ要ります。PostgreSQLの最上位の管理者（superuser）に、次の一行を頼んでください: %1")
        .arg(statement);
}

} // namespace sosdesk::wording
