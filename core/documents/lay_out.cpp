// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/page.h"
#include "core/documents/page_flow.h"

#include <algorithm>

namespace sosdesk {
namespace {

constexpr double pageHeight = 29'700;
constexpr double footBottom = 28'500;
constexpr double footGap = 120;
constexpr double pageNumberWidth = 1'600;
constexpr double boxHeight = 1'300;

/** The foot is the same on every page of a paper, but for its number. */
struct Foot
{
    explicit Foot(const Paper& paper)
        : stamp(setText(paper.stamp, TypeUse::Small, 10'600))
        , office(setText(paper.office, TypeUse::Small, 5'200, Qt::AlignRight))
    {
    }
    [[nodiscard]] double top() const { return footBottom - std::max(stamp.height(), office.height()); }

    SetText stamp;
    SetText office;
};

void addFeet(std::vector<Page>& pages, const Foot& foot, const QString& diagonal)
{
    const double y = foot.top();
    const double right = PageFlow::left + PageFlow::width;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        Page& page = pages[i];
        page.diagonal = diagonal;
        page.rules.emplace_back(PageFlow::left, y - footGap, right, y - footGap);
        const SetText number = setText(
            QStringLiteral("%1／%2").arg(i + 1).arg(pages.size()), TypeUse::Small, pageNumberWidth, Qt::AlignRight);
        const auto place = [&](const SetText& text, double x) {
            for (int line = 0; line < text.lines(); ++line) {
                page.lines.push_back({text.layout, line, {x, y + line * text.advance}});
            }
        };
        place(foot.stamp, PageFlow::left);
        place(foot.office, right - pageNumberWidth - 5'200);
        place(number, right - pageNumberWidth);
    }
}

/** 決裁欄: a row of titles and a row of empty boxes, at the right margin; gives the height. */
double placeApprovals(PageFlow& flow, const QStringList& titles)
{
    if (titles.isEmpty()) {
        return 0;
    }
    const double width = std::min(2'000.0, 11'000.0 / static_cast<double>(titles.size()));
    std::vector<SetText> set;
    double head = 0;
    for (const QString& title : titles) {
        set.push_back(setText(title, TypeUse::Label, width - 160, Qt::AlignHCenter));
        head = std::max(head, set.back().height() + 150);
    }
    const double right = PageFlow::left + PageFlow::width;
    const double left = right - width * static_cast<double>(titles.size());
    const double top = flow.y();
    const double bottom = top + head + boxHeight;
    Page& page = flow.page();
    page.grounds.emplace_back(left, top, right - left, head);
    for (const double y : {top, top + head, bottom}) {
        page.rules.emplace_back(left, y, right, y);
    }
    for (std::size_t i = 0; i <= set.size(); ++i) {
        const double x = left + width * static_cast<double>(i);
        page.rules.emplace_back(x, top, x, bottom);
        if (i < set.size()) {
            flow.place(set[i], x + 80, top + 75, 0, set[i].lines());
        }
    }
    return bottom - top;
}

void pourTop(PageFlow& flow, const Paper& paper)
{
    const double top = flow.y();
    const double boxes = placeApprovals(flow, paper.approvals);
    const double cornerWidth = boxes > 0 ? 6'200 : PageFlow::width;
    const TypeUse use = paper.isLetter ? TypeUse::Letter : TypeUse::Body;
    for (const QString& line : paper.corner) {
        flow.pour(setText(line, use, cornerWidth, paper.isLetter ? Qt::AlignRight : Qt::AlignLeft), PageFlow::left);
    }
    flow.moveTo(std::max(flow.y(), flow.pages().size() == 1 ? top + boxes : 0.0));
    flow.skip(paper.receiver.isEmpty() ? 0 : 500);
    for (const QString& line : paper.receiver) {
        flow.pour(setText(line, use, PageFlow::width), PageFlow::left);
    }
    flow.skip(paper.sender.isEmpty() ? 0 : 400);
    for (const QString& line : paper.sender) {
        flow.pour(setText(line, use, PageFlow::width, Qt::AlignRight), PageFlow::left);
    }
    flow.skip(paper.isLetter ? 700 : 150);
    flow.pour(setText(paper.title, TypeUse::Title, PageFlow::width, Qt::AlignHCenter), PageFlow::left);
    if (!paper.marks.isEmpty()) {
        flow.pour(setText(marksOf(paper), TypeUse::Mark, PageFlow::width, Qt::AlignHCenter), PageFlow::left);
    }
    flow.skip(paper.isLetter ? 300 : 0);
}

} // namespace

std::vector<Page> layOut(const Paper& paper)
{
    const Foot foot(paper);
    const QString running = QStringLiteral("%1　%2（続き）").arg(paper.title, paper.request.left(60));
    PageFlow flow(foot.top() - footGap - 150, running);
    pourTop(flow, paper);
    for (const Section& section : paper.sections) {
        pour(flow, section);
    }
    addFeet(flow.pages(), foot, paper.diagonal);
    return std::move(flow.pages());
}

} // namespace sosdesk
