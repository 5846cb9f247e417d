// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/print_order.h"
#include "core/documents/paper.h"
#include "core/store/paper_store.h"

#include <functional>

namespace sosdesk {

class Office;

/** What went through a run of papers; the papers themselves are gone. */
struct PaperRun
{
    qint64 papers = 0;
    QByteArray words{}; ///< 32 bytes: hash of all that the papers say
    std::vector<PaperRecord::Told> told{};
    std::vector<PaperProblem> problems{};
};

/** Takes a paper; false: it wants no more. */
using TakePaper = std::function<Result<bool>(const Paper&)>;

/** Writes the papers of an order one after the other and hands each on, so that a thousand of them need no more room
 *  than one. Lets readers in between, tells how far it is, and can be given up (Cancelled).
 *
 *  A paper with a character that no font draws is left out and named, the others are handed on; MissingGlyph when none
 *  is left. NothingSelected; NoFont; UnknownRequest; BadResource; the taker's error. Needs a QGuiApplication.
 */
[[nodiscard]] Result<PaperRun> runPapers(Office& office, const PrintOrder& order, const TakePaper& take);

} // namespace sosdesk
