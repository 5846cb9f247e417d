// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/contact.h"

namespace sosdesk {

class Office;

struct RecordedContact
{
    OperationId operation{};
    Contact contact{};
};

/** Records what was heard about a request (DOMAIN 7). Officer and, when it is null, the moment come from the desk; a
 *  second record of the same minute gets the next free second. UnknownRequest; RuleViolated (D8) after 受付完了. */
[[nodiscard]] Result<RecordedContact> recordContact(Office& office, Contact contact);

} // namespace sosdesk
