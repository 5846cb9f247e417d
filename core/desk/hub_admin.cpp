// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/hub_admin.h"

#include "core/base/read_file.h"
#include "core/desk/office.h"
#include "core/desk/settings.h"
#include "core/hub/hub_journal.h"
#include "core/hub/hub_schema.h"
#include "core/hub/hub_users.h"
#include "core/store/hub_store.h"
#include "core/wording/messages.h"
#include "core/wording/team_text.h"

#include <QJsonArray>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

/** An administrator's statements may take long: a migration, a million entries. */
constexpr HubPatience patience{std::chrono::seconds(5), std::chrono::minutes(30)};
constexpr qint64 largestAnchors = 1024 * 1024;

Result<std::unique_ptr<HubConnection>> enter(const HubDoor& door)
{
    SOSDESK_TAKE(const HubUrl url, HubUrl::parse(door.url));
    auto hub = HubConnection::open(url, door.ask(url.shown(), 0).value_or(QString()), patience);
    if (hub || hub.error().code != ErrorCode::LoginRefused) {
        return hub;
    }
    const std::optional<QString> typed = door.ask(url.shown(), 1);
    return typed ? HubConnection::open(url, *typed, patience) : std::move(hub);
}

QJsonObject jsonOf(const HubUser& user)
{
    return {{u"login"_s, user.login}, {u"prefecture"_s, user.prefecture}, {u"role"_s, codeOf(user.role)},
        {u"name"_s, user.name}, {u"disabled"_s, user.disabled}};
}

QJsonObject jsonOf(const HubChain& chain)
{
    QJsonArray problems;
    for (const JournalProblem& problem : chain.report.problems) {
        problems.append(
            QJsonObject{{u"sequence"_s, problem.sequence}, {u"code"_s, problem.code}, {u"reason"_s, problem.reason}});
    }
    return {{u"prefecture"_s, chain.prefecture}, {u"entries"_s, chain.report.entries},
        {u"head"_s, QString::fromLatin1(chain.report.head.toHex())}, {u"problems"_s, problems}};
}

/** `47 1203 9f86…` a line; empty lines and those behind # do not count. */
Result<std::vector<RememberedHead>> anchorsIn(const QString& path)
{
    SOSDESK_TAKE(const QByteArray bytes, readSmallFile(path, largestAnchors));
    std::vector<RememberedHead> heads;
    qint64 number = 0;
    for (const QString& line : QString::fromUtf8(bytes).split(u'\n')) {
        ++number;
        const QString text = line.section(u'#', 0, 0).simplified();
        if (text.isEmpty()) {
            continue;
        }
        const QStringList parts = text.split(u' ');
        const QByteArray hash = QByteArray::fromHex(parts.value(2).toLatin1());
        if (parts.size() != 3 || parts[0].size() != 2 || parts[1].toLongLong() < 1 || hash.size() != 32) {
            return fail({ErrorCode::BadArgument, path, number, u"--anchors"_s, text});
        }
        heads.push_back({parts[0], {parts[1].toLongLong(), hash}});
    }
    return heads;
}

/** Its policies, and the setting that they leave to each office. */
Result<HubRules> rulesOf(Office& office)
{
    SOSDESK_TAKE(const QString days, setting(office, u"reservation_days"_s));
    return HubRules{office.policies(), days.toInt()};
}

/** What this store saw of its own prefecture's chain. */
Result<std::vector<RememberedHead>> ownHeads(Office& office)
{
    SOSDESK_TAKE(const QString prefecture, setting(office, u"prefecture"_s));
    SOSDESK_TAKE(const auto seen, HubStore(office.database()).heads());
    std::vector<RememberedHead> heads;
    heads.reserve(seen.size());
    for (const HubHead& head : seen) {
        heads.push_back({prefecture, head});
    }
    return heads;
}

} // namespace

