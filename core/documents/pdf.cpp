// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/pdf.h"

#include "core/documents/press.h"

#include <QIODevice>
#include <QPdfWriter>

#include <algorithm>

namespace sosdesk {

int writePdf(QIODevice& device, const QString& title, const std::vector<Paper>& papers)
{
    constexpr int dotsPerInch = 1'200;
    QPdfWriter writer(&device);
    writer.setCreator(QStringLiteral("sosdesk"));
    writer.setTitle(title);
    writer.setResolution(dotsPerInch);
    Press press(writer);
    const bool printed =
        std::all_of(papers.begin(), papers.end(), [&](const Paper& paper) { return press.print(paper); });
    return press.finish() && printed ? press.pages() : 0;
}

} // namespace sosdesk
