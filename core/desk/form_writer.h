// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/print_order.h"
#include "core/desk/review_request.h"
#include "core/documents/glyphs.h"
#include "core/documents/notice.h"

#include <variant>

namespace sosdesk {

class Office;

/** Writes the papers of one order: one a request, or one about all of them. */
class FormWriter
{
public:
    /** BadResource. */
    [[nodiscard]] static Result<FormWriter> begin(Office& office, const PrintOrder& order);

    /** Whether each request has a paper of its own; otherwise lastPaper() is the only one. */
    [[nodiscard]] bool writesEach() const;
    /** The paper about a request; nothing when it has none, then problems() say why unless that goes without saying. */
    [[nodiscard]] Result<std::optional<Paper>> paperAbout(const ReviewedRequest& reviewed);
    /** Takes a request up for the one paper about all; false when it does not belong there. What no font draws stands
     *  there as its number, and is among the problems. */
    bool collect(const ReviewedRequest& reviewed, GlyphCheck& glyphs);
    /** The one paper about all; NothingSelected. */
    [[nodiscard]] Result<Paper> lastPaper(GlyphCheck& glyphs);

    [[nodiscard]] std::vector<PaperProblem>& problems() { return m_problems; }
    /** `回答票`, for a file's name. */
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString drillWord() const;

private:
    FormWriter(Office& office, const PrintOrder& order)
        : m_office(office)
        , m_order(order)
    {
    }
    [[nodiscard]] const FormWords& words() const;
    [[nodiscard]] bool hasPaper(const Matter& matter, const ReviewedRequest& reviewed);
    /** The paper that stands for a day or a share, not for requests that were selected. */
    [[nodiscard]] Result<Paper> dayPaper() const;
    void mention(const ReviewedRequest& reviewed, const char* code, const QString& value = {});

    Office& m_office;
    PrintOrder m_order;
    Letterhead m_letterhead;
    std::variant<FormWords, NoticeWords> m_words;
    std::vector<Section> m_cases; ///< of the call sheet
    std::vector<PaperProblem> m_problems;
};

/** `response-form`, `notice`, `sheet`, `call-sheet`, `day-report`, `handover`. */
[[nodiscard]] QString kindOf(PrintedForm form);

} // namespace sosdesk
