// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/receiving.h"
#include "core/desk/survey_news.h"
#include "core/store/survey_loader.h"
#include "core/store/survey_store.h"

#include <algorithm>
#include <numeric>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

int figureOf(qint64 value, int most)
{
    return value < 0 || value > most ? -1 : static_cast<int>(value);
}

Answer answerOf(qint64 value)
{
    return static_cast<Answer>(figureOf(value, 1));
}

/** What differs from what is stored, as the loader takes it. */
struct FreshAnswers
{
    std::vector<LoadedAnswer> answers{};
    std::vector<QByteArray> texts{}; ///< of the answers
    std::set<Day> days{};
    qint64 left = 0;
};

LoadedAnswer loaded(SurveyKind kind, const SurveyColumns& surveys, std::size_t i, const QByteArray& text)
{
    LoadedAnswer answer;
    answer.print = {surveys.keys[i], static_cast<std::uint64_t>(surveys.hashes[i]), 0};
    answer.answered = surveys.answered[i];
    answer.text = text.constData();
    answer.nameSize = static_cast<std::uint32_t>(surveys.names[i].size());
    answer.linesSize = static_cast<std::uint32_t>(surveys.lines[i].size());
    if (kind == SurveyKind::Weekly) {
        answer.support = answerOf(surveys.a[i]);
        answer.pcr = answerOf(surveys.b[i]);
        answer.wantsEmergency = answerOf(surveys.c[i]);
    } else {
        answer.inpatients = figureOf(surveys.a[i], INT32_MAX);
        answer.receivable = figureOf(surveys.b[i], INT32_MAX);
    }
    return answer;
}

Result<FreshAnswers> freshOf(Database& database, SurveyKind kind, const SurveyColumns& surveys)
{
    const auto [first, last] = std::minmax_element(surveys.keys.begin(), surveys.keys.end());
    SOSDESK_TAKE(const auto known, SurveyStore(database).known(kind, *first, *last));
    const auto isThere = [&known](qint64 key, qint64 hash) {
        const auto found = std::lower_bound(known.begin(), known.end(), key,
            [](const SurveyFingerprint& print, qint64 wanted) { return print.key < wanted; });
        return found != known.end() && found->key == key && found->hash == static_cast<std::uint64_t>(hash);
    };
    FreshAnswers fresh;
    fresh.texts.reserve(surveys.size()); // answers point into them
    Survey scratch;
    for (std::size_t i = 0; i < surveys.size(); ++i) {
        fresh.days.insert(dayOfKey(surveys.keys[i]));
        if (isThere(surveys.keys[i], surveys.hashes[i])) {
            continue;
        }
        const QByteArray& lines = surveys.lines[i];
        if (surveys.keys[i] <= 0
            || !unpackLines({lines.constData(), static_cast<std::size_t>(lines.size())}, scratch)) {
            ++fresh.left;
            continue;
        }
        fresh.texts.push_back(surveys.names[i] + lines);
        fresh.answers.push_back(loaded(kind, surveys, i, fresh.texts.back()));
    }
    return fresh;
}

} // namespace

Result<void> Receiving::take(SurveyKind kind, const SurveyColumns& surveys)
{
    if (surveys.size() == 0) {
        return {};
    }
    SOSDESK_TAKE(const FreshAnswers fresh, freshOf(m_office.database(), kind, surveys));
    m_left += fresh.left;
    if (fresh.answers.empty()) {
        return {};
    }
    std::vector<std::uint32_t> inOrder(fresh.answers.size());
    std::iota(inOrder.begin(), inOrder.end(), 0U);
    SOSDESK_TAKE(const auto loader, SurveyLoader::begin(*m_work, kind));
    SOSDESK_TRY(loader->write(fresh.answers, inOrder));
    SOSDESK_TRY(SurveyStore(m_office.database()).addDays(*m_work, kind, fresh.days));
    const auto count = static_cast<qint64>(fresh.answers.size());
    m_received += count;
    m_facts[kind == SurveyKind::Weekly ? u"weekly"_s : u"daily"_s] += count;
    return m_since ? flagDecidedOnOlderSurveys(m_office, *m_work, kind, fresh.days, *m_since) : Result<void>();
}

} // namespace sosdesk
