// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "core/domain/distribution.h"
#include "core/domain/request.h"
#include "core/domain/stock.h"
#include "core/drill/report_file.h"
#include "core/drill/speech.h"

namespace sosdesk {

// Nouns as rows of their reports, in the words that intake reads. A column that a noun cannot fill stays empty.

void writeRow(ReportFile& file, const Speech& speech, const Facility& facility);
void writeRow(ReportFile& file, const Speech& speech, const Request& request);
void writeRow(ReportFile& file, const Speech& speech, const Contact& contact);
void writeRow(ReportFile& file, const Speech& speech, const Distribution& sent);
void writeRow(ReportFile& file, const Speech& speech, const StockLot& lot);

} // namespace sosdesk
