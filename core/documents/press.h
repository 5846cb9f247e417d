// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/drawn_glyphs.h"
#include "core/documents/page.h"

class QPagedPaintDevice;

namespace sosdesk {

/** Draws papers one behind the other on the A4 pages of a device: a printer, a PDF, a preview. */
class Press
{
public:
    /** Sets the device to upright A4. @p drawn, when there is one, keeps book of the glyphs. */
    explicit Press(QPagedPaintDevice& device, DrawnGlyphs* drawn = nullptr);
    ~Press();
    Press(const Press&) = delete;
    Press& operator=(const Press&) = delete;

    /** False when the device takes no more. */
    [[nodiscard]] bool print(const Paper& paper);
    [[nodiscard]] int pages() const { return m_pages; }
    /** Ends the last page; false when the device did not take everything. */
    [[nodiscard]] bool finish();

private:
    QPagedPaintDevice& m_device;
    std::unique_ptr<QPainter> m_painter;
    int m_pages = 0;
    DrawnGlyphs* m_drawn;
};

} // namespace sosdesk
