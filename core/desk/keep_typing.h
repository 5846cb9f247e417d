// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/codes.h"
#include "core/domain/typing.h"

#include <vector>

namespace sosdesk {

class Office;

/** Keeps what was typed about a request for the next start, but for its correction; the moment comes from the desk, an
 *  empty one goes. Neither journalled nor sent. What is decided or recorded drops its part by itself. UnknownRequest,
 *  storage. */
[[nodiscard]] Result<void> keepTyping(Office& office, Typing typing);

/** The same for the form in which a stored request is corrected; storing the correction drops it. */
[[nodiscard]] Result<void> keepCorrection(Office& office, const QString& number, const QJsonObject& typed);

/** What was typed before the last end, a request each. */
[[nodiscard]] Result<std::vector<Typing>> keptTypings(Office& office);

/** Keeps what stands in the form of a call or a sheet that is no request yet, in a file beside the store of the mode;
 *  an empty one goes. Storage. */
[[nodiscard]] Result<void> keepForm(Office& office, Channel channel, const QJsonObject& typed);
/** What was typed into it before the last end; empty when nothing was, or it cannot be read. */
[[nodiscard]] Result<QJsonObject> keptForm(Office& office, Channel channel);

} // namespace sosdesk
