// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

struct sqlite3;

namespace sosdesk {

/** Registers the virtual table `survey_offer` on a connection; it shows the rows of the SurveyLoader::Offer that
 *  @p offer points to, which must outlive every statement that reads them. Gives SQLite's result code. */
[[nodiscard]] int offerSurveys(sqlite3* connection, void* offer);

} // namespace sosdesk
