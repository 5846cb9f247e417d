// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/desk/print_order.h"

namespace sosdesk {

class Office;

/** A letter that goes by mail. */
enum class MailLetter {
    Notice, ///< to each facility, its notice as PDF (F1–F4, F6)
    Annex2, ///< one to the ministry, with 別添２ (F2)
    Sheet,  ///< to the ministry, each filled sheet (F5)
};

template <>
struct CodeTable<MailLetter>
{
    static constexpr std::array rows = {std::pair{MailLetter::Notice, std::string_view("notice")},
        std::pair{MailLetter::Annex2, std::string_view("annex2")},
        std::pair{MailLetter::Sheet, std::string_view("sheet")}};
};

struct MailOrder
{
    std::optional<MailLetter> letter{}; ///< nothing: all of them for which there is something
    PaperSelection selection{};
    std::shared_ptr<Progress> progress{};
};

/** Writes the drafts, one .eml a letter: into the folder @p place, or into the file of that name when it ends with
 *  `.eml` and there is only one. All or none; each is journalled with its requests and SHA-256. A facility without an
 *  address of its own is named and left out.
 *
 *  NothingSelected; BadArgument for several letters and one file; NoFont; MissingGlyph; Cancelled; BadResource; errors
 *  of storage. Needs a QGuiApplication.
 */
[[nodiscard]] Result<PaperOutcome> writeMails(Office& office, const MailOrder& order, const QString& place);

} // namespace sosdesk
