// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/journal_store.h"

#include "core/base/sha256.h"
#include "core/domain/json.h"
#include "core/store/columns.h"
#include "core/store/decision_store.h"
#include "core/store/schema.h"

#include <QJsonDocument>

namespace sosdesk {
namespace {

JournalEntry entryFrom(SQLite::Statement& row)
{
    Columns columns(row);
    JournalEntry entry;
    entry.prefecture = columns.text();
    entry.sequence = columns.number();
    entry.at = Instant{columns.number()};
    entry.actor = columns.text();
    entry.payload = columns.blob();
    entry.previous = columns.blob();
    entry.hash = columns.blob();
    return entry;
}

/** The columns behind those of JOURNAL_COLUMNS repeat the payload for the sake of search; only the payload is hashed.
 */
bool columnsAgree(SQLite::Statement& row, const QByteArray& payload)
{
    const QJsonObject said = QJsonDocument::fromJson(payload).object();
    Columns columns(row, 7);
    return columns.text() == said.value(QStringLiteral("action")).toString()
        && columns.text() == said.value(QStringLiteral("object")).toString()
        && QUuid::fromRfc4122(columns.blob()) == QUuid::fromString(said.value(QStringLiteral("op_id")).toString());
}

QString metaValue(Database& database, const char* key)
{
    auto& row = with(database.prepare("SELECT value FROM meta WHERE key = ?"), QString::fromLatin1(key));
    QString value = row.executeStep() ? Columns(row).text() : QString();
    row.reset();
    return value;
}

} // namespace

QByteArray JournalStore::genesis() const
{
    return genesisHash(metaValue(m_database, "journal_prefecture"), metaValue(m_database, "journal_schema"));
}

Result<void> JournalStore::append(
    const JournalAct& act, const Author& author, OperationId operation, qint64 operationRow)
{
    return m_database.guarded([&] {
        JournalEntry entry;
        auto& last = m_database.prepare("SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1");
        if (last.executeStep()) {
            Columns columns(last);
            entry.sequence = columns.number() + 1;
            entry.previous = columns.blob();
        } else {
            with(m_database.prepare(
                     "INSERT OR IGNORE INTO meta VALUES ('journal_prefecture', ?), ('journal_schema', ?)"),
                author.prefecture, schemaId())
                .exec();
            entry.sequence = 1;
            entry.previous = genesis();
        }
        last.reset();
        entry.prefecture = author.prefecture;
        entry.at = author.now;
        entry.actor = author.officer;
        entry.payload = payloadOf(act, author.client, operation, author.now, author.appVersion);
        with(m_database.prepare("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"), entry.sequence,
            entry.prefecture, qint64{entry.at.micros}, entry.actor, act.action, act.object, operationRow,
            QString::fromUtf8(entry.payload), entry.previous, hashOf(entry))
            .exec();
    });
}

#define JOURNAL_COLUMNS "SELECT prefecture, sequence, at_us, actor, payload, previous, hash "

Result<std::vector<JournalEntry>> JournalStore::about(const QString& object) const
{
    return m_database.guarded([&] {
        std::vector<JournalEntry> entries;
        auto& row = with(m_database.prepare(JOURNAL_COLUMNS "FROM journal WHERE object = ? ORDER BY sequence"), object);
        while (row.executeStep()) {
            entries.push_back(entryFrom(row));
        }
        return entries;
    });
}

Result<std::vector<QString>> JournalStore::lastObjects(int count) const
{
    return m_database.guarded([&] {
        std::vector<QString> objects;
        auto& row = with(m_database.prepare("SELECT object FROM journal WHERE action IN ('decide', 'undo', 'contact') "
                                            "GROUP BY object ORDER BY max(sequence) DESC LIMIT ?"),
            count);
        while (row.executeStep()) {
            objects.push_back(Columns(row).text());
        }
        return objects;
    });
}

Result<qint64> JournalStore::lastSequence() const
{
    return m_database.guarded([&] {
        auto& row = m_database.prepare("SELECT ifnull(max(sequence), 0) FROM journal");
        const qint64 last = row.executeStep() ? Columns(row).number() : 0;
        row.reset();
        return last;
    });
}

Result<JournalHead> JournalStore::head() const
{
    return m_database.guarded([&] {
        auto& row = m_database.prepare("SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1");
        JournalHead head;
        if (row.executeStep()) {
            Columns columns(row);
            head.sequence = columns.number();
            head.hash = columns.blob();
        }
        row.reset();
        return head;
    });
}

Result<JournalReport> JournalStore::verify() const
{
    return m_database.guarded([&] {
        JournalReport report;
        report.head = genesis();
        auto& row = m_database.prepare(JOURNAL_COLUMNS ", action, object, (SELECT uuid FROM operation WHERE id = "
                                                       "journal.operation) FROM journal ORDER BY sequence");
        while (row.executeStep()) {
            const JournalEntry entry = entryFrom(row);
            const auto problem = [&](const char* code) {
                report.problems.push_back({entry.sequence, QString::fromLatin1(code), entry.actor});
            };
            if (entry.sequence != report.entries + 1) {
                problem("gap");
            }
            if (entry.previous != report.head) {
                problem(report.entries == 0 ? "bad_genesis" : "broken_link");
            }
            if (hashOf(entry) != entry.hash) {
                problem("bad_hash");
            }
            if (!columnsAgree(row, entry.payload)) {
                problem("columns_changed");
            }
            report.head = entry.hash;
            report.entries = entry.sequence;
        }
        verifyOutbox(report);
        verifyDecisions(report);
        return report;
    });
}

#undef JOURNAL_COLUMNS

/** A message must be what was queued, and tell what the journal says of the same act. */
void JournalStore::verifyOutbox(JournalReport& report) const
{
    // One act may say several things about an object (a withdrawal takes the decision back): one of them must be this.
    auto& row = m_database.prepare("SELECT o.id, o.payload, o.sha256, o.object, j.payload FROM outbox o "
                                   "LEFT JOIN journal j ON j.object = o.object AND j.operation = o.operation "
                                   "WHERE o.state <> 'accepted' ORDER BY o.id");
    qint64 last = 0;
    bool isWitnessed = true;
    QString object;
    const auto close = [&] {
        if (!isWitnessed) {
            report.problems.push_back({0, QStringLiteral("outbox_changed"), object});
        }
    };
    while (row.executeStep()) {
        Columns columns(row);
        const qint64 id = columns.number();
        if (id != last) {
            close();
            isWitnessed = false;
        }
        last = id;
        const QByteArray payload = columns.blob();
        const QByteArray hash = columns.blob();
        object = columns.text();
        const QJsonValue said = QJsonDocument::fromJson(columns.blob()).object().value(QStringLiteral("after"));
        isWitnessed =
            isWitnessed || (sha256(payload) == hash && QJsonDocument::fromJson(payload).object() == said.toObject());
    }
    close();
}

/** Every decision row must say what the journal said when it was written. */
void JournalStore::verifyDecisions(JournalReport& report) const
{
    auto& row = m_database.prepare(
        "SELECT sequence, payload FROM journal WHERE action IN ('decide', 'undo', 'receive_decision', "
        "'set_back_refused', 'set_back_withdrawn') ORDER BY sequence");
    qint64 witnessed = 0;
    while (row.executeStep()) {
        Columns columns(row);
        const qint64 sequence = columns.number();
        const QJsonObject after =
            QJsonDocument::fromJson(columns.blob()).object().value(QStringLiteral("after")).toObject();
        ++witnessed;
        const std::optional<Decision> stored =
            DecisionStore(m_database).byId({QUuid::fromString(after.value(QStringLiteral("id")).toString())});
        if (!stored) {
            report.problems.push_back({sequence, QStringLiteral("decision_missing"), {}});
        } else if (jsonOf(*stored, m_database.items()) != after) {
            report.problems.push_back({sequence, QStringLiteral("decision_changed"), stored->requestNumber});
        }
    }
    auto& count = m_database.prepare("SELECT count(*) FROM decision");
    if (count.executeStep() && Columns(count).number() != witnessed) {
        report.problems.push_back({0, QStringLiteral("decision_unwitnessed"), {}});
    }
    count.reset();
    auto& latest = m_database.prepare("SELECT request FROM decision GROUP BY request "
                                      "HAVING sum(is_latest) <> 1 OR max(version * is_latest) <> max(version)");
    while (latest.executeStep()) {
        report.problems.push_back({0, QStringLiteral("decision_changed"), Columns(latest).text()});
    }
}

} // namespace sosdesk
