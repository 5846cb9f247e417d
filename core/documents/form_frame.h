// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/form_words.h"
#include "core/documents/matter.h"
#include "core/documents/paper.h"

namespace sosdesk {

// What all papers of an office have alike. Words: `title`, `documentNumber`, `drill`, `asOf`; of a form also `imported`
// and `journal`.

/** A form for the office itself: 文書番号 and date, 決裁欄, the foot, and 訓練 in drill. */
[[nodiscard]] Paper framedForm(const Letterhead& letterhead, const FormWords& words);

/** A letter to somebody outside: 文書番号 and date, who sends it, the foot, and 訓練 in drill. */
[[nodiscard]] Paper framedLetter(const Letterhead& letterhead, const FormWords& words);

/** The foot of a form: as of when, and by which regime when there is one (word `regime`). */
[[nodiscard]] QString stampOf(const Letterhead& letterhead, const FormWords& words, const QString& regime = {});

/** A cell that names the one beside it. */
[[nodiscard]] Cell labelCell(const QString& text);
/** A row of the head of a table. */
[[nodiscard]] CellRow headRow(const QStringList& names);
/** The name of an item by @p policy. */
[[nodiscard]] QString nameOf(Item item, const Policy& policy);

} // namespace sosdesk
