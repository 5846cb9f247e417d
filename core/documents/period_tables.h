// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/form_words.h"
#include "core/documents/sheet_table.h"
#include "core/review/period_figures.h"
#include "core/review/watch_list.h"

namespace sosdesk {

/** The lists of a period as tables for people: heads in Japanese, from `resources/forms/period-lists.json` or the
 *  office's own; figures are numbers. In drill the first column of every row says 訓練. */
class PeriodTables
{
public:
    /** Errors of FormWords::load(). @p items must outlive the object. */
    [[nodiscard]] static Result<PeriodTables> load(
        const ItemCatalogue& items, Mode mode, const QStringList& userFolders = {});

    /** P2: a row a facility, a column an item. */
    [[nodiscard]] SheetTable publication(const std::vector<Published>& places) const;
    /** P1: a row a facility and item; what stays open is the last figure. */
    [[nodiscard]] SheetTable topUp(const std::vector<TopUp>& sums) const;
    /** W1–W3: a row a facility and item that is short, in the order of the list. */
    [[nodiscard]] SheetTable watchList(const std::vector<WatchRow>& rows) const;
    /** A row a figure: all, by channel, kind, method and item, and the times. */
    [[nodiscard]] SheetTable statistics(const Statistics& figures) const;

private:
    PeriodTables(FormWords words, const ItemCatalogue& items, Mode mode);
    [[nodiscard]] SheetTable begun(const char* name, std::vector<SheetColumn> columns) const;
    void add(SheetTable& table, std::vector<SheetCell> row) const;
    [[nodiscard]] SheetColumn column(const char* key, SheetType type, int width) const;
    [[nodiscard]] std::vector<SheetCell> watchRow(qint64 rank, const WatchRow& row, const WatchLine& line) const;
    [[nodiscard]] QString nameOf(Item item) const;

    FormWords m_words;
    const ItemCatalogue& m_items;
    Mode m_mode;
};

} // namespace sosdesk
