// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/form_words.h"
#include "core/documents/matter.h"
#include "core/documents/paper.h"

namespace sosdesk {

/** The fixed words of the call sheet; BadResource. */
[[nodiscard]] Result<FormWords> callSheetWords(const QStringList& userFolders = {});

/** True when a call would clear something up: a check that is neither 適合 nor about the deadline alone. */
[[nodiscard]] bool isToBeCalled(const Matter& matter);

/** One request on the call sheet: whom to call, what to ask, what was heard so far, and blanks for the answers. */
[[nodiscard]] Section callCase(const Matter& matter, const FormWords& words);

/** The 聞き取り票 (call sheet): what everybody is told (P2), then the requests. Numbers them. */
[[nodiscard]] Paper callSheet(std::vector<Section> cases, const Letterhead& letterhead, const FormWords& words);

} // namespace sosdesk
