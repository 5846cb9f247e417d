// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/codes.h"

namespace sosdesk {

/** What one row of a report is (LAYOUTS); a sheet is a form, one file a request. The codes are those of `import
 * --kind`. */
enum class ReportKind {
    Requests,
    Aggregator,
    Weekly,
    Daily,
    Facilities,
    Push,
    Stock,
    Contacts,
    Holidays,
    Sheet,
    Tracking,
    StateNotice
};

template <>
struct CodeTable<ReportKind>
{
    static constexpr std::array rows = {std::pair{ReportKind::Requests, std::string_view("requests")},
        std::pair{ReportKind::Aggregator, std::string_view("aggregator")},
        std::pair{ReportKind::Weekly, std::string_view("weekly")},
        std::pair{ReportKind::Daily, std::string_view("daily")},
        std::pair{ReportKind::Facilities, std::string_view("facilities")},
        std::pair{ReportKind::Push, std::string_view("push")}, std::pair{ReportKind::Stock, std::string_view("stock")},
        std::pair{ReportKind::Contacts, std::string_view("contacts")},
        std::pair{ReportKind::Holidays, std::string_view("holidays")},
        std::pair{ReportKind::Sheet, std::string_view("sheet")},
        std::pair{ReportKind::Tracking, std::string_view("tracking")},
        std::pair{ReportKind::StateNotice, std::string_view("state-notice")}};
};

} // namespace sosdesk
