// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/print_order.h"
#include "core/desk/review_request.h"
#include "core/documents/matter.h"
#include "core/store/paper_store.h"

#include <functional>

namespace sosdesk {

class Office;

/** The numbers of the requests that are meant: oldest received first, named ones in the order they were named, once
 *  each. */
[[nodiscard]] Result<std::vector<QString>> selectedNumbers(Office& office, const PaperSelection& selection);

/** Visits the requests that are meant, one after the other, so that a thousand of them need no more room than one:
 *  oldest received first, named ones in the order they were named, once each. UnknownRequest; the visitor's error. */
[[nodiscard]] Result<void> eachSelected(
    Office& office, const PaperSelection& selection, const std::function<Result<void>(const ReviewedRequest&)>& visit);

/** What documents ask about a request. Holds only references. */
[[nodiscard]] Matter matterOf(const Office& office, const ReviewedRequest& reviewed);

/** What goes into the trace of a paper that tells of the request. */
[[nodiscard]] PaperRecord::Told toldOf(const ReviewedRequest& reviewed);

/** Where the office keeps its own resources. */
[[nodiscard]] QString folderOf(Office& office);

} // namespace sosdesk
