// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/page.h"

#include <QHash>
#include <QRawFont>

#include <vector>

namespace sosdesk {

/** The glyphs of one font in the order in which they were first drawn: in a PDF of Qt the first has the number 1. */
struct DrawnFace
{
    QString name{};
    QRawFont font{};
    std::vector<quint32> glyphs{};
    QHash<quint32, int> numbers{};
};

/** Keeps book of what is drawn, page by page, in the order of paint(). */
class DrawnGlyphs
{
public:
    void add(const Page& page);
    /** In the order of their first use. */
    [[nodiscard]] const std::vector<DrawnFace>& faces() const { return m_faces; }

private:
    DrawnFace& faceOf(const QRawFont& font);

    std::vector<DrawnFace> m_faces;
};

} // namespace sosdesk
