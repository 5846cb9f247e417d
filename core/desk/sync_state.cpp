// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/sync_state.h"

#include "core/desk/office.h"
#include "core/desk/reading.h"
#include "core/desk/settings.h"
#include "core/store/exchange_store.h"

#include <algorithm>
#include <array>

namespace sosdesk {
namespace {

constexpr int mostDecisions = 5'000;
constexpr std::int64_t minute = 60'000'000;
constexpr std::int64_t day = 24 * 60 * minute;

/** How old the last report of a kind may be before it is marked [ours]; 0: never. */
struct Patience
{
    const char* kind;
    std::int64_t micros;
};

constexpr std::array patience = {Patience{"requests", 60 * minute}, Patience{"daily", 2 * day},
    Patience{"weekly", 8 * day}, Patience{"facilities", 31 * day}, Patience{"push", 31 * day},
    Patience{"stock", 7 * day}, Patience{"contacts", 0}, Patience{"aggregator", 0}, Patience{"holidays", 0},
    Patience{"sheet", 0}};

SourceState sourceOf(const Patience& kind, const std::vector<ImportTrace>& newestFirst, Instant now)
{
    SourceState source;
    source.kind = QString::fromLatin1(kind.kind);
    for (const ImportTrace& trace : newestFirst) {
        if (trace.kind != source.kind) {
            continue;
        }
        if (!trace.failed()) {
            source.success = trace;
            source.stale = kind.micros > 0 && now.micros - trace.at.micros > kind.micros;
            break;
        }
        source.attempt = source.attempt ? source.attempt : trace;
    }
    return source;
}

} // namespace

Result<SyncState> syncState(Office& office)
{
    const Reading reading(office.database());
    const ExchangeStore store(office.database());
    SyncState state;
    state.asOf = office.now();
    SOSDESK_TAKE(state.imports, store.imports());
    SOSDESK_TAKE(state.decisions, store.decisions(mostDecisions));
    SOSDESK_TAKE(state.unsent, store.unsent());
    SOSDESK_TAKE(const QString server, setting(office, QStringLiteral("hub_url")));
    state.hasServer = !server.isEmpty();
    for (const Patience& kind : patience) {
        state.sources.push_back(sourceOf(kind, state.imports, state.asOf));
    }
    std::copy_if(state.imports.begin(), state.imports.end(), std::back_inserter(state.unknown),
        [](const ImportTrace& trace) { return trace.kind.isEmpty(); });
    return state;
}

Result<std::vector<ListedRow>> importIssues(Office& office, qint64 import)
{
    return ExchangeStore(office.database()).issues(import);
}

void rememberRefusal(Office& office, const QString& file, const QString& kind, const Error& error)
{
    constexpr std::array noFault = {
        ErrorCode::BadArgument, ErrorCode::Cancelled, ErrorCode::FileMissing, ErrorCode::NotAFile};
    const bool itsFault = std::find(noFault.begin(), noFault.end(), error.code) == noFault.end();
    if (!itsFault || exitCodeOf(error.code) != 2) {
        return;
    }
    auto work = office.begin(QStringLiteral("import_refused"));
    if (work && ExchangeStore(office.database()).recordRefusal(**work, file, kind, error)) {
        (void)(*work)->commit(); // what cannot be kept is still told to whoever asked
    }
}

} // namespace sosdesk
