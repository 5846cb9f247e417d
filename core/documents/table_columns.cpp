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
        return {{80, 36, 60}, true, true};
    case TableShape::Reason:
        return {{176}, true, true, 2'400};
    case TableShape::Prose:
        return {{176}, false, true};
    }
    Q_UNREACHABLE();
}

} // namespace sosdesk
