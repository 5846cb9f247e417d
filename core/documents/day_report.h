// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/form_words.h"
#include "core/documents/matter.h"
#include "core/documents/paper.h"
#include "core/domain/board.h"
#include "core/domain/stock.h"
#include "core/domain/team.h"

#include <optional>
#include <vector>

namespace sosdesk {

/** How a lane of the day stands, in requests. */
struct DayCount
{
    std::optional<Lane> lane{}; ///< nothing: what earlier days left open
    int received = 0;
    int yes = 0;
    int no = 0;
    int withdrawn = 0;
    int open = 0;  ///< not completed, those below among them
    int begun = 0; ///< drafted or set aside (保留)
};

/** What was decided of an item on the day, in pieces; `asked` is what those asked who get something. */
struct DayItem
{
    QString name{};
    int requests = 0;
    Quantity asked = 0;
    Quantity prefecture = 0;
    Quantity state = 0;
};

/** The stock of an item as the report tells it. */
struct DayStock
{
    QString name{};
    StockBalance balance{};
};

/** What stood at the end of a day: the content of the 日報. */
struct DayReport
{
    Day day{};
    std::vector<DayCount> counts{};
    std::vector<DayItem> items{};
    std::optional<std::vector<DayStock>> stock{}; ///< nothing: no stock list was imported
    std::vector<OpenEnd> untold{};
    std::vector<OpenEnd> unentered{};
    int afterHours = 0;              ///< completed at 17:00 or later
    qint64 sequence = 0;             ///< of the newest journal entry
    QByteArray hash{};               ///< its 32 bytes: an anchor on paper (PROMISES 3); empty while there is no entry
    std::optional<HubHead> server{}; ///< of the team server's journal, as far as it was seen
};

/** The fixed words of the report; BadResource. */
[[nodiscard]] Result<FormWords> dayReportWords(const QStringList& userFolders = {});

/** The report of a day (日報). */
[[nodiscard]] Paper dayReportForm(const DayReport& report, const Letterhead& letterhead, const FormWords& words);

} // namespace sosdesk
