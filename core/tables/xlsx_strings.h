// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/xlsx_archive.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sosdesk {

/** The shared strings of a workbook as UTF-8, one behind the other. */
class XlsxStrings
{
public:
    /** Errors of XlsxXml; memory grows with the part, which is bounded. */
    [[nodiscard]] static Result<XlsxStrings> read(XlsxPart part);
    /** Nothing for a number that no string has. Lives as long as the strings. */
    [[nodiscard]] std::optional<std::string_view> at(std::size_t number) const
    {
        if (number + 1 >= m_ends.size()) {
            return std::nullopt;
        }
        return std::string_view(m_pool).substr(m_ends[number], m_ends[number + 1] - m_ends[number]);
    }

private:
    std::string m_pool;
    std::vector<std::uint32_t> m_ends{0};
};

} // namespace sosdesk
