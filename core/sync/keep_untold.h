// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "core/domain/distribution.h"
#include "core/domain/facility.h"
#include "core/domain/request.h"
#include "core/domain/stock.h"
#include "core/intake/told_fields.h"

namespace sosdesk {

// A file without a column says nothing about that field, so what is known of it stays (LAYOUTS: only a few columns are
// required). Each fills such fields of @p fetched from @p known.

void keepUntold(const Request& known, const ToldFields& told, Request& fetched);
void keepUntold(const Facility& known, const ToldFields& told, Facility& fetched);
void keepUntold(const Distribution& known, const ToldFields& told, Distribution& fetched);
void keepUntold(const StockLot& known, const ToldFields& told, StockLot& fetched);
/** Corrections and the redial time have no column in any file: they always stay. */
void keepUntold(const Contact& known, const ToldFields& told, Contact& fetched);

} // namespace sosdesk
