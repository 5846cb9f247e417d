// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/xlsx_archive.h"

#include <string>
#include <string_view>
#include <vector>

namespace sosdesk {

/** What a number format makes of a number. */
enum class NumberLook { Number, Date, DateTime, Time };

/** Of a format code such as `yyyy/m/d h:mm`, `ggge"年"m"月"d"日"`, `0.00`. */
[[nodiscard]] NumberLook lookOf(QStringView formatCode);

/** The first day of the serial numbers. */
enum class DateSystem { From1900, From1904 };

/** The looks of the cells of a workbook by their style. A value. */
class XlsxFormats
{
public:
    /** Reads xl/styles.xml or what stands for it. Errors of XlsxXml. */
    [[nodiscard]] static Result<XlsxFormats> read(XlsxPart part);
    /** Of a style that does not exist: Number. */
    [[nodiscard]] NumberLook look(std::size_t style) const
    {
        return style < m_looks.size() ? m_looks[style] : NumberLook::Number;
    }

private:
    std::vector<NumberLook> m_looks;
};

/** A number cell as text: whole numbers with all their digits, never as 1.2E+10, as long as a double holds them
 *  exactly; dates as `2024-11-25`, with a time as `2024-11-25 13:44` or `… 13:44:05`. The day that 1900 did not have
 *  comes out as `1900-02-29`; what is no date stays a number. */
[[nodiscard]] std::string numberText(std::string_view value, NumberLook look, DateSystem system);

} // namespace sosdesk
