// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/survey.h"
#include "core/store/database.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace sosdesk {

/** Everybody's answers of one weekly survey with what the facility list says of them (C10), and what was made of them.
 *
 *  What is kept is derived, like the gists of RollStore: without identity, and may be thrown away at any time.
 */
class PeerStore
{
public:
    explicit PeerStore(Database& database)
        : m_database(database)
    {
    }

    /** The newest weekly survey; the one before it while not even half as many have answered the newest. */
    [[nodiscard]] Result<std::optional<Day>> newestSurvey() const;

    /** Gives false to stop. The survey holds facility, day and lines only. */
    using Visit = std::function<bool(FacilityKind kind, std::optional<int> beds, const Survey& survey)>;
    /** The answers of facilities whose kind is listed, in the order of their codes. Some 0.1 s for 200,000. */
    [[nodiscard]] Result<void> eachAnswer(Day day, const Visit& visit) const;

    /** What keep() was last told under this key; nothing when it was told another key, or nothing. */
    [[nodiscard]] Result<std::optional<QByteArray>> kept(const QByteArray& key) const;
    /** In a transaction of its own; nothing in a store that may only be read. Key and bytes are UTF-8 without line end.
     */
    [[nodiscard]] Result<void> keep(const QByteArray& key, const QByteArray& bytes);

private:
    [[nodiscard]] qint64 answersOf(Day day) const;

    Database& m_database;
};

} // namespace sosdesk
