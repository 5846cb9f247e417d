// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/team/team_desk.h"

#include "core/store/journal_store.h"
#include "core/store/stock_ledger.h"

#include <array>

namespace sosdesk::tests {
namespace {

/** What is the same on every desk: no row numbers, versions and operations. */
constexpr std::array questions = {
    "SELECT number, title, channel, received, processing_day, facility_name, facility, status, prefecture_status, "
    "remarks, last_modified, asked FROM request ORDER BY number",
    "SELECT r.number, l.item, l.asked, l.stock, l.weekly_use FROM request_line l JOIN request r ON r.id = l.request "
    "ORDER BY 1, 2",
    "SELECT hex(d.uuid), request, need, method, opinion, override_reason, complete, officer, at FROM decision d "
    "WHERE is_latest = 1 ORDER BY request",
    "SELECT hex(d.uuid), l.item, l.prefecture, l.state FROM decision_line l JOIN decision d ON d.id = l.decision "
    "WHERE d.is_latest = 1 ORDER BY 1, 2",
    "SELECT request, at, officer, means, result, circumstances, purchasable, note, corrections FROM contact "
    "ORDER BY request, at",
    "SELECT request, held, reason, until FROM hold ORDER BY request",
    "SELECT hex(uuid), request, kind, question, answer, outcome FROM inquiry ORDER BY 1",
    "SELECT request, check_id, item, confirmed, note FROM check_tick ORDER BY 1, 2, 3",
    "SELECT code, name, address, phone, beds, agreements FROM facility ORDER BY code",
    "SELECT facility, item, pieces, ship_date, kind, state, occurrence FROM distribution ORDER BY 1, 2, 4, 5, 7",
    "SELECT item, lot, use_by, place, pieces, remarks, occurrence FROM stock_lot ORDER BY 1, 2, 3, 4",
    "SELECT hex(uuid), reason, pieces, request, note FROM stock_entry WHERE reason <> 'listed' ORDER BY 1",
    "SELECT request, side, number, state, ship_day, means FROM delivery ORDER BY 1, 2",
    "SELECT key, hash, facility_name, answered_us, support, pcr, wants_emergency, hex(lines) FROM weekly_survey",
    "SELECT key, hash, facility_name, answered_us, inpatients, receivable FROM daily_survey",
    "SELECT day, name FROM holiday ORDER BY 1"};

} // namespace

TeamDesk::TeamDesk(const HubServer& hub, const QString& login, quint16 seed, const QString& url)
    : m_scratch(login, seed)
    , m_session(std::make_unique<HubSession>(
          HubUrl::parse(url.isEmpty() ? const_cast<HubServer&>(hub).server().url(login) : url).value(),
          QStringLiteral("password"), HubPatience{std::chrono::seconds(3), std::chrono::seconds(10)}))
{
}

Result<TeamTally> TeamDesk::trySync()
{
    return syncWithHub(office(), *m_session);
}

TeamTally TeamDesk::sync()
{
    return take(trySync());
}

qint64 TeamDesk::count(const char* sql)
{
    return office().database().connection().execAndGet(sql).getInt64();
}

QByteArray TeamDesk::shared()
{
    QByteArray text;
    for (const char* question : questions) {
        SQLite::Statement row(office().database().connection(), question);
        while (row.executeStep()) {
            for (int column = 0; column < row.getColumnCount(); ++column) {
                text += QByteArray::fromStdString(row.getColumn(column).getString()) + '|';
            }
            text += '\n';
        }
        text += "--\n";
    }
    return text;
}

bool TeamDesk::isSound()
{
    const JournalReport report = take(JournalStore(office().database()).verify());
    for (const JournalProblem& problem : report.problems) {
        qWarning("%lld %s %s", static_cast<long long>(problem.sequence), qPrintable(problem.code),
            qPrintable(problem.reason));
    }
    const auto ledger = take(StockLedger(office().database()).verify());
    for (const JournalProblem& problem : ledger) {
        qWarning("%s %s", qPrintable(problem.code), qPrintable(problem.reason));
    }
    return report.problems.empty() && ledger.empty();
}

std::unique_ptr<TeamPair> TeamPair::start()
{
    auto started = HubServer::start();
    return started ? std::make_unique<TeamPair>(std::move(started)) : nullptr;
}

TeamPair::TeamPair(std::unique_ptr<HubServer> started)
    : hub(std::move(started))
    , sato(*hub, QStringLiteral("sato"), 1)
    , suzuki(*hub, QStringLiteral("suzuki"), 2)
{
}

void TeamPair::meet()
{
    sato.sync();
    suzuki.sync();
    sato.sync();
}

} // namespace sosdesk::tests
