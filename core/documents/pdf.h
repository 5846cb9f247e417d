// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/drawn_glyphs.h"
#include "core/documents/paper.h"

#include <memory>
#include <set>
#include <vector>

class QIODevice;
class QPdfWriter;

namespace sosdesk {

class PdfSpout;
class Press;

/** Papers one behind the other as one PDF: fonts embedded, text searchable.
 *
 *  Each page is written when it is added, so that a thousand papers take no more room than one. Needs a
 *  QGuiApplication.
 */
class PdfBook
{
public:
    /** @p device outlives the book. */
    PdfBook(QIODevice& device, const QString& title);
    ~PdfBook();
    PdfBook(const PdfBook&) = delete;
    PdfBook& operator=(const PdfBook&) = delete;

    /** False when the device took not everything; `errno` is the cause then. */
    [[nodiscard]] bool add(const Paper& paper);
    /** Writes the fonts and the end; gives the number of pages, 0 when the device took not everything, or nothing was
     *  added. */
    [[nodiscard]] int finish();

private:
    [[nodiscard]] bool took() const;

    std::unique_ptr<PdfSpout> m_spout;
    std::unique_ptr<QPdfWriter> m_writer;
    DrawnGlyphs m_drawn;
    std::set<char32_t> m_letters; ///< those beyond U+FFFF
    std::unique_ptr<Press> m_press;
};

/** All of @p papers at once; as PdfBook::finish(). */
[[nodiscard]] int writePdf(QIODevice& device, const QString& title, const std::vector<Paper>& papers);

} // namespace sosdesk
