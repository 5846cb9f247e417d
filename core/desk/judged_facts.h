// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/stored_request.h"

#include <QJsonObject>
#include <QStringList>

namespace sosdesk {

class Office;

/** What a decision or a second look stood on, as another desk can compare it, whose versions have other numbers:
 *  `{"lastModified","facts"}`, the latter a hash of what the facility said in that version. Empty when there is no such
 *  version. */
[[nodiscard]] Result<QJsonObject> judgedFacts(Office& office, const QString& number, int version);

/** Where something that was told with judgedFacts() stands here. */
struct JudgedHere
{
    int version = 0;     ///< of the request on this desk
    QStringList since{}; ///< what the facility changed from there on; empty: nobody need look again
};
/** The version of now when nothing was told, what was judged says the same, or it was newer than what is known here. */
[[nodiscard]] Result<JudgedHere> judgedHere(Office& office, const StoredRequest& stored, const QJsonObject& judged);

/** Whether somebody who stood on @p judged saw what the facility says in @p stored. */
[[nodiscard]] bool sawThese(Office& office, const StoredRequest& stored, const QJsonObject& judged);

} // namespace sosdesk
