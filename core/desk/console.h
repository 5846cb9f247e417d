// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/decision_entry.h"
#include "core/desk/desk.h"
#include "core/desk/list_filter.h"
#include "core/domain/contact.h"
#include "core/domain/hold.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace sosdesk {

/** What a verb of the command line answers: the JSON document of DESIGN 4, what was durably committed, and sentences
 * for the person (already in their language). */
struct Reply
{
    QJsonObject json{};
    std::vector<OperationId> committed{};
    QStringList messages{};
    int exitCode = 0; ///< not 0 when something was refused although the verb itself went well
};

/** What a verb answers that did nothing: `{"error":{…}}`, the message and its exit code. */
[[nodiscard]] Reply refusalReply(const Error& error);

// The verbs as a console asks for them. An Error means that nothing was done.

[[nodiscard]] Result<Reply> modeReply(Desk& desk, const QString& wanted);
[[nodiscard]] Result<Reply> settingsReply(Desk& desk, const QString& key);
[[nodiscard]] Result<Reply> setSettingReply(Desk& desk, const QString& key, const QString& value);
/** Files are opened first and then taken in the order in which they need each other (requests before contacts). */
[[nodiscard]] Result<Reply> importReply(
    Desk& desk, const QStringList& files, const QString& kind, const QString& layoutFile);
[[nodiscard]] Result<Reply> listReply(Desk& desk, const ListFilter& filter);
[[nodiscard]] Result<Reply> reviewReply(Desk& desk, const QString& number, const QString& regime);
[[nodiscard]] Result<Reply> contactReply(Desk& desk, const Contact& contact);
[[nodiscard]] Result<Reply> decideReply(Desk& desk, const QString& number, const DecisionEntry& entry);
[[nodiscard]] Result<Reply> decideLaneReply(Desk& desk, Lane lane, const DecisionEntry& entry);
[[nodiscard]] Result<Reply> undoReply(Desk& desk, const QString& number);
[[nodiscard]] Result<Reply> holdReply(Desk& desk, const Hold& hold);
/** StoreDamaged when the file itself is not whole; else what is wrong with the journal. */
[[nodiscard]] Result<Reply> verifyReply(Desk& desk);

/** The item of a code (`n95_mask`), as written on the command line; UnknownItem. */
[[nodiscard]] Result<Item> itemFromCode(Desk& desk, const QString& code);

} // namespace sosdesk
