// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/shapes.h"

#include "core/desk/office.h"
#include "core/domain/json.h"
#include "core/wording/advice_text.h"
#include "core/wording/judgement.h"
#include "core/wording/messages.h"
#include "core/wording/team_text.h"

#include <QJsonDocument>

namespace sosdesk {
namespace {

QJsonValue itemOf(const std::optional<Item>& item, const ItemCatalogue& items)
{
    return item ? QJsonValue(items.codeOf(*item)) : QJsonValue(QJsonValue::Null);
}

/** Our own work on a request shows before G-MIS has it (都道府県確認ステータス). */
PrefectureStatus statusOf(const Request& request, const std::optional<Decision>& decision)
{
    if (request.status == RequestStatus::Closed || !decision || !decision->need) {
        return request.prefectureStatus;
    }
    return decision->complete ? PrefectureStatus::Complete : PrefectureStatus::InProgress;
}

QJsonArray violationsArray(const std::vector<Violation>& violations, const ItemCatalogue& items)
{
    QJsonArray array;
    for (const Violation& violation : violations) {
        array.append(QJsonObject{
            {QStringLiteral("rule"), violation.rule},
            {QStringLiteral("item"), itemOf(violation.item, items)},
            {QStringLiteral("code"), violation.cause},
            {QStringLiteral("message"), wording::message(violation, items)},
            {QStringLiteral("blocking"), violation.blocking},
            {QStringLiteral("facts"), violation.facts},
        });
    }
    return array;
}

template <typename Line>
QJsonArray linesArray(const std::vector<Line>& lines, const ItemCatalogue& items)
{
    QJsonArray array;
    for (const Line& line : lines) {
        array.append(jsonOf(line, items));
    }
    return array;
}

/** 確認済 beside a check: an earlier verdict's tick is told, and confirms nothing. */
void addTick(QJsonObject& shape, const CheckTick* tick, Verdict verdict)
{
    shape.insert(QStringLiteral("confirmed"), confirms(tick, verdict));
    shape.insert(QStringLiteral("note"), tick != nullptr ? tick->note : QString());
    const bool ticked = tick != nullptr && tick->confirmed;
    shape.insert(
        QStringLiteral("confirmedVerdict"), ticked ? QJsonValue(codeOf(tick->verdict)) : QJsonValue(QJsonValue::Null));
    shape.insert(QStringLiteral("confirmedBy"), ticked ? QJsonValue(tick->officer) : QJsonValue(QJsonValue::Null));
    shape.insert(QStringLiteral("confirmedAt"), ticked ? QJsonValue(isoOf(tick->at)) : QJsonValue(QJsonValue::Null));
}

/** The file that brought the row, or who typed it. */
QJsonValue originObject(const std::map<QString, Origin>& origins, const QString& source)
{
    const auto origin = origins.find(source);
    return origin == origins.end()
        ? QJsonValue(QJsonValue::Null)
        : QJsonValue(QJsonObject{{QStringLiteral("file"), origin->second.file},
            {QStringLiteral("officer"), origin->second.officer}, {QStringLiteral("at"), isoOf(origin->second.at)}});
}

QJsonArray checksArray(const ReviewedRequest& reviewed, const ItemCatalogue& items)
{
    QJsonArray array;
    for (const Finding& finding : reviewed.review.findings) {
        QJsonObject shape{
            {QStringLiteral("id"), codeOf(finding.id)},
            {QStringLiteral("item"), itemOf(finding.item, items)},
            {QStringLiteral("verdict"), codeOf(finding.verdict)},
            {QStringLiteral("cause"), finding.cause},
            {QStringLiteral("excess"), finding.excess},
            {QStringLiteral("evidence"), wording::evidence(finding, items)},
            {QStringLiteral("facts"), finding.facts},
            {QStringLiteral("source"), finding.source},
            {QStringLiteral("origin"), originObject(reviewed.origins, finding.source)},
        };
        addTick(shape, tickFor(reviewed.dossier.ticks, finding.id, finding.item), finding.verdict);
        array.append(shape);
    }
    return array;
}

QJsonArray historyArray(const Dossier& dossier, const ItemCatalogue& items)
{
    QJsonArray array;
    for (const MatchedDistribution& matched : dossier.distributions) {
        const Distribution& distribution = matched.distribution;
        array.append(QJsonObject{
            {QStringLiteral("date"), isoOf(distribution.shipDate)},
            {QStringLiteral("kind"), codeOf(distribution.kind)},
            {QStringLiteral("state"), codeOf(distribution.state)},
            {QStringLiteral("item"), items.codeOf(distribution.item)},
            {QStringLiteral("pieces"), static_cast<qint64>(distribution.pieces)},
            {QStringLiteral("code"), textOf(distribution.facility)},
        });
    }
    return array;
}

QJsonArray journalArray(const std::vector<JournalEntry>& entries)
{
    QJsonArray array;
    for (const JournalEntry& entry : entries) {
        const QJsonObject payload = QJsonDocument::fromJson(entry.payload).object();
        array.append(QJsonObject{
            {QStringLiteral("at"), isoOf(entry.at)},
            {QStringLiteral("who"), entry.actor},
            {QStringLiteral("action"), payload.value(QStringLiteral("action"))},
            {QStringLiteral("reason"), payload.value(QStringLiteral("reason"))},
            {QStringLiteral("before"), payload.value(QStringLiteral("before"))},
            {QStringLiteral("after"), payload.value(QStringLiteral("after"))},
            {QStringLiteral("sequence"), entry.sequence},
        });
    }
    return array;
}

QJsonArray suggestionArray(const Review& review, const ItemCatalogue& items)
{
    QJsonArray array;
    for (const Suggestion& suggestion : review.suggestions) {
        array.append(QJsonObject{
            {QStringLiteral("item"), items.codeOf(suggestion.item)},
            {QStringLiteral("pieces"), static_cast<qint64>(suggestion.pieces)},
            {QStringLiteral("proposed"), static_cast<qint64>(suggestion.proposed)},
        });
    }
    return array;
}

QJsonObject adviceObject(const Review& review, const ItemCatalogue& items)
{
    const MethodAdvice& advice = review.advice;
    return {
        {QStringLiteral("method"), codeOf(advice.method)},
        {QStringLiteral("cause"), advice.cause},
        {QStringLiteral("item"), itemOf(advice.item, items)},
        {QStringLiteral("shortOf"), itemOf(advice.shortOf, items)},
        {QStringLiteral("runsOut"), jsonOf(advice.runsOut)},
        {QStringLiteral("alreadyOut"), advice.alreadyOut},
        {QStringLiteral("arrival"),
            QJsonObject{{QStringLiteral("prefecture"), jsonOf(advice.byPrefecture)},
                {QStringLiteral("state"), jsonOf(advice.byState)}}},
        {QStringLiteral("text"), wording::adviceText(advice, items, review.processingDay)},
    };
}

QJsonArray differencesArray(const std::vector<FieldChange>& fields)
{
    QJsonArray array;
    for (const FieldChange& change : fields) {
        array.append(QJsonObject{{QStringLiteral("field"), change.field}, {QStringLiteral("ours"), change.before},
            {QStringLiteral("gmis"), change.after}});
    }
    return array;
}

} // namespace

QJsonObject shapeOf(const ImportTally& tally)
{
    QJsonArray issues;
    for (const ListedRow& row : tally.issues) {
        issues.append(QJsonObject{
            {QStringLiteral("line"), row.line},
            {QStringLiteral("column"), row.column},
            {QStringLiteral("cell"), row.cell},
            {QStringLiteral("value"), row.value},
            {QStringLiteral("code"), row.code},
            {QStringLiteral("reason"), wording::rowIssue(row.code)},
            {QStringLiteral("refused"), row.refused},
        });
    }
    return {
        {QStringLiteral("file"), tally.file},
        {QStringLiteral("kind"), tally.kind},
        {QStringLiteral("layout"), tally.layout},
        {QStringLiteral("encoding"), tally.encoding},
        {QStringLiteral("sha256"), QString::fromLatin1(tally.sha256.toHex())},
        {QStringLiteral("taken"), tally.taken},
        {QStringLiteral("unchanged"), tally.unchanged},
        {QStringLiteral("changed"), tally.changed},
        {QStringLiteral("refused"), tally.refused},
        {QStringLiteral("footer"), tally.footer},
        {QStringLiteral("issues"), issues},
    };
}

QJsonObject shapeOf(const ListedRequest& listed, const ItemCatalogue& items)
{
    const StoredRequest& stored = listed.stored;
    QJsonObject shape = jsonOf(stored.request, items);
    shape.insert(QStringLiteral("id"), stored.request.number);
    shape.insert(QStringLiteral("version"), stored.version);
    shape.insert(QStringLiteral("processingDay"), jsonOf(stored.processingDay));
    shape.insert(QStringLiteral("prefectureStatus"), codeOf(statusOf(stored.request, listed.decision)));
    shape.insert(QStringLiteral("lane"), jsonCode(listed.lane));
    QJsonArray changed;
    for (const QString& field : stored.changed) {
        changed.append(field);
    }
    shape.insert(QStringLiteral("changed"), changed);
    shape.insert(QStringLiteral("held"), listed.hold.held);
    shape.insert(QStringLiteral("holdReason"), listed.hold.held ? listed.hold.reason : QString());
    shape.insert(QStringLiteral("heldUntil"), jsonOf(listed.hold.held ? listed.hold.until : std::nullopt));
    shape.insert(QStringLiteral("redialAt"), jsonOf(listed.redialAt));
    return shape;
}

QJsonObject shapeOf(const ReviewedRequest& reviewed, const ItemCatalogue& items)
{
    const Dossier& dossier = reviewed.dossier;
    const Review& review = reviewed.review;
    return {
        {QStringLiteral("request"), shapeOf(listedFrom(reviewed.stored, review.lane, dossier, reviewed.hold), items)},
        {QStringLiteral("regime"), review.regime},
        {QStringLiteral("receptionStopped"), reviewed.receptionStopped},
        {QStringLiteral("processingDay"), isoOf(review.processingDay)},
        {QStringLiteral("checks"), checksArray(reviewed, items)},
        {QStringLiteral("suggestion"), suggestionArray(review, items)},
        {QStringLiteral("advised"), codeOf(review.advice.method)},
        {QStringLiteral("advice"), adviceObject(review, items)},
        {QStringLiteral("priorOccasions"), review.priorOccasions},
        {QStringLiteral("history"), historyArray(dossier, items)},
        {QStringLiteral("contacts"), linesArray(dossier.contacts, items)},
        {QStringLiteral("inquiries"), linesArray(dossier.inquiries, items)},
        {QStringLiteral("withdrawn"), withdrawalIn(dossier.inquiries) != nullptr},
        {QStringLiteral("decision"),
            dossier.decision ? QJsonValue(jsonOf(*dossier.decision, items)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("differences"), differencesArray(reviewed.differences)},
        {QStringLiteral("refused"), QJsonArray::fromStringList(wording::refusedMessage(reviewed.refused, items))},
        {QStringLiteral("journal"), journalArray(reviewed.journal)},
    };
}

QJsonObject shapeOf(const DecisionOutcome& outcome, const ItemCatalogue& items)
{
    const Decision& decision = outcome.decision;
    return {
        {QStringLiteral("operation"),
            outcome.operation ? QJsonValue(textOf(*outcome.operation)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("request"), decision.requestNumber},
        {QStringLiteral("version"), decision.version},
        {QStringLiteral("complete"), decision.complete},
        {QStringLiteral("need"), jsonCode(decision.need)},
        {QStringLiteral("method"), jsonCode(decision.method)},
        {QStringLiteral("opinion"), decision.opinion},
        {QStringLiteral("overrideReason"), decision.overrideReason},
        {QStringLiteral("lines"), linesArray(decision.lines, items)},
        {QStringLiteral("violations"), violationsArray(outcome.violations, items)},
    };
}

QJsonObject shapeOf(const Error& error)
{
    return {
        {QStringLiteral("code"), nameOf(error.code)},
        {QStringLiteral("message"), wording::message(error)},
        {QStringLiteral("file"), error.file},
        {QStringLiteral("line"), error.line},
        {QStringLiteral("column"), error.column},
        {QStringLiteral("value"), error.value},
        {QStringLiteral("detail"), error.detail},
    };
}

} // namespace sosdesk
