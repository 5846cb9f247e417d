// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/page.h"
#include "core/documents/type_case.h"

#include <vector>

namespace sosdesk {

/** Fills pages from top to bottom: whoever adds something asks for its height first. */
class PageFlow
{
public:
    static constexpr double left = 1'800;
    static constexpr double width = 17'600;
    static constexpr double top = 1'400;

    /** @p bottom: where the foot begins. @p running: the line on top of every page but the first. */
    PageFlow(double bottom, QString running);

    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double room() const { return m_bottom - m_y; }
    [[nodiscard]] Page& page() { return m_pages.back(); }
    [[nodiscard]] std::vector<Page>& pages() { return m_pages; }

    void skip(double height) { m_y += height; }
    void moveTo(double y) { m_y = y; }
    void nextPage();
    /** Puts the lines @p from … of a text at @p x and the current height, without moving on. */
    void place(const SetText& text, double x, double y, int from, int count);
    /** Puts a text over as many pages as it needs, and moves on. */
    void pour(const SetText& text, double x);

private:
    double m_bottom;
    QString m_running;
    double m_y = top;
    std::vector<Page> m_pages;
};

/** A section with its heading and table; a row that is higher than a page is broken between lines. */
void pour(PageFlow& flow, const Section& section);

} // namespace sosdesk
