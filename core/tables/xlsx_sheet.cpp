// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/xlsx_sheet.h"

#include "core/tables/xlsx_xml.h"

#include <algorithm>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

/** Where a cell says it stands; beyond the grid the numbers stop growing. */
struct Place
{
    qint64 row = 0; ///< from 1; 0 when it was not told
    int column = -1;
};

/** `C12`; nothing when it is no such name. */
std::optional<Place> placeFrom(QStringView name)
{
    Place place{0, 0};
    qsizetype at = 0;
    for (; at < name.size() && name[at] >= u'A' && name[at] <= u'Z'; ++at) {
        place.column = std::min(place.column * 26 + (name[at].unicode() - u'A' + 1), 100'000);
    }
    const qsizetype letters = at;
    for (; at < name.size() && name[at] >= u'0' && name[at] <= u'9'; ++at) {
        place.row = std::min<qint64>(place.row * 10 + (name[at].unicode() - u'0'), 100'000'000);
    }
    const bool whole = letters > 0 && at > letters && at == name.size() && place.row > 0;
    --place.column;
    return whole ? std::optional(place) : std::nullopt;
}

/** What one <c> says before it is known what its value means. */
struct RawCell
{
    QString type{};
    std::size_t style = 0;
    QString value{};
    bool filled = false;
    bool formula = false;
};

class SheetReading
{
public:
    SheetReading(XlsxPart part, const XlsxBook& book, const std::function<Result<void>(const XlsxRow&)>& take)
        : m_xml(std::move(part))
        , m_book(book)
        , m_take(take)
    {
    }

    Result<void> run()
    {
        for (;;) {
            SOSDESK_TAKE(const bool more, m_xml.nextElement());
            if (!more) {
                return {};
            }
            if (m_xml.name() == "sheetData"_L1) {
                SOSDESK_TRY(readRows(m_xml.level())); // and on to the end, so that a part that lies is found out
            }
        }
    }

private:
    [[nodiscard]] tl::unexpected<Error> refuse(ErrorCode code, const QString& cell, const QString& detail = {}) const
    {
        Error error = m_xml.error(code, detail);
        error.column = m_book.sheetName + u'!' + cell.left(40);
        return fail(std::move(error));
    }

    Result<void> readRows(int level)
    {
        for (;;) {
            SOSDESK_TAKE(const bool more, m_xml.nextWithin(level));
            if (!more) {
                return {};
            }
            if (m_xml.name() != "row"_L1) {
                SOSDESK_TRY(m_xml.skip());
                continue;
            }
            SOSDESK_TRY(beginRow());
            SOSDESK_TRY(readCells(m_xml.level()));
            if (!m_row.cells.empty()) {
                if (++m_rows > mostSheetRows) {
                    return refuse(
                        ErrorCode::TooBig, u'A' + QString::number(m_row.number), QString::number(mostSheetRows));
                }
                SOSDESK_TRY(m_take(m_row));
            }
        }
    }

    Result<void> beginRow()
    {
        const QString told = m_xml.attribute("r"_L1);
        const qint64 number = told.isEmpty() ? m_row.number + 1 : told.toLongLong();
        if (number > gridRows) {
            return refuse(ErrorCode::HostileWorkbook, u'A' + told, u"grid"_s);
        }
        if (number <= m_row.number) {
            return refuse(ErrorCode::DamagedWorkbook, u'A' + told, u"order"_s);
        }
        m_row.number = number;
        m_row.cells.clear();
        m_column = -1;
        return {};
    }

    Result<void> readCells(int level)
    {
        for (;;) {
            SOSDESK_TAKE(const bool more, m_xml.nextWithin(level));
            if (!more) {
                return {};
            }
            if (m_xml.name() != "c"_L1) {
                SOSDESK_TRY(m_xml.skip());
                continue;
            }
            SOSDESK_TRY(beginCell());
            RawCell cell{m_xml.attribute("t"_L1), m_xml.attribute("s"_L1).toUInt()};
            SOSDESK_TRY(readCell(m_xml.level(), cell));
            if (cell.filled) {
                SOSDESK_TRY(add(cell));
            }
        }
    }

    Result<void> beginCell()
    {
        const QString name = m_xml.attribute("r"_L1);
        Place place{m_row.number, m_column + 1};
        if (!name.isEmpty()) {
            const std::optional<Place> told = placeFrom(name);
            if (!told) {
                return refuse(ErrorCode::DamagedWorkbook, name, u"name"_s);
            }
            place = *told;
        }
        if (place.row > gridRows || place.column >= gridColumns) {
            return refuse(ErrorCode::HostileWorkbook,
                name.isEmpty() ? columnLetters(place.column) + QString::number(place.row) : name, u"grid"_s);
        }
        if (place.row != m_row.number || place.column <= m_column) {
            return refuse(ErrorCode::DamagedWorkbook, name, u"order"_s);
        }
        m_column = place.column;
        if (++m_cells > mostSheetCells) {
            return refuse(
                ErrorCode::TooBig, cellName({}, m_row.number, m_column).mid(1), QString::number(mostSheetCells));
        }
        return {};
    }

    Result<void> readCell(int level, RawCell& cell)
    {
        for (;;) {
            SOSDESK_TAKE(const bool more, m_xml.nextWithin(level));
            if (!more) {
                return {};
            }
            if (m_xml.name() == "v"_L1) {
                SOSDESK_TAKE(cell.value, m_xml.text());
                cell.filled = true;
            } else if (m_xml.name() == "is"_L1) {
                SOSDESK_TAKE(cell.value, m_xml.richText());
                cell.filled = true;
            } else {
                cell.formula = cell.formula || m_xml.name() == "f"_L1;
                SOSDESK_TRY(m_xml.skip());
            }
        }
    }

    Result<void> add(const RawCell& raw)
    {
        XlsxCell cell{m_column, {}, true, raw.formula};
        if (raw.type == "s"_L1) {
            bool isNumber = false;
            const auto text = m_book.strings.at(raw.value.toUInt(&isNumber));
            if (!isNumber || !text) {
                return refuse(
                    ErrorCode::DamagedWorkbook, cellName({}, m_row.number, m_column).mid(1), u"sharedStrings"_s);
            }
            cell.text = *text;
        } else if (raw.type == "b"_L1) {
            cell.text = raw.value == "1"_L1 || raw.value == "true"_L1 ? "TRUE" : "FALSE";
            cell.isText = false;
        } else if (raw.type == "d"_L1) {
            cell.text = isoMoment(raw.value);
            cell.isText = false;
        } else if (raw.type.isEmpty() || raw.type == "n"_L1) {
            cell.text = numberText(raw.value.trimmed().toStdString(), m_book.formats.look(raw.style), m_book.dates);
            cell.isText = false;
        } else { // inlineStr, str, e
            cell.text = raw.value.toStdString();
        }
        if (!cell.text.empty()) {
            m_row.cells.push_back(std::move(cell));
        }
        return {};
    }

    /** `2024-11-25T13:44:00` as a number of that moment would read. */
    static std::string isoMoment(QString value)
    {
        value = value.trimmed().replace(u'T', u' ');
        return (value.endsWith(" 00:00:00"_L1) ? value.left(10) : value).toStdString();
    }

    XlsxXml m_xml;
    const XlsxBook& m_book;
    const std::function<Result<void>(const XlsxRow&)>& m_take;
    XlsxRow m_row;
    int m_column = -1;
    qint64 m_rows = 0;
    qint64 m_cells = 0;
};

} // namespace

Result<void> eachRow(
    const XlsxArchive& archive, const XlsxBook& book, const std::function<Result<void>(const XlsxRow&)>& take)
{
    SOSDESK_TAKE(XlsxPart part, archive.part(book.sheetPart));
    return SheetReading(std::move(part), book, take).run();
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    }
    return letters;
}

QString cellName(const QString& sheet, qint64 row, int column)
{
    return sheet + u'!' + columnLetters(column) + QString::number(row);
}

} // namespace sosdesk
