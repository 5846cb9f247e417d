// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/page_flow.h"

namespace sosdesk {

PageFlow::PageFlow(double bottom, QString running)
    : m_bottom(bottom)
    , m_running(std::move(running))
    , m_pages(1)
{
}

void PageFlow::nextPage()
{
    m_pages.emplace_back();
    m_y = top;
    const SetText running = setText(m_running, TypeUse::Small, width);
    place(running, left, m_y, 0, running.lines());
    m_y += running.height() + 150;
}

void PageFlow::place(const SetText& text, double x, double y, int from, int count)
{
    for (int i = 0; i < count; ++i) {
        page().lines.push_back({text.layout, from + i, {x, y + i * text.advance}});
    }
}

void PageFlow::pour(const SetText& text, double x)
{
    for (int line = 0; line < text.lines(); ++line) {
        if (room() < text.advance) {
            nextPage();
        }
        place(text, x, m_y, line, 1);
        m_y += text.advance;
    }
}

} // namespace sosdesk
