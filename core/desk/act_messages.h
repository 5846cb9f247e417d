// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hub/talk.h"
#include "core/store/hub_store.h"

#include <map>

namespace sosdesk {

class Office;

/** Requests of this desk whose number is another one's on the server, and why nothing is told of them. */
using ForeignNumbers = std::map<QString, QString>;

/** What an act says: decisions and bookings as they were queued, everything else as it stands now. Nothing of what is
 *  about a request of this desk whose number is another's on the server: that is marked as refused. */
[[nodiscard]] Result<std::vector<HubMessage>> messagesOf(
    Office& office, const ForeignNumbers& foreign, const TellingAct& act);

} // namespace sosdesk
