// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/paper.h"

namespace sosdesk {
namespace {

QString lineOf(const CellRow& row)
{
    QStringList cells;
    for (const Cell& cell : row) {
        if (!cell.joinsAbove || !cell.text.isEmpty()) {
            cells << cell.text;
        }
    }
    return cells.join(QStringLiteral(" | "));
}

} // namespace

QString marksOf(const Paper& paper)
{
    QString line;
    for (const QString& mark : paper.marks) {
        line += QStringLiteral("【%1】").arg(mark);
    }
    return line;
}

QString wordsOf(const Paper& paper)
{
    QStringList lines = paper.corner;
    lines << paper.approvals.join(QStringLiteral(" | ")) << paper.receiver << paper.sender << paper.title
          << marksOf(paper);
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
