// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace sosdesk {

/** What a cell is; the layout knows what that looks like. A Blank is filled in by hand: its row is high enough. */
enum class CellLook { Text, Label, Emphasis, Strong, Number, Total, Middle, End, Blank };

struct Cell
{
    QString text{}; ///< ready for print; a line feed begins a new line
    CellLook look = CellLook::Text;
    int columns = 1;         ///< how many columns it covers
    bool joinsAbove = false; ///< one cell with the one above it
};
using CellRow = std::vector<Cell>;

/** The tables that forms are made of; the layout knows their columns. */
enum class TableShape {
    Facility,
    Figures,
    Outcome,
    Checks,
    Contacts,
    Opinion,
    Shipment,
    Reason,
    Prose,
    Remarks,       ///< prose of a form, in its own type
    SheetFigures,  ///< what a paper sheet asks for
    SheetDecision, ///< what the prefecture entered on it
    CallCase,      ///< one request on the call sheet
    LaneCounts,
    PeriodCounts,
    ItemCounts,
    OpenEnds,
    Standing, ///< a label and what stands beside it
};

struct Section
{
    QString heading{};
    TableShape shape = TableShape::Prose;
    std::vector<CellRow> head{}; ///< said again on each further page
    std::vector<CellRow> rows{};
    QString note{};        ///< small, below the table
    bool together = false; ///< stands on one page, when it fits on one at all
};

/** The content of one form or letter about one request, apart from where it stands on the page.
 *
 *  Everything in it is text as it will be read, with nothing in it that is not seen (visibleText()).
 */
struct Paper
{
    QString request{}; ///< its number, to be named when the paper cannot be printed
    QString title{};
    bool isLetter = false;   ///< larger type, and dated on the right
    QStringList corner{};    ///< 文書番号, date: top left, of a letter top right
    QStringList receiver{};  ///< below, left
    QStringList sender{};    ///< below, right
    QStringList approvals{}; ///< titles of the boxes of the 決裁欄
    QStringList marks{};     ///< `訓練`, `未決定`
    std::vector<Section> sections{};
    QString stamp{};    ///< foot: as of when, by which rules
    QString office{};   ///< foot, right
    QString diagonal{}; ///< large across each page, in drill
};

/** `【訓練】【未決定】`, or nothing. */
[[nodiscard]] QString marksOf(const Paper& paper);

/** All words of a paper in the order of reading, a row a line, cells parted by ` | `: for tests, for the hash of what
 *  went to a printer, and for finding characters that no font draws. */
[[nodiscard]] QString wordsOf(const Paper& paper);

} // namespace sosdesk
