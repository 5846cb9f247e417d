// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

#include <vector>

namespace sosdesk::ui {

/** Dresses a table that is read and not typed into: whole rows, no grid, Tab leaves it. */
QTableView* dressed(QTableView* table, const QString& name, const QString& said);
/** Column widths in ems, no narrower than their heads; one of 0 takes what is left, and none is cut off for it. */
void setWidths(QTableView* table, const std::vector<double>& widths);
/** As high as its rows, up to @p most of them. */
void fitRows(QTableView* table, int most);

} // namespace sosdesk::ui
