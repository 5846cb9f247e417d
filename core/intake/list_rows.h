// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "core/domain/distribution.h"
#include "core/domain/holiday.h"
#include "core/domain/state_answer.h"
#include "core/domain/stock.h"
#include "core/intake/cell_reader.h"

namespace sosdesk {

// The nouns of the small lists, one a row; ask cells.isGood() whether it is to be taken.

[[nodiscard]] Facility facilityFrom(CellReader& cells);
[[nodiscard]] Distribution distributionFrom(CellReader& cells);
[[nodiscard]] StockLot stockLotFrom(CellReader& cells);
[[nodiscard]] Contact contactFrom(CellReader& cells);
[[nodiscard]] Holiday holidayFrom(CellReader& cells);
[[nodiscard]] TrackedParcel trackedParcelFrom(CellReader& cells);
[[nodiscard]] StateNoticeLine stateNoticeLineFrom(CellReader& cells);

// The keys of those of which there may be only one: facility code, request and moment, day. Equal for equal values,
// however they are spelled; whatever for a row that has none.

[[nodiscard]] std::string facilityKey(CellReader& cells);
[[nodiscard]] std::string contactKey(CellReader& cells);
[[nodiscard]] std::string holidayKey(CellReader& cells);

} // namespace sosdesk
