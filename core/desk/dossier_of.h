// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/office.h"
#include "core/domain/stored_request.h"
#include "core/review/dossier.h"

namespace sosdesk {

/** Gathers from the store everything that judging @p stored needs. */
[[nodiscard]] Result<Dossier> dossierOf(Office& office, const StoredRequest& stored);
/** The request by its number; UnknownRequest. */
[[nodiscard]] Result<StoredRequest> requestOf(Office& office, const QString& number);

} // namespace sosdesk
