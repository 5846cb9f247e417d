// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/news.h"

#include "core/desk/office.h"
#include "core/desk/talk_news.h"
#include "core/review/dossier.h"
#include "core/review/survey_answers.h"
#include "core/store/request_history.h"
#include "core/store/survey_store.h"

#include <algorithm>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

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

const Survey* find(const Dossier& dossier, SurveyKind kind, const QString& source)
{
    const std::vector<Survey>& surveys = kind == SurveyKind::Weekly ? dossier.weekly : dossier.daily;
    const auto found = std::find_if(
        surveys.begin(), surveys.end(), [&](const Survey& survey) { return sourceOf(kind, survey) == source; });
    return found == surveys.end() ? nullptr : &*found;
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

    void figure(const QString& name, std::int32_t before, std::int32_t after) { add(name, text(before), text(after)); }
    void answer(const QString& name, Answer before, Answer after) { add(name, text(before), text(after)); }
    void outlook(const QString& name, int before, int after) { add(name, outlookText(before), outlookText(after)); }

private:
    static QString text(std::int32_t figure) { return figure < 0 ? QString() : QString::number(figure); }
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

} // namespace

Result<void> putBack(Office& office, Dossier& dossier, const std::vector<QString>& sources)
{
    std::erase_if(dossier.contacts, [&](const Contact& contact) { return contains(sources, heardSource(contact)); });
    SOSDESK_TAKE(const qint64 act, RequestHistory(office.database()).lastSeenIn(dossier.request.number));
    SOSDESK_TAKE(dossier.weekly, asSeen(office, SurveyKind::Weekly, dossier.weekly, sources, act));
    SOSDESK_TAKE(dossier.daily, asSeen(office, SurveyKind::Daily, dossier.daily, sources, act));
    return {};
}

std::vector<FieldChange> surveyChanges(
    Office& office, const Dossier& before, const Dossier& now, const std::vector<QString>& sources)
{
    std::vector<FieldChange> changes;
    for (const QString& source : sources) {
        const std::optional<SurveyKind> kind = kindOf(source);
        if (!kind) {
            continue;
        }
        const QString day = source.section(u':', 1);
        const Survey* const answer = find(now, *kind, source);
        const Survey* const old = find(before, *kind, source);
        const bool wasCorrected = answer != nullptr && old != nullptr;
        changes.push_back({source, wasCorrected ? day : QString(), day, true});
        if (wasCorrected) {
            Comparison comparison(source, changes);
            compareAnswers(*old, *answer, office.items(), comparison);
        }
    }
    return changes;
}

} // namespace sosdesk
