// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/sheet_grid.h"

#include "core/intake/header_text.h"
#include "core/intake/plain_text.h"
#include "core/tables/inert.h"
#include "core/tables/xlsx_sheet.h"

namespace sosdesk {
namespace {

constexpr int farthestRight = 40;
constexpr qint64 farthestBelow = 3;

bool isNumbering(QChar sign)
{
    return sign.isDigit() || (sign >= u'①' && sign <= u'⑳') || QStringView(u"().,、．■□●○◆◇・※*-").contains(sign);
}

/** A label as a key: `１．医療機関名：` is `医療機関名`. What numbers or marks it is dropped only in front of a letter.
 */
QString labelKey(QStringView text)
{
    QString key = foldedHeader(text);
    qsizetype from = 0;
    while (from < key.size() && isNumbering(key[from])) {
        ++from;
    }
    key = from < key.size() ? key.mid(from) : QString();
    while (key.endsWith(u':') || key.endsWith(u'*') || key.endsWith(u'※')) {
        key.chop(1);
    }
    return key;
}

qsizetype colonOf(const QString& text)
{
    const qsizetype wide = text.indexOf(u'：');
    const qsizetype narrow = text.indexOf(u':');
    return wide < 0 || (narrow >= 0 && narrow < wide) ? narrow : wide;
}

bool isNamed(const QString& text, const QStringList& keys)
{
    if (keys.contains(labelKey(text))) {
        return true;
    }
    const qsizetype colon = colonOf(text);
    return colon > 0 && keys.contains(labelKey(QStringView(text).first(colon)));
}

QStringList keysOf(const QStringList& names)
{
    QStringList keys;
    for (const QString& name : names) {
        keys += labelKey(name);
    }
    return keys;
}

} // namespace

Result<SheetGrid> SheetGrid::read(CsvReader& reader)
{
    SheetGrid grid;
    const QString first = reader.file().cellName(1, 0);
    grid.m_sheet = first.left(first.lastIndexOf(u'!') + 1);
    reader.rewind();
    CsvRecord record;
    for (;;) {
        SOSDESK_TAKE(const bool more, reader.next(record));
        if (!more) {
            return grid;
        }
        for (std::size_t i = 0; i < record.fields.size(); ++i) {
            const std::string_view text = trimmed(withoutApostrophe(trimmed(reader.text(record.fields[i]))));
            if (text.empty()) {
                continue;
            }
            const GridPlace place{record.line, static_cast<int>(i)};
            grid.m_cells[place] = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
            if (reader.file().isCached(place.row, place.column)) {
                grid.m_cached.insert(place);
            }
        }
        if (grid.m_cells.size() > mostCells) {
            return fail({ErrorCode::TooBig, reader.file().path(), record.line, {}, {}, QString::number(mostCells)});
        }
    }
}

std::vector<GridPlace> SheetGrid::labelled(const QStringList& names) const
{
    const QStringList keys = keysOf(names);
    std::vector<GridPlace> found;
    for (const auto& [place, text] : m_cells) {
        if (isNamed(text, keys)) {
            found.push_back(place);
        }
    }
    return found;
}

std::optional<GridValue> SheetGrid::valueOf(GridPlace place, const QStringList& names) const
{
    const QString& label = m_cells.at(place);
    const qsizetype colon = colonOf(label);
    if (colon > 0 && !keysOf(names).contains(labelKey(label))) {
        const QString behind = label.mid(colon + 1).trimmed();
        if (!behind.isEmpty()) {
            return GridValue{behind, place};
        }
    }
    const std::optional<GridValue> right = rightOf(place);
    const std::optional<GridValue> under = below(place);
    if (!right || !under) {
        return right ? right : under;
    }
    return right->place.column - place.column <= under->place.row - place.row ? right : under;
}

std::optional<GridValue> SheetGrid::rightOf(GridPlace place) const
{
    for (auto cell = m_cells.upper_bound(place); cell != m_cells.end() && cell->first.row == place.row; ++cell) {
        if (m_labels.contains(cell->first) || cell->first.column > place.column + farthestRight) {
            return std::nullopt;
        }
        if (!cell->second.startsWith(u'※')) {
            return GridValue{cell->second, cell->first};
        }
    }
    return std::nullopt;
}

std::optional<GridValue> SheetGrid::below(GridPlace place) const
{
    for (qint64 row = place.row + 1; row <= place.row + farthestBelow; ++row) {
        const auto cell = m_cells.find({row, place.column});
        if (cell == m_cells.end()) {
            continue;
        }
        if (m_labels.contains(cell->first)) {
            return std::nullopt;
        }
        if (!cell->second.startsWith(u'※')) {
            return GridValue{cell->second, cell->first};
        }
    }
    return std::nullopt;
}

std::optional<GridValue> SheetGrid::firstIn(qint64 row, int from, int until) const
{
    const auto cell = m_cells.lower_bound({row, from});
    const bool there = cell != m_cells.end() && cell->first.row == row && cell->first.column < until;
    return there && !m_labels.contains(cell->first) ? std::optional(GridValue{cell->second, cell->first})
                                                    : std::nullopt;
}

QString SheetGrid::nameOf(GridPlace place) const
{
    return m_sheet + columnLetters(place.column) + QString::number(place.row);
}

} // namespace sosdesk
