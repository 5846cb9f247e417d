// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/keep_typing.h"

#include "core/desk/dossier_of.h"
#include "core/desk/office.h"
#include "core/store/typing_store.h"

namespace sosdesk {

Result<void> keepTyping(Office& office, Typing typing)
{
    SOSDESK_TRY(requestOf(office, typing.requestNumber));
    typing.at = office.now();
    return TypingStore(office.database()).keep(typing);
}

Result<std::vector<Typing>> keptTypings(Office& office)
{
    return TypingStore(office.database()).all();
}

} // namespace sosdesk
