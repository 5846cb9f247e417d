// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/form_words.h"
#include "core/documents/matter.h"
#include "core/documents/paper.h"
#include "core/review/period_figures.h"

namespace sosdesk {

/** `resources/forms/statistics.json`; errors of FormWords::load(). */
[[nodiscard]] Result<FormWords> statisticsWords(const QStringList& userFolders = {});

/** The statistics of a period (集計) on paper: the whole, by channel and kind of facility, and the pieces of each item.
 */
[[nodiscard]] Paper statisticsForm(
    const Statistics& figures, const ItemCatalogue& items, const Letterhead& letterhead, const FormWords& words);

} // namespace sosdesk
