// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/pdf.h"

#include "core/documents/press.h"
#include "core/documents/rare_letters.h"

#include <QBuffer>
#include <QPdfWriter>

#include <algorithm>

namespace sosdesk {
namespace {

/** Gives the number of pages, 0 when the device took not everything. */
int write(QIODevice& device, const QString& title, const std::vector<Paper>& papers, DrawnGlyphs* drawn)
{
    constexpr int dotsPerInch = 1'200;
    QPdfWriter writer(&device);
    writer.setCreator(QStringLiteral("sosdesk"));
    writer.setTitle(title);
    writer.setResolution(dotsPerInch);
    Press press(writer, drawn);
    const bool printed =
        std::all_of(papers.begin(), papers.end(), [&](const Paper& paper) { return press.print(paper); });
    return press.finish() && printed ? press.pages() : 0;
}

} // namespace

int writePdf(QIODevice& device, const QString& title, const std::vector<Paper>& papers)
{
    std::set<char32_t> letters;
    for (const Paper& paper : papers) {
        letters.merge(rareLettersOf(wordsOf(paper)));
    }
    if (letters.empty()) {
        return write(device, title, papers, nullptr); // page by page, whatever their number
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    DrawnGlyphs drawn;
    if (!buffer.open(QIODevice::Append)) {
        return 0;
    }
    const int pages = write(buffer, title, papers, &drawn);
    buffer.close();
    const QByteArray whole = withRareLetters(std::move(bytes), drawn, letters);
    return device.write(whole) == whole.size() ? pages : 0;
}

} // namespace sosdesk
