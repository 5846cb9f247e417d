// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/news.h"

#include "core/desk/dossier_of.h"
#include "core/desk/office.h"
#include "core/desk/review_request.h"
#include "core/desk/talk_news.h"
#include "core/review/dossier.h"
#include "core/review/second_look.h"
#include "core/review/survey_answers.h"
#include "core/store/distribution_store.h"
#include "core/store/request_history.h"
#include "core/store/survey_store.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

/** How long after its day a decision can still be turned. */
constexpr int openDays = 14;

bool contains(const std::vector<QString>& names, const QString& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

QString sourceOf(SurveyKind kind, const Survey& survey)
{
    return kind == SurveyKind::Weekly ? weeklySource(survey) : dailySource(survey);
}

Result<std::vector<Survey>> asSeen(
    Office& office, SurveyKind kind, const std::vector<Survey>& now, const std::vector<QString>& sources, qint64 act)
{
    std::vector<Survey> seen;
    for (const Survey& survey : now) {
        if (!contains(sources, sourceOf(kind, survey))) {
            seen.push_back(survey);
            continue;
        }
        SOSDESK_TAKE(const auto before, SurveyStore(office.database()).asOf(kind, survey.facility, survey.day, act));
        if (before) {
            seen.push_back(*before);
        }
    }
    return seen;
}

std::optional<SurveyKind> kindOf(const QString& source)
{
    if (source.startsWith("weekly:"_L1)) {
        return SurveyKind::Weekly;
    }
    return source.startsWith("daily:"_L1) ? std::optional(SurveyKind::Daily) : std::nullopt;
}

bool differs(const Review& before, const Review& after)
{
    const auto samePieces = [](const Suggestion& a, const Suggestion& b) {
        return a.item == b.item && a.pieces == b.pieces && a.proposed == b.proposed;
    };
    return !compare(before, after, false).shifts.empty()
        || !std::equal(before.suggestions.begin(), before.suggestions.end(), after.suggestions.begin(),
            after.suggestions.end(), samePieces);
}

const Survey* find(const Dossier& dossier, SurveyKind kind, const QString& source)
{
    const std::vector<Survey>& surveys = kind == SurveyKind::Weekly ? dossier.weekly : dossier.daily;
    const auto found = std::find_if(
        surveys.begin(), surveys.end(), [&](const Survey& survey) { return sourceOf(kind, survey) == source; });
    return found == surveys.end() ? nullptr : &*found;
}

Result<std::vector<MatchedDistribution>> asSeen(
    Office& office, const std::vector<MatchedDistribution>& now, const std::vector<QString>& sources, qint64 act)
{
    std::vector<MatchedDistribution> seen;
    for (const MatchedDistribution& matched : now) {
        if (!contains(sources, goodsSource(matched.distribution))) {
            seen.push_back(matched);
            continue;
        }
        SOSDESK_TAKE(const auto before, DistributionStore(office.database()).asOf(matched.distribution, act));
        if (before) {
            seen.push_back({*before, matched.match});
        }
    }
    return seen;
}

/** Pieces of each item that are sent on the day of @p source; nothing when nothing is. */
std::map<Item, Quantity> goodsOf(const Dossier& dossier, const QString& source)
{
    std::map<Item, Quantity> goods;
    for (const MatchedDistribution& matched : dossier.distributions) {
        if (goodsSource(matched.distribution) == source) {
            goods[matched.distribution.item] += matched.distribution.pieces;
        }
    }
    return goods;
}

/** Collects the figures of one answer that are others now. */
class Comparison
{
public:
    Comparison(QString source, std::vector<FieldChange>& changes)
        : m_source(std::move(source))
        , m_changes(changes)
    {
    }

    void figure(const QString& name, Quantity before, Quantity after) { add(name, text(before), text(after)); }
    void answer(const QString& name, Answer before, Answer after) { add(name, text(before), text(after)); }
    void outlook(const QString& name, int before, int after) { add(name, outlookText(before), outlookText(after)); }

private:
    static QString text(Quantity figure) { return figure < 0 ? QString() : QString::number(figure); }
    static QString text(Answer answer)
    {
        return answer == Answer::None ? QString() : answer == Answer::Yes ? u"true"_s : u"false"_s;
    }
    static QString outlookText(int outlook) { return outlook < 0 ? QString() : codeOf(static_cast<Outlook>(outlook)); }

    void add(const QString& name, const QString& before, const QString& after)
    {
        if (before != after) {
            m_changes.push_back({m_source + u'.' + name, before, after, true});
        }
    }

    QString m_source;
    std::vector<FieldChange>& m_changes;
};

void compareAnswers(const Survey& before, const Survey& now, const ItemCatalogue& items, Comparison& comparison)
{
    for (const ItemDescription& item : items.items()) {
        const SurveyLine& old = before.line(item.item);
        const SurveyLine& line = now.line(item.item);
        comparison.figure(item.code + u".stock"_s, old.stock, line.stock);
        comparison.figure(item.code + u".weeklyUse"_s, old.weeklyUse, line.weeklyUse);
        comparison.figure(item.code + u".purchase"_s, old.purchase, line.purchase);
        comparison.outlook(item.code + u".outlook"_s, old.outlook, line.outlook);
    }
    comparison.answer(u"support"_s, before.support, now.support);
    comparison.answer(u"pcr"_s, before.pcr, now.pcr);
    comparison.answer(u"wantsEmergency"_s, before.wantsEmergency, now.wantsEmergency);
    comparison.figure(u"inpatients"_s, before.inpatients, now.inpatients);
    comparison.figure(u"receivable"_s, before.receivable, now.receivable);
}

void addSurvey(const QString& source, const Survey* before, const Survey* now, const ItemCatalogue& items,
    std::vector<FieldChange>& changes)
{
    const QString day = source.section(u':', 1);
    const bool wasCorrected = before != nullptr && now != nullptr;
    changes.push_back({source, wasCorrected ? day : QString(), day, true});
    if (wasCorrected) {
        Comparison comparison(source, changes);
        compareAnswers(*before, *now, items, comparison);
    }
}

void addGoods(const QString& source, const std::map<Item, Quantity>& before, const std::map<Item, Quantity>& now,
    const ItemCatalogue& items, std::vector<FieldChange>& changes)
{
    const QString day = source.section(u':', 1);
    changes.push_back({source, before.empty() ? QString() : day, day, true});
    Comparison comparison(source, changes);
    for (const auto& [item, pieces] : now) {
        const auto old = before.find(item);
        if (!before.empty()) {
            comparison.figure(items.codeOf(item) + u".pieces"_s, old == before.end() ? -1 : old->second, pieces);
        }
    }
}

Result<void> flagIfJudgedOtherwise(
    Office& office, UnitOfWork& work, const StoredRequest& stored, const Dossier& dossier, const NewsToDecisions& news)
{
    const std::vector<QString> sources = news.sources(dossier);
    Dossier before = dossier;
    SOSDESK_TRY(putBack(office, before, sources));
    const Policy& policy = policyFor(office, stored.request);
    if (!differs(judge(before, policy, office.calendar(), office.today()),
            judge(dossier, policy, office.calendar(), office.today()))) {
        return {};
    }
    QJsonArray names;
    for (const QString& source : sources) {
        SOSDESK_TRY(RequestHistory(office.database()).flag(stored.request.number, source));
        names.append(source);
    }
    return work.journal({news.action, stored.request.number, {}, {{u"sources"_s, names}}});
}

} // namespace

