// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/typing.h"
#include "core/store/database.h"

#include <optional>
#include <vector>

namespace sosdesk {

/** What was typed and not decided: outlives the process, stands in no journal and goes to nobody. */
class TypingStore
{
public:
    explicit TypingStore(Database& database)
        : m_database(database)
    {
    }

    /** Keeps what stands there now, but for the correction, whose form is another; a row with nothing in it goes. The
     *  request must be there. */
    [[nodiscard]] Result<void> keep(const Typing& typing);
    /** Keeps its correction, and leaves the other parts alone. */
    [[nodiscard]] Result<void> keepCorrection(const Typing& typing);
    /** A part that was typed is decided, recorded or stored: in that transaction. */
    [[nodiscard]] Result<void> drop(const QString& request, TypingPart part);
    /** All of them; a row that is no JSON of ours is left out: it is worth no window that does not open. */
    [[nodiscard]] Result<std::vector<Typing>> all() const;

private:
    /** Puts @p parts in the place of those of the same name; no @p at: as it was, when there is anything. */
    [[nodiscard]] Result<void> change(
        const QString& request, const std::optional<Instant>& at, const QJsonObject& parts);
    [[nodiscard]] QJsonObject contentOf(const QString& request);

    Database& m_database;
};

} // namespace sosdesk
