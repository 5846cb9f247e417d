// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id_source.h"
#include "core/store/database.h"

namespace sosdesk {

/** The identity of this store as a client of the journal and the team server; made at the first call that may write. */
[[nodiscard]] Result<QUuid> clientId(Database& database, const IdSource& newId);

/** Three letters and figures by which numbers of this desk differ from those of others, none of them easily misheard.
 *  Two desks may have the same: what a number is about is still looked at. */
[[nodiscard]] QString deskMark(const QUuid& client);

} // namespace sosdesk