QString goodsSource(const Distribution& sent)
{
    return u"goods:"_s + isoOf(sent.shipDate);
}

Result<void> putBack(Office& office, Dossier& dossier, const std::vector<QString>& sources)
{
    std::erase_if(dossier.contacts, [&](const Contact& contact) { return contains(sources, heardSource(contact)); });
    SOSDESK_TAKE(const RequestHistory::Seen seen, RequestHistory(office.database()).lastSeen(dossier.request.number));
    SOSDESK_TAKE(dossier.weekly, asSeen(office, SurveyKind::Weekly, dossier.weekly, sources, seen.act));
    SOSDESK_TAKE(dossier.daily, asSeen(office, SurveyKind::Daily, dossier.daily, sources, seen.act));
    SOSDESK_TAKE(dossier.distributions, asSeen(office, dossier.distributions, sources, seen.act));
    return {};
}

std::vector<FieldChange> newsChanges(
    Office& office, const Dossier& before, const Dossier& now, const std::vector<QString>& sources)
{
    std::vector<FieldChange> changes;
    for (const QString& source : sources) {
        if (const std::optional<SurveyKind> kind = kindOf(source)) {
            addSurvey(source, find(before, *kind, source), find(now, *kind, source), office.items(), changes);
        } else if (source.startsWith("goods:"_L1)) {
            addGoods(source, goodsOf(before, source), goodsOf(now, source), office.items(), changes);
        }
    }
    return changes;
}

Result<void> flagDecided(Office& office, UnitOfWork& work, const NewsToDecisions& news, qint64 since)
{
    SOSDESK_TAKE(
        const QStringList numbers, RequestHistory(office.database()).decidedSince(office.today() - openDays, since));
    for (const QString& number : numbers) {
        SOSDESK_TRY(office.pause());
        SOSDESK_TAKE(const StoredRequest stored, requestOf(office, number));
        SOSDESK_TAKE(const bool reached, news.reaches(stored));
        if (!reached) {
            continue;
        }
        const auto dossier = dossierOf(office, stored);
        if (!dossier && dossier.error().code == ErrorCode::StoreDamaged) {
            continue; // something about it cannot be read: the news of all others is taken none the less
        }
        SOSDESK_TRY(dossier);
        SOSDESK_TRY(flagIfJudgedOtherwise(office, work, stored, *dossier, news));
    }
    return {};
}

} // namespace sosdesk
