// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/receiving.h"
#include "core/desk/team_step.h"
#include "core/store/hub_store.h"

#include <array>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

constexpr int rowsInPage = 20'000;
constexpr int surveysInPage = 10'000;

/** The surveys come last: a day can begin without them. */
constexpr std::array surveyKinds = {"weekly", "daily"};
constexpr std::size_t kinds = receivedKinds.size() + surveyKinds.size();

/** Where a pull in pages stands; kept with each page, so that the next round goes on behind it. */
struct PullPlace
{
    HubSpan span{};
    std::size_t kind = 0;
    HubVersion after{}; ///< key and version of the last row; of surveys the key alone
    bool paged = false; ///< more than fits one transaction
    bool met = false;   ///< this desk has had everything once
    qint64 rows = 0;    ///< fetched so far
    qint64 since = 0;   ///< the first act of this pull has a row behind this

    [[nodiscard]] bool isSurvey() const { return kind >= receivedKinds.size(); }
    [[nodiscard]] bool isDone() const { return kind >= kinds; }
    [[nodiscard]] QString name() const
    {
        if (isDone()) {
            return {};
        }
        return QString::fromLatin1(isSurvey() ? surveyKinds[kind - receivedKinds.size()] : receivedKinds[kind]);
    }
};

Result<PullPlace> placeOf(HubStore& store)
{
    PullPlace place;
    SOSDESK_TAKE(place.span.from, store.state("watermark"));
    SOSDESK_TAKE(place.span.to, store.state("pull_to"));
    place.paged = !place.span.to.isEmpty();
    SOSDESK_TAKE(const QString met, store.state("met"));
    place.met = !met.isEmpty();
    SOSDESK_TAKE(const QString rows, store.state("pull_rows"));
    place.rows = place.paged ? rows.toLongLong() : 0;
    SOSDESK_TAKE(const QString since, store.state("pull_since"));
    SOSDESK_TAKE(const qint64 newest, store.newestRow());
    place.since = place.paged ? since.toLongLong() : newest;
    SOSDESK_TAKE(const QString kind, store.state("pull_kind"));
    SOSDESK_TAKE(place.after.object, store.state("pull_key"));
    SOSDESK_TAKE(const QString version, store.state("pull_version"));
    while (place.paged && !kind.isEmpty() && !place.isDone() && place.name() != kind) {
        ++place.kind;
    }
    place.after.version = version.toInt();
    return place;
}

Result<void> keep(HubStore& store, const PullPlace& place)
{
    SOSDESK_TRY(store.setState("pull_to", place.paged ? place.span.to : QString()));
    SOSDESK_TRY(store.setState("pull_kind", place.paged ? place.name() : QString()));
    SOSDESK_TRY(store.setState("pull_rows", place.paged ? QString::number(place.rows) : QString()));
    SOSDESK_TRY(store.setState("pull_since", place.paged ? QString::number(place.since) : QString()));
    SOSDESK_TRY(store.setState("pull_key", place.after.object));
    return store.setState("pull_version", QString::number(place.after.version));
}

/** All that was seen up to the end of the span is here. What this desk did before it met the server is marked. */
Result<void> finish(HubStore& store, PullPlace place)
{
    place.paged = false;
    place.after = {};
    SOSDESK_TRY(keep(store, place));
    if (!place.met) {
        SOSDESK_TAKE(const qint64 last, store.lastAct());
        SOSDESK_TRY(store.setState("met", QString::number(last)));
    }
    return store.setState("watermark", place.span.to);
}

/** What one step fetched. */
struct Fetched
{
    std::vector<HubRow> rows{};
    SurveyColumns weekly{};
    SurveyColumns daily{};
};

Result<void> receive(Office& office, TeamShared& shared, const PullPlace& place, Fetched& fetched,
    const std::function<Result<void>()>& keep)
{
    if (fetched.rows.empty() && fetched.weekly.size() + fetched.daily.size() == 0) {
        return HubStore(office.database()).together(keep);
    }
    const auto since = place.met ? std::optional(place.since + 1) : std::nullopt;
    SOSDESK_TAKE(const auto receiving, Receiving::begin(office, since));
    SOSDESK_TRY(receiving->take(std::move(fetched.rows)));
    SOSDESK_TRY(receiving->take(SurveyKind::Weekly, fetched.weekly));
    SOSDESK_TRY(receiving->take(SurveyKind::Daily, fetched.daily));
    SOSDESK_TRY(keep());
    SOSDESK_TRY(receiving->commit());
    shared.tally.received += receiving->received();
    shared.tally.conflicts += receiving->conflicts();
    shared.tally.left += receiving->left();
    shared.tally.requests.insert(receiving->requests().begin(), receiving->requests().end());
    shared.tally.hasOthers = shared.tally.hasOthers || receiving->hasOthers();
    return {};
}

