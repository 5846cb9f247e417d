// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/decision.h"
#include "core/store/unit_of_work.h"

#include <optional>
#include <vector>

namespace sosdesk {

/** The append-only record of what was decided about each request.
 *
 *  A decision is never edited: a later version supersedes it, so the history of a request can always be printed (D10).
 */
class DecisionStore
{
public:
    explicit DecisionStore(Database& database)
        : m_database(database)
    {
    }

    /** Appends @p decision as the next version, with journal entry and outbox message, inside @p work. Fills in id,
     *  version, officer and time. Conflict when the request is at another version than the one that was judged. */
    [[nodiscard]] Result<Decision> record(UnitOfWork& work, Decision decision, const QString& reason);
    /** Takes the newest effective version back by appending what stood before it, as a draft when the request has
     * changed since; with @p version that one and every later one. NothingToUndo when nothing does, or when that
     * version was taken back already. */
    [[nodiscard]] Result<Decision> undo(UnitOfWork& work, const QString& request, int version = 0);

    /** Appends @p decision, which cannot stand, as a draft of the same words in its officer's name, with the journal
     *  entry @p action; the outbox does not hear of it. */
    [[nodiscard]] Result<Decision> setBack(UnitOfWork& work, const Decision& decision, const QString& action);

    /** Appends what another officer decided (his identity, name and time stay) as the newest version here, with a
     *  journal entry in his name; the outbox does not hear of it. Its requestVersion is that of this store. */
    [[nodiscard]] Result<Decision> receive(UnitOfWork& work, Decision decision, const Author& officer);

    [[nodiscard]] Result<std::optional<Decision>> latest(const QString& request) const;
    /** All versions about one request, newest first. */
    [[nodiscard]] Result<std::vector<Decision>> history(const QString& request) const;
    /** What stands of one facility's completed 要, oldest first: newest versions that nobody took back (D9), and after
     *  受付完了 what G-MIS has, also where nothing was decided here. */
    [[nodiscard]] Result<std::vector<Decision>> completedFor(FacilityCode facility) const;
    [[nodiscard]] std::optional<Decision> byId(DecisionId id) const;

private:
    /** 0 for a request that is not there. */
    [[nodiscard]] Result<int> requestVersion(const QString& request) const;
    void insert(UnitOfWork& work, const Decision& decision, bool isUndo);
    [[nodiscard]] Result<Decision> append(
        UnitOfWork& work, Decision decision, bool isUndo, const QString& action, const QString& reason);
    /** The versions that nobody took back, oldest first. */
    [[nodiscard]] Result<std::vector<Decision>> effective(const QString& request) const;
    /** Appends what stands on top of @p pile as an undo. */
    [[nodiscard]] Result<Decision> takeBack(
        UnitOfWork& work, const std::vector<Decision>& pile, const QString& request);
    [[nodiscard]] Decision decisionFrom(SQLite::Statement& row) const;
    void fillLines(std::vector<Decision>& decisions) const;
    void addClosed(FacilityCode facility, std::vector<Decision>& found) const;

    Database& m_database;
};

} // namespace sosdesk
