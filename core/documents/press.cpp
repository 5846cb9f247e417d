// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/press.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

namespace sosdesk {

Press::Press(QPagedPaintDevice& device, DrawnGlyphs* drawn)
    : m_device(device)
    , m_painter(std::make_unique<QPainter>())
    , m_drawn(drawn)
{
    m_device.setPageSize(QPageSize(QPageSize::A4));
    m_device.setPageOrientation(QPageLayout::Portrait);
    m_device.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout::Millimeter);
}

Press::~Press() = default;

bool Press::print(const Paper& paper)
{
    for (const Page& page : layOut(paper)) {
        const bool ready = m_pages == 0 ? m_painter->begin(&m_device) : m_device.newPage();
        if (!ready) {
            return false;
        }
        ++m_pages;
        m_painter->save();
        // A printer that cannot print to the edge begins at its own margin: the form's place on the sheet is the same.
        const QMarginsF margins = m_device.pageLayout().margins(QPageLayout::Millimeter);
        m_painter->scale(m_device.logicalDpiX() / (millimetresPerInch * unitsPerMillimetre),
            m_device.logicalDpiY() / (millimetresPerInch * unitsPerMillimetre));
        m_painter->translate(-margins.left() * unitsPerMillimetre, -margins.top() * unitsPerMillimetre);
        paint(*m_painter, page);
        if (m_drawn != nullptr) {
            m_drawn->add(page);
        }
        m_painter->restore();
    }
    return true;
}

bool Press::finish()
{
    return m_pages > 0 && m_painter->end();
}

} // namespace sosdesk
