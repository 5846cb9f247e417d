// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/paper.h"

namespace sosdesk {
namespace {

QString lineOf(const CellRow& row)
{
    QStringList cells;
    for (const Cell& cell : row) {
        if (!cell.joinsAbove) {
            cells << cell.text;
        }
    }
    return cells.join(QStringLiteral(" | "));
}

} // namespace

QString wordsOf(const Paper& paper)
{
    QStringList lines = paper.corner;
    lines << paper.approvals.join(QStringLiteral(" | ")) << paper.sender << paper.title << paper.marks.join(u' ');
    for (const Section& section : paper.sections) {
        lines << section.heading;
        for (const std::vector<CellRow>* rows : {&section.head, &section.rows}) {
            for (const CellRow& row : *rows) {
                lines << lineOf(row);
            }
        }
        lines << section.note;
    }
    lines << paper.stamp << paper.office << paper.diagonal;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace sosdesk
