// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/chain_check.h"

#include "core/base/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

QString keyOf(const QString& number, int version)
{
    return number + u' ' + QString::number(version);
}

bool columnsAgree(const HubJournalRow& row, const QJsonObject& said)
{
    return row.action == said[u"action"_s].toString() && row.object == said[u"object"_s].toString()
        && row.operation == said[u"op_id"_s].toString() && row.client == said[u"client_id"_s].toString();
}

} // namespace

ChainCheck::ChainCheck(const QByteArray& genesis, std::map<qint64, QByteArray> remembered)
    : m_remembered(std::move(remembered))
{
    m_report.head = genesis;
}

void ChainCheck::problem(qint64 sequence, const char* code, const QString& reason)
{
    m_report.problems.push_back({sequence, QString::fromLatin1(code), reason});
}

/** Remembers what an accepted operation said of decisions, to hold it against their rows. */
void ChainCheck::witness(const HubJournalRow& row, const QJsonObject& said)
{
    const QJsonObject after = said[u"after"_s].toObject();
    const QJsonArray versions = after[u"answer"_s][u"versions"_s].toArray();
    qsizetype at = 0;
    for (const QJsonValue& message : after[u"messages"_s].toArray()) {
        const int version = versions.at(at++)[u"version"_s].toInt();
        if (message[u"kind"_s] == u"decision"_s) {
            m_witnessed.insert(keyOf(message[u"object"_s].toString(), version),
                {row.entry.sequence, sha256(message[u"payload"_s].toString().toUtf8())});
        }
    }
}

void ChainCheck::add(const HubJournalRow& row)
{
    const JournalEntry& entry = row.entry;
    const qint64 expected = m_report.entries + 1;
    if (entry.sequence != expected) {
        problem(expected, "gap", QString::number(entry.sequence));
    }
    if (entry.previous != m_report.head) {
        problem(entry.sequence, m_report.entries == 0 ? "bad_genesis" : "broken_link", row.object);
    }
    if (hashOf(entry) != entry.hash) {
        problem(entry.sequence, "bad_hash", row.object);
    }
    const QJsonObject said = QJsonDocument::fromJson(entry.payload).object();
    if (!columnsAgree(row, said)) {
        problem(entry.sequence, "columns_changed", row.object);
    }
    if (row.action == u"push"_s) {
        witness(row, said);
    }
    const auto seen = m_remembered.find(entry.sequence);
    if (seen != m_remembered.end()) {
        if (seen->second != entry.hash) {
            problem(entry.sequence, "head_rewritten", QString::fromLatin1(seen->second.toHex()));
        }
        m_remembered.erase(seen);
    }
    m_report.head = entry.hash;
    m_report.entries = entry.sequence;
}

void ChainCheck::addDecision(const QString& number, int version, const QByteArray& content)
{
    const auto witness = m_witnessed.find(keyOf(number, version));
    if (witness == m_witnessed.end()) {
        problem(0, "decision_unwitnessed", keyOf(number, version));
        return;
    }
    if (witness->sha256 != sha256(content)) {
        problem(witness->sequence, "decision_changed", keyOf(number, version));
    }
    m_witnessed.erase(witness);
}

JournalReport ChainCheck::finish(const HubHead& head, bool sawDecisions)
{
    if (head.sequence != m_report.entries || head.hash != m_report.head) {
        problem(m_report.entries + 1, head.sequence > m_report.entries ? "cut_tail" : "head_changed",
            QString::number(head.sequence));
    }
    for (const auto& [sequence, hash] : m_remembered) {
        if (sequence > m_report.entries) {
            problem(m_report.entries + 1, "cut_tail", QString::number(sequence));
        }
    }
    for (auto left = m_witnessed.cbegin(); sawDecisions && left != m_witnessed.cend(); ++left) {
        problem(left->sequence, "decision_missing", left.key());
    }
    return std::move(m_report);
}

} // namespace sosdesk
