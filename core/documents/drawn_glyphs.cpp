// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/drawn_glyphs.h"

#include <QGlyphRun>

#include <algorithm>

namespace sosdesk {

DrawnFace& DrawnGlyphs::faceOf(const QRawFont& font)
{
    const QString name = QStringLiteral("%1/%2/%3").arg(font.familyName(), font.styleName()).arg(font.weight());
    const auto known =
        std::find_if(m_faces.begin(), m_faces.end(), [&](const DrawnFace& face) { return face.name == name; });
    if (known != m_faces.end()) {
        return *known;
    }
    m_faces.push_back({name, font});
    return m_faces.back();
}

void DrawnGlyphs::add(const Page& page)
{
    for (const PlacedLine& placed : page.lines) {
        for (const QGlyphRun& run : placed.layout->lineAt(placed.line).glyphRuns()) {
            DrawnFace& face = faceOf(run.rawFont());
            for (const quint32 glyph : run.glyphIndexes()) {
                if (!face.numbers.contains(glyph)) {
                    face.glyphs.push_back(glyph);
                    face.numbers.insert(glyph, static_cast<int>(face.glyphs.size()));
                }
            }
        }
    }
}

} // namespace sosdesk
