// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/csv_reader.h"

#include <QHash>
#include <QString>

#include <map>
#include <optional>
#include <set>
#include <utility>

namespace sosdesk {

/** A cell of a form: row from 1, column from 0. */
struct GridPlace
{
    qint64 row = 0;
    int column = 0;

    auto operator<=>(const GridPlace&) const = default;
};

/** A value of a form with the cell that it was found in. */
struct GridValue
{
    QString text{};
    GridPlace place{};
};

/** The filled cells of a form, and which of them are labels. */
class SheetGrid
{
public:
    static constexpr std::size_t mostCells = 20'000; ///< no form has that many

    /** Reads all of @p reader's file. TooBig; errors of the reader. */
    [[nodiscard]] static Result<SheetGrid> read(CsvReader& reader);

    /** The place of every cell that reads as one of @p names, in reading order: trimmed, widths folded, without line
     *  breaks, numbering (１．(2)③), bullets and a colon behind. `医療機関名：城北病院` counts, too. */
    [[nodiscard]] std::vector<GridPlace> labelled(const QStringList& names) const;

    /** Cells that no value is looked for in, and that end the way to one. */
    void setLabels(std::set<GridPlace> labels) { m_labels = std::move(labels); }

    /** What belongs to the label at @p place under one of its @p names: what stands behind its colon; else the nearest
     *  filled cell to the right or below, which is no label and no ※ note. */
    [[nodiscard]] std::optional<GridValue> valueOf(GridPlace place, const QStringList& names) const;
    /** The first filled cell of @p row from column @p from to before @p until. */
    [[nodiscard]] std::optional<GridValue> firstIn(qint64 row, int from, int until) const;

    /** `Sheet1!C12` */
    [[nodiscard]] QString nameOf(GridPlace place) const;
    [[nodiscard]] bool isCached(GridPlace place) const { return m_cached.contains(place); }

private:
    [[nodiscard]] std::optional<GridValue> rightOf(GridPlace place) const;
    [[nodiscard]] std::optional<GridValue> below(GridPlace place) const;

    std::map<GridPlace, QString> m_cells;
    std::set<GridPlace> m_labels;
    std::set<GridPlace> m_cached;
    QString m_sheet; ///< `Sheet1!`
};

} // namespace sosdesk