Result<Reply> hubInitReply(Desk& desk, const HubDoor& door, const QString& mode)
{
    const std::optional<Mode> wanted = fromCode<Mode>(mode);
    if (!wanted) {
        return fail({ErrorCode::BadArgument, {}, 0, u"--mode"_s, mode});
    }
    SOSDESK_TAKE(const HubRules rules, rulesOf(desk.office()));
    SOSDESK_TAKE(const auto hub, enter(door));
    SOSDESK_TRY(initialiseHub(*hub, rules, *wanted));
    Reply reply{{{u"schema"_s, currentHubSchema}, {u"mode"_s, mode}}};
    SOSDESK_TAKE(const bool canBackUp, backupSeesAll(*hub));
    if (!canBackUp) {
        reply.messages << wording::backupNeeds(u"ALTER ROLE sosdesk_backup BYPASSRLS"_s);
    }
    return reply;
}

Result<Reply> hubMigrateReply(Desk& desk, const HubDoor& door)
{
    SOSDESK_TAKE(const HubRules rules, rulesOf(desk.office()));
    SOSDESK_TAKE(const auto hub, enter(door));
    SOSDESK_TAKE(const int before, migrateHub(*hub, rules));
    return Reply{{{u"before"_s, before}, {u"schema"_s, currentHubSchema}}};
}

Result<Reply> hubVerifyReply(Desk& desk, const HubDoor& door, const QString& anchors)
{
    SOSDESK_TAKE(std::vector<RememberedHead> remembered, ownHeads(desk.office()));
    if (!anchors.isEmpty()) {
        SOSDESK_TAKE(const auto more, anchorsIn(anchors));
        remembered.insert(remembered.end(), more.begin(), more.end());
    }
    SOSDESK_TAKE(const auto hub, enter(door));
    SOSDESK_TAKE(const Mode mode, hubMode(*hub));
    SOSDESK_TAKE(const std::vector<HubChain> chains, verifyHub(*hub, remembered));
    Reply reply;
    QJsonArray shown;
    for (const HubChain& chain : chains) {
        shown.append(jsonOf(chain));
        for (const JournalProblem& problem : chain.report.problems) {
            reply.exitCode = exitCodeOf(ErrorCode::JournalBroken);
            reply.messages << wording::message(Error{ErrorCode::JournalBroken, {}, 0, {},
                chain.prefecture + u'-' + QString::number(problem.sequence), problem.code});
        }
    }
    reply.json = {{u"ok"_s, reply.exitCode == 0}, {u"mode"_s, codeOf(mode)}, {u"chains"_s, shown}};
    return reply;
}

Result<Reply> hubUserAddReply(Desk& desk, const HubDoor& door, const HubUserWords& words)
{
    const std::optional<HubRole> role = fromCode<HubRole>(words.role.isEmpty() ? u"officer"_s : words.role);
    if (!role) {
        return fail({ErrorCode::BadArgument, {}, 0, u"--role"_s, words.role});
    }
    SOSDESK_TAKE(const QString own, setting(desk.office(), u"prefecture"_s));
    const QString prefecture = *role == HubRole::Auditor ? u"00"_s
        : words.prefecture.isEmpty()                     ? own
                                                         : words.prefecture;
    const HubUser user{words.login, prefecture, *role, words.name};
    SOSDESK_TAKE(const auto hub, enter(door));
    const std::optional<QString> password = door.ask(words.login, 1);
    SOSDESK_TRY(addHubUser(*hub, user, password.value_or(QString())));
    return Reply{jsonOf(user)};
}

Result<Reply> hubUserDisableReply(Desk&, const HubDoor& door, const QString& login)
{
    SOSDESK_TAKE(const auto hub, enter(door));
    SOSDESK_TRY(disableHubUser(*hub, login));
    return Reply{{{u"login"_s, login}, {u"disabled"_s, true}}};
}

Result<Reply> hubUsersReply(Desk&, const HubDoor& door)
{
    SOSDESK_TAKE(const auto hub, enter(door));
    SOSDESK_TAKE(const std::vector<HubUser> users, hubUsers(*hub));
    QJsonArray shown;
    for (const HubUser& user : users) {
        shown.append(jsonOf(user));
    }
    return Reply{{{u"users"_s, shown}}};
}

} // namespace sosdesk
