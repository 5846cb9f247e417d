// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/hub_journal.h"

#include "core/hub/chain_check.h"

#include <set>

namespace sosdesk {
namespace {

constexpr int rowsAtATime = 10'000;

struct ChainHead
{
    QString prefecture{};
    QString schema{};
    HubHead head{};
};

QString textIn(const pqxx::field& field)
{
    return QString::fromUtf8(field.c_str(), static_cast<qsizetype>(field.size()));
}

/** `\x…` as the server writes bytes. */
QByteArray bytesIn(const pqxx::field& field)
{
    return QByteArray::fromHex(QByteArray::fromRawData(field.c_str(), static_cast<qsizetype>(field.size())).mid(2));
}

HubJournalRow rowFrom(const pqxx::row& row, const QString& prefecture)
{
    HubJournalRow found;
    found.entry.prefecture = prefecture;
    found.entry.sequence = row[0].as<qint64>();
    found.entry.at = {row[1].as<qint64>()};
    found.entry.actor = textIn(row[2]);
    found.entry.payload = QByteArray(row[3].c_str(), static_cast<qsizetype>(row[3].size()));
    found.entry.previous = bytesIn(row[4]);
    found.entry.hash = bytesIn(row[5]);
    found.action = textIn(row[6]);
    found.object = textIn(row[7]);
    found.operation = textIn(row[8]);
    found.client = textIn(row[9]);
    return found;
}

/** Reads and checks in the one snapshot that the transaction sees. */
class Reading
{
public:
    Reading(HubConnection& hub, pqxx::transaction_base& work)
        : m_hub(hub)
        , m_work(work)
    {
    }

    Result<std::vector<ChainHead>> heads()
    {
        return m_hub.guarded(Asked::Reading, [&] {
            std::vector<ChainHead> heads;
            // A chain whose head somebody took away is still a chain.
            for (const auto& row : m_work.exec("SELECT pref, coalesce(schema, ''), coalesce(sequence, 0), "
                                               "coalesce(hash, '') FROM (SELECT pref FROM sosdesk.journal_head UNION "
                                               "SELECT pref FROM sosdesk.journal) AS chain LEFT JOIN "
                                               "sosdesk.journal_head USING (pref) ORDER BY pref")) {
                heads.push_back({textIn(row[0]), textIn(row[1]), {row[2].as<qint64>(), bytesIn(row[3])}});
            }
            return heads;
        });
    }

    Result<JournalReport> check(const ChainHead& chain, std::map<qint64, QByteArray> remembered)
    {
        ChainCheck walk(genesisHash(chain.prefecture, chain.schema), std::move(remembered));
        qint64 last = -1;
        for (int count = rowsAtATime; count == rowsAtATime;) {
            SOSDESK_TAKE(count, m_hub.guarded(Asked::Reading, [&] { return entries(chain.prefecture, last, walk); }));
        }
        SOSDESK_TAKE(const bool sees, m_hub.guarded(Asked::Reading, [&] { return decisions(chain.prefecture, walk); }));
        return walk.finish(chain.head, sees);
    }

private:
    int entries(const QString& prefecture, qint64& last, ChainCheck& walk)
    {
        const pqxx::result rows = m_work.exec_params(
            "SELECT sequence, at_us, actor, payload, previous, hash, action, object, op_id, client_id "
            "FROM sosdesk.journal WHERE pref = $1 AND sequence > $2 ORDER BY sequence LIMIT $3",
            prefecture.toStdString(), last, rowsAtATime);
        for (const auto& row : rows) {
            const HubJournalRow found = rowFrom(row, prefecture);
            last = found.entry.sequence;
            walk.add(found);
        }
        return static_cast<int>(rows.size());
    }

    /** False when the login may not read them: an auditor sees journals only. */
    bool decisions(const QString& prefecture, ChainCheck& walk)
    {
        if (!m_work.exec1("SELECT has_table_privilege('sosdesk.decision', 'SELECT')")[0].as<bool>()) {
            return false;
        }
        std::string number;
        int version = 0;
        for (pqxx::result::size_type count = rowsAtATime; count == rowsAtATime;) {
            const pqxx::result rows = m_work.exec_params("SELECT number, version, content FROM sosdesk.decision WHERE "
                                                         "pref = $1 AND (number, version) > ($2, $3) "
                                                         "ORDER BY number, version LIMIT $4",
                prefecture.toStdString(), number, version, rowsAtATime);
            for (const auto& row : rows) {
                number = row[0].as<std::string>();
                version = row[1].as<int>();
                walk.addDecision(textIn(row[0]), version, textIn(row[2]).toUtf8());
            }
            count = rows.size();
        }
        return true;
    }

    HubConnection& m_hub;
    pqxx::transaction_base& m_work;
};

std::map<qint64, QByteArray> headsOf(const QString& prefecture, const std::vector<RememberedHead>& remembered)
{
    std::map<qint64, QByteArray> heads;
    for (const RememberedHead& one : remembered) {
        if (one.prefecture == prefecture) {
            heads[one.head.sequence] = one.head.hash;
        }
    }
    return heads;
}

} // namespace

Result<std::vector<HubChain>> verifyHub(HubConnection& hub, const std::vector<RememberedHead>& remembered)
{
    SOSDESK_TAKE(const auto work, hub.guarded(Asked::Reading, [&] {
        auto begun = std::make_unique<pqxx::transaction<pqxx::repeatable_read>>(hub.pqxx());
        begun->exec("SET TRANSACTION READ ONLY");
        return begun;
    }));
    Reading reading(hub, *work);
    SOSDESK_TAKE(const std::vector<ChainHead> heads, reading.heads());
    std::vector<HubChain> chains;
    std::set<QString> found;
    for (const ChainHead& chain : heads) {
        SOSDESK_TAKE(JournalReport report, reading.check(chain, headsOf(chain.prefecture, remembered)));
        chains.push_back({chain.prefecture, std::move(report)});
        found.insert(chain.prefecture);
    }
    // A chain that was seen once and is not there at all.
    for (const RememberedHead& one : remembered) {
        if (found.insert(one.prefecture).second) {
            JournalReport gone;
            gone.problems.push_back({1, QStringLiteral("cut_tail"), QString::number(one.head.sequence)});
            chains.push_back({one.prefecture, std::move(gone)});
        }
    }
    return chains;
}

} // namespace sosdesk
