// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/policy/policy.h"
#include "core/review/peer_table.h"

#include <QByteArray>

#include <map>
#include <memory>

namespace sosdesk {

class Office;

/** What is typical of the facilities of each kind and size (C10), found once for each state of the facts.
 *
 *  The tables of 200,000 facilities take 0.2 s, so an import makes today's before anybody asks, and keeps it in the
 *  store for the next start; what is asked for by another rule is found when it is asked for.
 */
class PeerShelf
{
public:
    /** Nothing when no weekly survey was imported. */
    [[nodiscard]] Result<std::shared_ptr<const PeerTable>> of(Office& office, const Plausibility& rule);
    /** After an import of facts; lets readers in on the way. Cancelled. */
    [[nodiscard]] Result<void> renew(Office& office);
    /** Another store. */
    void forget() { m_known.clear(); }

private:
    struct Known
    {
        QByteArray facts{};
        std::shared_ptr<const PeerTable> table{};
    };

    std::map<QByteArray, Known> m_known; ///< by rule
    bool m_making = false;               ///< a reader who is let in meanwhile gets the table as it was
};

} // namespace sosdesk
