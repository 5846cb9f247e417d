// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journal.h"
#include "core/domain/team.h"

#include <QHash>

#include <map>
#include <optional>

namespace sosdesk {

/** One row of the server's journal: the entry, and the columns that repeat its payload for the sake of search. */
struct HubJournalRow
{
    JournalEntry entry{};
    QString action{};
    QString object{};
    QString operation{};
    QString client{};
};

/** Walks one chain from its genesis, entry by entry, and notes every break with its sequence. */
class ChainCheck
{
public:
    ChainCheck(const QByteArray& genesis, std::map<qint64, QByteArray> remembered);

    void add(const HubJournalRow& row);
    /** A row of the decisions; after all entries. */
    void addDecision(const QString& number, int version, const QByteArray& content);
    /** What is left to say at the end. @p head: where the server says that the chain ends. @p sawDecisions: every
     * decision was added. */
    [[nodiscard]] JournalReport finish(const HubHead& head, bool sawDecisions);

private:
    struct Witness
    {
        qint64 sequence = 0;
        QByteArray sha256{};
    };

    void problem(qint64 sequence, const char* code, const QString& reason);
    void witness(const HubJournalRow& row, const QJsonObject& said);

    JournalReport m_report;
    std::map<qint64, QByteArray> m_remembered;
    QHash<QString, Witness> m_witnessed; ///< by `number version`
};

} // namespace sosdesk
