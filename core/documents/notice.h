// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/form_words.h"
#include "core/documents/matter.h"
#include "core/documents/paper.h"

namespace sosdesk {

/** The fixed words of the notice; BadResource. */
[[nodiscard]] Result<FormWords> noticeWords(const QStringList& userFolders = {});

/** True when there is something to tell the facility: a completed decision. */
[[nodiscard]] bool canBeToldOf(const Matter& matter);

/** The letter to the facility (緊急配布に関する連絡; F1–F4, P2): what comes when, or why nothing comes. Only for what
 *  canBeToldOf(). */
[[nodiscard]] Paper notice(const Matter& matter, const Letterhead& letterhead, const FormWords& words);

} // namespace sosdesk
