// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/report_inside.h"

#include <algorithm>

namespace sosdesk {

Result<Report::Inside::LastPlaces> Report::Inside::lastPlaces(
    const std::function<std::size_t(CellReader&)>& hashOf, const std::function<void(CellReader&)>& read)
{
    std::vector<std::size_t> hashes; // eight bytes a row
    RecordPass pass(reader, columns, nullptr);
    SOSDESK_TRY(pass.each([&](const CsvRecord& record) -> Result<bool> {
        cells.look(record);
        hashes.push_back(hashOf(cells));
        return true;
    }));
    std::sort(hashes.begin(), hashes.end());
    LastPlaces places;
    for (auto at = std::adjacent_find(hashes.begin(), hashes.end()); at != hashes.end();
         at = std::adjacent_find(at + 1, hashes.end())) {
        places.emplace(*at, -1);
    }
    if (places.empty()) { // as it should be: then it does not matter which rows are good
        return places;
    }
    RecordPass goodOnes(reader, columns, nullptr);
    SOSDESK_TRY(goodOnes.each([&](const CsvRecord& record) -> Result<bool> {
        cells.look(record);
        const auto repeated = places.find(hashOf(cells));
        if (repeated != places.end()) {
            cells.begin(record, nullptr);
            read(cells);
            repeated->second = cells.isGood() ? record.offset : repeated->second;
        }
        return true;
    }));
    return places;
}

} // namespace sosdesk
