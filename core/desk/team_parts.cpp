// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/office.h"
#include "core/desk/team_step.h"
#include "core/store/hub_store.h"
#include "core/store/imported_parts.h"

#include <QStringList>

#include <array>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

constexpr int rowsInPart = 5'000;
constexpr int surveysInPart = 10'000; ///< as many as the server takes at once

/** In the order in which the other desks need them. */
constexpr std::array kinds = {
    "holiday", "facility", "distribution", "request", "stock_lot", "import_file", "weekly", "daily"};

/** How far the parts of one telling have come; kept after each part, so that a cut costs one part. */
struct PartsPlace
{
    qint64 from = 0;   ///< acts up to here were told earlier
    qint64 target = 0; ///< and those up to here are told now
    std::size_t kind = 0;
    qint64 place = 0;
    int part = 0;
    QUuid operation{};

    [[nodiscard]] QString text() const
    {
        return QStringList{QString::number(from), QString::number(target), QString::number(kind),
            QString::number(place), QString::number(part), operation.toString(QUuid::WithoutBraces)}
            .join(u' ');
    }
    static std::optional<PartsPlace> of(const QString& text)
    {
        const QStringList words = text.split(u' ');
        if (words.size() != 6) {
            return std::nullopt;
        }
        return PartsPlace{words[0].toLongLong(), words[1].toLongLong(), words[2].toULongLong(), words[3].toLongLong(),
            words[4].toInt(), QUuid::fromString(words[5])};
    }
};

bool isSurvey(const PartsPlace& place)
{
    return place.kind + 2 >= kinds.size();
}

struct TakenPart
{
    HubPart part{};
    HubRows rows{};
    SurveyColumns surveys{};

    [[nodiscard]] qint64 size() const { return rows.keys.size() + static_cast<qint64>(surveys.size()); }
};

Result<std::vector<RowImage>> imagesOf(Office& office, PartsPlace& place)
{
    const QString kind = QString::fromLatin1(kinds[place.kind]);
    const ImportedParts parts(office.database(), place.from, place.target);
    if (kind == u"request"_s) {
        return parts.requests(place.place, rowsInPart);
    }
    if (kind == u"stock_lot"_s) {
        SOSDESK_TAKE(const QString met, HubStore(office.database()).state("met"));
        return parts.lots(place.place, rowsInPart, met.toLongLong());
    }
    return RowImages(office.database()).imported(kind, place.from, place.target, place.place, rowsInPart);
}

Result<TakenPart> takePart(Office& office, PartsPlace& place)
{
    TakenPart taken;
    if (!isSurvey(place)) {
        SOSDESK_TAKE(const auto images, imagesOf(office, place));
        for (const RowImage& image : images) {
            taken.rows.keys << image.key;
            taken.rows.contents.push_back(image.content);
        }
    } else {
        const char* const kind = kinds[place.kind];
        SOSDESK_TAKE(const bool there, HubStore(office.database()).importedSince(kind, place.from, place.target));
        if (there) { // or a million rows would be looked through for nothing
            const SurveyKind survey = std::string_view(kind) == "weekly" ? SurveyKind::Weekly : SurveyKind::Daily;
            SOSDESK_TAKE(taken.surveys,
                ImportedParts(office.database(), place.from, place.target).surveys(survey, place.place, surveysInPart));
        }
    }
    const qint64 full = isSurvey(place) ? surveysInPart : rowsInPart;
    taken.part = {place.operation, place.part, taken.size() < full, QString::fromLatin1(kinds[place.kind]),
        {{u"acts"_s, QString::number(place.from) + u'-' + QString::number(place.target)}}};
    return taken;
}

/** Where to begin, or go on; nothing when no act of this desk has imported anything since. */
Result<std::optional<PartsPlace>> begin(Office& office)
{
    HubStore store(office.database());
    SOSDESK_TAKE(const QString kept, store.state("parts"));
    if (const auto place = PartsPlace::of(kept)) {
        return place;
    }
    SOSDESK_TAKE(const QString told, store.state("parts_done"));
    SOSDESK_TAKE(const qint64 last, store.lastAct());
    const qint64 from = told.toLongLong();
    SOSDESK_TAKE(const bool any, store.mayHaveImported(from, last));
    if (!any) {
        return std::nullopt;
    }
    return PartsPlace{from, last, 0, 0, 0, office.newId()};
}

Result<void> finish(Office& office, const PartsPlace& place)
{
    HubStore store(office.database());
    SOSDESK_TRY(store.setState("parts_done", QString::number(place.target)));
    return store.setState("parts", {});
}

TeamStep stepOf(const std::shared_ptr<TeamShared>& shared, const std::shared_ptr<TakenPart>& taken,
    const PartsPlace& behind, bool survey)
{
    TeamStep step;
    step.ask = [shared, taken, survey](HubSession& session) {
        return survey ? session.pushSurveys(shared->caller, taken->part, taken->surveys)
                      : session.pushRows(shared->caller, taken->part, taken->rows);
    };
    step.take = [shared, taken, behind](Office& office) {
        shared->tally.sentRows += taken->size();
        return HubStore(office.database()).setState("parts", behind.text());
    };
    return step;
}

} // namespace

TeamStage partsStage(const std::shared_ptr<TeamShared>& shared)
{
    return [shared](Office& office) -> Result<std::optional<TeamStep>> {
        SOSDESK_TAKE(auto place, begin(office));
        while (place && place->kind < kinds.size()) {
            const auto taken = std::make_shared<TakenPart>();
            SOSDESK_TAKE(*taken, takePart(office, *place));
            if (taken->size() > 0) {
                const bool survey = isSurvey(*place);
                ++place->part;
                return stepOf(shared, taken, *place, survey);
            }
            ++place->kind;
            place->place = 0;
        }
        if (place) {
            SOSDESK_TRY(finish(office, *place));
        }
        return std::nullopt;
    };
}

} // namespace sosdesk
