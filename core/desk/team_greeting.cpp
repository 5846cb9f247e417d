// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/office.h"
#include "core/desk/settings.h"
#include "core/desk/team_step.h"
#include "core/store/client_id.h"
#include "core/store/hub_store.h"

namespace sosdesk {
namespace {

/** The server must be that of this desk's prefecture, and its journal must continue what was seen of it. */
Result<void> meet(Office& office, TeamShared& shared, const QByteArray& hashThere)
{
    HubStore store(office.database());
    const HubWelcome& welcome = shared.welcome;
    SOSDESK_TAKE(const QString prefecture, setting(office, QStringLiteral("prefecture")));
    if (prefecture.isEmpty()) {
        SOSDESK_TRY(setSetting(office, QStringLiteral("prefecture"), welcome.prefecture));
    } else if (prefecture != welcome.prefecture) {
        return fail({ErrorCode::BadArgument, {}, 0, QStringLiteral("prefecture"), welcome.prefecture});
    }
    SOSDESK_TAKE(const auto seen, store.newestHead());
    if (seen && hashThere != seen->hash) {
        return fail({ErrorCode::JournalBroken, {}, 0, QStringLiteral("hub"), QString::number(seen->sequence),
            QString::fromLatin1(seen->hash.toHex())});
    }
    SOSDESK_TRY(store.rememberHead(welcome.head, office.now()));
    const qint64 skew = (shared.caller.now.micros - welcome.serverTime.micros) / 1'000'000;
    SOSDESK_TRY(store.setState("skew", QString::number(skew)));
    SOSDESK_TRY(store.setState("server_version", welcome.serverVersion));
    return store.setState("login", welcome.login);
}

} // namespace

TeamStage greetingStage(const std::shared_ptr<TeamShared>& shared)
{
    return [shared, done = false](Office& office) mutable -> Result<std::optional<TeamStep>> {
        if (std::exchange(done, true)) {
            return std::nullopt;
        }
        SOSDESK_TAKE(const QUuid client, clientId(office.database(), [&office] { return office.newId(); }));
        shared->caller = {client, office.now(), office.appVersion(), office.officer(), codeOf(office.mode())};
        SOSDESK_TAKE(const auto seen, HubStore(office.database()).newestHead());
        const auto there = std::make_shared<QByteArray>();
        TeamStep step;
        step.ask = [shared, seen, there](HubSession& session) -> Result<void> {
            SOSDESK_TAKE(shared->welcome, session.hello(shared->caller));
            if (seen && shared->welcome.fresh) {
                SOSDESK_TAKE(*there, session.hashAt(seen->sequence));
            }
            return {};
        };
        step.take = [shared, there](
                        Office& desk) { return shared->welcome.fresh ? meet(desk, *shared, *there) : Result<void>(); };
        return step;
    };
}

TeamStage openStage(const std::shared_ptr<TeamShared>& shared, const QString& openHere)
{
    return [shared, openHere, done = false](Office& office) mutable -> Result<std::optional<TeamStep>> {
        if (std::exchange(done, true)) {
            return std::nullopt;
        }
        SOSDESK_TAKE(const auto known, HubStore(office.database()).open());
        const auto open = std::make_shared<std::vector<OpenRequest>>();
        TeamStep step;
        step.ask = [shared, openHere, open](HubSession& session) -> Result<void> {
            if (shared->welcome.role == u"officer") { // who only looks holds nothing
                SOSDESK_TRY(session.keepOpen(shared->caller, openHere));
            }
            SOSDESK_TAKE(*open, session.openRequests());
            return {};
        };
        step.take = [open, known](Office& desk) {
            return *open == known ? Result<void>() : HubStore(desk.database()).setOpen(*open);
        };
        return step;
    };
}

} // namespace sosdesk
