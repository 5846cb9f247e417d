// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/console.h"
#include "core/desk/mail_order.h"
#include "core/desk/print_order.h"

namespace sosdesk {

// Prints and exports as a console asks for them; the JSON is DESIGN 4's `export`. An Error means that nothing left.

/** Needs a QGuiApplication. */
[[nodiscard]] Result<Reply> printReply(Desk& desk, const PrintOrder& order, const QString& file);
[[nodiscard]] Result<Reply> exportReply(Desk& desk, const ExportOrder& order, const QString& file);
/** The verb `export mail`. Needs a QGuiApplication. */
[[nodiscard]] Result<Reply> mailReply(Desk& desk, const MailOrder& order, const QString& place);
/** Pre-flight only: nothing is written. */
[[nodiscard]] Result<Reply> checkReply(Desk& desk, const ExportOrder& order);

} // namespace sosdesk
