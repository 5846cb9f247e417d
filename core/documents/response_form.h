// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/form_words.h"
#include "core/documents/matter.h"
#include "core/documents/paper.h"

namespace sosdesk {

/** The fixed words of the response form; BadResource. */
[[nodiscard]] Result<FormWords> responseFormWords(const QStringList& userFolders = {});

/** The response form (回答票) about one request: what was asked, checked, heard and decided. Undecided ones say so. */
[[nodiscard]] Paper responseForm(const Matter& matter, const Letterhead& letterhead, const FormWords& words);

} // namespace sosdesk
