// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/contact.h"

namespace sosdesk {

class Office;

/** What a request is flagged with when the ministry said 不可 after it was decided (D9). */
inline const QString refusedTalks = QStringLiteral("inquiry:refused");
/** What it is flagged with for what was heard after it was decided (C6). */
[[nodiscard]] QString heardSource(const Contact& contact);

/** Asks for a second look at a completed 要 that the talks with the ministry took back; inside an act. */
[[nodiscard]] Result<void> flagRefused(Office& office, const QString& number);
/** Asks for a second look at a completed 要 of which a check fails because of what was corrected in @p contact; inside
 *  the act that wrote it. */
[[nodiscard]] Result<void> flagCorrected(Office& office, const Contact& contact);

} // namespace sosdesk