/** The first transaction that a snapshot (`xmin:xmax:…`) knows nothing of. */
qulonglong endOf(const QString& snapshot)
{
    return snapshot.section(u':', 1, 1).toULongLong();
}

/** Whether the server's count of transactions went back: a backup was restored into a cluster that counted less. Rows
 *  that come now would look as if they had been seen. */
bool countsAnew(const HubSpan& span)
{
    return endOf(span.to) < endOf(span.from);
}

/** The usual look: everything new at once, in one transaction with the new watermark; when it is more than that, page
 *  by page from here on. */
TeamStep look(const std::shared_ptr<TeamShared>& shared, PullPlace place)
{
    const auto fetched = std::make_shared<Fetched>();
    const auto target = std::make_shared<PullPlace>(std::move(place));
    TeamStep step;
    step.ask = [fetched, target](HubSession& session) -> Result<void> {
        SOSDESK_TAKE(target->span.to, session.snapshot());
        if (countsAnew(target->span)) {
            target->span.from.clear(); // from the beginning; what is unsent here stays
        }
        if (target->span.from.isEmpty()) {
            target->paged = true;
        } else if (target->span.to != target->span.from) {
            SOSDESK_TAKE(fetched->rows, session.news(target->span, rowsInPage + 1));
            SOSDESK_TAKE(fetched->weekly, session.surveys(target->span, true, 0, rowsInPage + 1));
            SOSDESK_TAKE(fetched->daily, session.surveys(target->span, false, 0, rowsInPage + 1));
            target->paged = fetched->rows.size() > rowsInPage || fetched->weekly.size() > rowsInPage
                || fetched->daily.size() > rowsInPage;
        }
        return {};
    };
    step.take = [shared, fetched, target](Office& office) -> Result<void> {
        HubStore store(office.database());
        if (target->paged) {
            return store.together([&]() -> Result<void> {
                SOSDESK_TRY(store.setState("watermark", target->span.from));
                return keep(store, *target);
            });
        }
        return target->span.to == target->span.from
            ? Result<void>()
            : receive(office, *shared, *target, *fetched, [&] { return finish(store, *target); });
    };
    return step;
}

void goOn(PullPlace& place, const Fetched& fetched)
{
    const SurveyColumns& surveys = place.name() == u"weekly"_s ? fetched.weekly : fetched.daily;
    place.rows += static_cast<qint64>(place.isSurvey() ? surveys.size() : fetched.rows.size());
    const bool full = place.isSurvey() ? surveys.size() == surveysInPage : fetched.rows.size() == rowsInPage;
    if (!full) {
        ++place.kind;
        place.after = {};
    } else if (place.isSurvey()) {
        place.after.object = QString::number(surveys.keys.back());
    } else {
        place.after = {fetched.rows.back().kind, fetched.rows.back().key, fetched.rows.back().version};
    }
}

TeamStep page(const std::shared_ptr<TeamShared>& shared, const PullPlace& place)
{
    const auto fetched = std::make_shared<Fetched>();
    TeamStep step;
    step.ask = [fetched, place](HubSession& session) -> Result<void> {
        if (!place.isSurvey()) {
            SOSDESK_TAKE(fetched->rows, session.page(place.span, place.name(), place.after, rowsInPage));
            return {};
        }
        const bool weekly = place.name() == u"weekly"_s;
        SOSDESK_TAKE((weekly ? fetched->weekly : fetched->daily),
            session.surveys(place.span, weekly, place.after.object.toLongLong(), surveysInPage));
        return {};
    };
    step.take = [shared, fetched, place](Office& office) -> Result<void> {
        HubStore store(office.database());
        PullPlace behind = place;
        goOn(behind, *fetched);
        return receive(office, *shared, place, *fetched,
            [&] { return behind.isDone() ? finish(store, behind) : keep(store, behind); });
    };
    return step;
}

} // namespace

TeamStage pullStage(const std::shared_ptr<TeamShared>& shared, bool onlyFirst)
{
    return [shared, onlyFirst, looked = false](Office& office) mutable -> Result<std::optional<TeamStep>> {
        HubStore store(office.database());
        SOSDESK_TAKE(const PullPlace place, placeOf(store));
        if (onlyFirst && place.met) {
            return std::nullopt;
        }
        if (place.paged) {
            return page(shared, place);
        }
        if (looked && !place.span.from.isEmpty()) {
            return std::nullopt;
        }
        looked = true; // after a first pull once more: what came meanwhile
        return look(shared, place);
    };
}

} // namespace sosdesk
