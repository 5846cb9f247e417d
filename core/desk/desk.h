// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id_source.h"
#include "core/base/jst.h"
#include "core/base/result.h"
#include "core/domain/codes.h"
#include "core/domain/id.h"

#include <memory>
#include <optional>

namespace sosdesk {

class Office;

struct DeskOptions
{
    QString folder{}; ///< the data folder; made (0700) when it does not exist
    QString officer{};
    Instant now{};
    IdSource newId{};
    QString appVersion{};
};

/** The open data folder. The verbs of the program are the other headers of this room; each takes a Desk.
 *
 *  One process (a second gets StoreBusy), one thread.
 */
class Desk
{
public:
    /** Takes the folder's lock, reads the rules and opens the store of the folder's mode (drill in a new folder). */
    [[nodiscard]] static Result<std::unique_ptr<Desk>> open(const DeskOptions& options);
    ~Desk();

    [[nodiscard]] Mode mode() const;
    /** Closes the store and opens the other one (DOMAIN 4: drill and live never share a store); its journal keeps it.
     *  No operation when the mode is that already. */
    [[nodiscard]] Result<std::optional<OperationId>> setMode(Mode mode);
    [[nodiscard]] Instant now() const;
    /** Moves the clock: a window stays open for a day. */
    void setNow(Instant now);
    [[nodiscard]] Day today() const { return dayOf(now()); }

    /** What is behind the door; for the verbs of this room only. */
    [[nodiscard]] Office& office() { return *m_office; }

private:
    explicit Desk(std::unique_ptr<Office> office);

    std::unique_ptr<Office> m_office;
};

} // namespace sosdesk
