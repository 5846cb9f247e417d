// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/table_columns.h"

namespace sosdesk {

TableColumns columnsOf(TableShape shape)
{
    switch (shape) {
    case TableShape::Facility:
        return {{29, 90, 15, 42}};
    case TableShape::Figures:
        return {{33, 16, 17, 17, 17, 12, 16, 16, 16, 16}};
    case TableShape::Outcome:
        return {{29, 17, 19, 63, 19, 29}};
    case TableShape::Checks:
        return {{17, 36, 111, 12}};
    case TableShape::Contacts:
        return {{29, 44, 103}};
    case TableShape::Opinion:
        return {{176}, true, false, 1'300};
    case TableShape::Shipment:
        return {{61, 31, 42, 42}, true, true};
    case TableShape::Reason:
        return {{176}, true, true, 2'400};
    case TableShape::Prose:
        return {{176}, false, true};
    case TableShape::Remarks:
        return {{176}, false};
    case TableShape::SheetFigures:
        return {{46, 24, 27, 27, 28, 24}};
    case TableShape::SheetDecision:
        return {{53, 41, 41, 41}};
    case TableShape::CallCase:
        return {{19, 88, 17, 52}};
    case TableShape::LaneCounts:
        return {{50, 21, 21, 21, 21, 21, 21}};
    case TableShape::PeriodCounts:
    case TableShape::ItemCounts:
        return {{56, 24, 24, 24, 24, 24}};
    case TableShape::OpenEnds:
        return {{42, 90, 14, 30}};
    case TableShape::Standing:
        return {{40, 136}};
    }
    Q_UNREACHABLE();
}

} // namespace sosdesk
