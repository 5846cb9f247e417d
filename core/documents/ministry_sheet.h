// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/form_words.h"
#include "core/documents/matter.h"
#include "core/documents/paper.h"

namespace sosdesk {

/** The fixed words of the sheet; BadResource. */
[[nodiscard]] Result<FormWords> ministrySheetWords(const QStringList& userFolders = {});

/** The 緊急配布要請シート of a facility without G-MIS ID, in the order of its rows, with the prefecture's block filled
 *  as it goes to the ministry (F5). Only for requests of Channel::Sheet. */
[[nodiscard]] Paper ministrySheet(const Matter& matter, const Letterhead& letterhead, const FormWords& words);

} // namespace sosdesk
