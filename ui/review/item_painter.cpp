// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/item_painter.h"

#include "ui/shared/fonts.h"
#include "ui/shared/quantity_text.h"
#include "ui/shared/shown_text.h"
#include "ui/shared/verdict_mark.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sosdesk::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr auto right = static_cast<int>(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine;
constexpr auto left = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;

/** A word is never set smaller than this part of its size. */
constexpr double leastWord = 0.78;

QString said(const char* text)
{
    return QCoreApplication::translate("sosdesk::ui::ItemTable", text);
}

QString headOf(Column column)
{
    static constexpr std::array<const char*, columnCount> heads = {QT_TRANSLATE_NOOP("sosdesk::ui::ItemTable", "品目"),
        QT_TRANSLATE_NOOP("sosdesk::ui::ItemTable", "在庫"), QT_TRANSLATE_NOOP("sosdesk::ui::ItemTable", "消費/週"),
        QT_TRANSLATE_NOOP("sosdesk::ui::ItemTable", "購入/週"), QT_TRANSLATE_NOOP("sosdesk::ui::ItemTable", "要請"),
        QT_TRANSLATE_NOOP("sosdesk::ui::ItemTable", "備蓄見通し"),
        QT_TRANSLATE_NOOP("sosdesk::ui::ItemTable", "備蓄週数"),
        QT_TRANSLATE_NOOP("sosdesk::ui::ItemTable", "県在庫の残"), QT_TRANSLATE_NOOP("sosdesk::ui::ItemTable", "PUSH"),
        QT_TRANSLATE_NOOP("sosdesk::ui::ItemTable", "県"), QT_TRANSLATE_NOOP("sosdesk::ui::ItemTable", "国"),
        QT_TRANSLATE_NOOP("sosdesk::ui::ItemTable", "計")};
    return said(heads[static_cast<std::size_t>(column)]);
}

/** The sign of a figure that is not the request's own. */
QString signOf(const QString& from)
{
    if (from == "heard"_L1) {
        return said(QT_TRANSLATE_NOOP("sosdesk::ui::ItemTable", "聞"));
    }
    return from == "weekly"_L1 ? said(QT_TRANSLATE_NOOP("sosdesk::ui::ItemTable", "週")) : QString();
}

QString weeksText(Quantity tenths)
{
    return QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10);
}

} // namespace

ItemPainter::ItemPainter(QPainter& painter, const ItemGrid& grid, const Theme& theme, const QFont& font, int em)
    : m_painter(painter)
    , m_grid(grid)
    , m_theme(theme)
    , m_text(font)
    , m_small(scaledFont(font, 0.85))
    , m_numbers(numberFont(font))
    , m_em(em)
{
}

QRect ItemPainter::inside(const QRect& cell) const
{
    return cell.adjusted(m_em / 3, 0, -m_em / 3, 0);
}

void ItemPainter::paintHeads()
{
    static constexpr std::array<const char*, 3> groups = {QT_TRANSLATE_NOOP("sosdesk::ui::ItemTable", "要請"),
        QT_TRANSLATE_NOOP("sosdesk::ui::ItemTable", "在庫・見通し"),
        QT_TRANSLATE_NOOP("sosdesk::ui::ItemTable", "決定（枚）")};
    m_painter.setFont(boldFont(m_small));
    m_painter.setPen(m_theme.text);
    for (int group = 0; group < 3; ++group) {
        const QRect head = inside(m_grid.groupHead(group));
        m_painter.drawText(head, left,
            m_painter.fontMetrics().elidedText(
                said(groups[static_cast<std::size_t>(group)]), Qt::ElideRight, head.width()));
    }
    m_painter.setPen(m_theme.secondary);
    for (int i = 0; i < columnCount; ++i) {
        const auto column = static_cast<Column>(i);
        const bool isText = column == Column::Name || column == Column::Outlook;
        const QRect head = inside(m_grid.head(column));
        word(head, headOf(column), isText ? left : right);
    }
    const int bottom = m_grid.row(0).top() - 1;
    m_painter.setPen(m_theme.line);
    m_painter.drawLine(0, bottom, m_grid.row(0).right(), bottom);
}

void ItemPainter::word(const QRect& cell, const QString& text, int alignment)
{
    const int wide = std::max(1, QFontMetrics(m_small).horizontalAdvance(text));
    const double factor = std::clamp(static_cast<double>(cell.width()) / wide, leastWord, 1.0);
    m_painter.setFont(scaledFont(m_small, factor));
    m_painter.drawText(
        cell, alignment, m_painter.fontMetrics().elidedText(text, Qt::ElideRight, cell.width() + m_em / 6));
}

void ItemPainter::number(const QRect& cell, const QString& text, const QColor& color, Weight weight)
{
    QFont font = weight == Weight::Bold ? boldFont(m_numbers) : m_numbers;
    const QRect room = inside(cell);
    const int wide = QFontMetrics(font).horizontalAdvance(text);
    if (wide > room.width() && wide > 0) {
        font = scaledFont(font, std::max(0.5, static_cast<double>(room.width()) / wide)); // a number is never cut off
    }
    m_painter.setFont(font);
    m_painter.setPen(color);
    m_painter.drawText(room, right, text);
}

void ItemPainter::figure(int row, Column column, const ShownFigure& figure)
{
    const QRect cell = m_grid.cell(row, column);
    if (!figure.value) {
        number(cell, u"—"_s, m_theme.secondary);
        return;
    }
    const QString text = grouped(*figure.value);
    const QString sign = signOf(figure.from);
    number(cell, text, sign.isEmpty() ? m_theme.text : m_theme.accent);
    if (!sign.isEmpty()) {
        m_painter.setFont(scaledFont(m_text, 0.65));
        const int wide = QFontMetrics(m_numbers).horizontalAdvance(text) + m_em / 5;
        m_painter.drawText(inside(cell).adjusted(-m_em / 3, 0, -wide, -m_em / 2), right, sign);
    }
}

void ItemPainter::balance(const QRect& cell, const ItemFacts& facts, const DecisionLine& line)
{
    if (!facts.free) {
        m_painter.setFont(m_small);
        m_painter.setPen(m_theme.secondary);
        m_painter.drawText(inside(cell), right, said(QT_TRANSLATE_NOOP("sosdesk::ui::ItemTable", "一覧なし")));
        return;
    }
    const Quantity after = *facts.free - line.prefecture;
    if (line.prefecture == 0) {
        number(cell, grouped(*facts.free), m_theme.text);
        return;
    }
    const QString text = grouped(after);
    const QRect room = inside(cell);
    const int wide = QFontMetrics(boldFont(m_numbers)).horizontalAdvance(text);
    number(cell, text, after < 0 ? m_theme.fail : m_theme.text, Weight::Bold);
    const QString before = grouped(*facts.free) + u" →"_s;
    const QRect left(cell.left(), cell.top(), room.right() - wide - cell.left(), cell.height());
    if (QFontMetrics(m_numbers).horizontalAdvance(before) <= inside(left).width()) { // else: what is left counts
        number(left, before, m_theme.secondary);
    }
}

void ItemPainter::overlap(const QRect& cell, const ItemFacts& facts)
{
    if (facts.overlap.isEmpty()) {
        number(cell, u"—"_s, m_theme.secondary);
        return;
    }
    const int side = m_em * 4 / 5;
    const QRect room = inside(cell);
    number(cell.adjusted(side + m_em / 5, 0, 0, 0), facts.overlap, m_theme.of(facts.overlapVerdict));
    const int wide = std::min(QFontMetrics(m_numbers).horizontalAdvance(facts.overlap), room.width() - side - m_em / 5);
    paintVerdict(m_painter, QRectF(room.right() - wide - side - m_em / 4.0, room.center().y() - side / 2.0, side, side),
        facts.overlapVerdict, m_theme);
}

void ItemPainter::paintRow(int row, const ItemFacts& facts, const DecisionLine& line)
{
    const QRect name = inside(m_grid.cell(row, Column::Name));
    m_painter.setFont(m_text);
    m_painter.setPen(m_theme.text);
    m_painter.drawText(
        name, left, m_painter.fontMetrics().elidedText(shownLine(facts.item.name), Qt::ElideRight, name.width()));
    figure(row, Column::Stock, facts.stock);
    figure(row, Column::WeeklyUse, facts.weeklyUse);
    figure(row, Column::Purchase, facts.purchase);
    number(m_grid.cell(row, Column::Asked), grouped(facts.asked), m_theme.text, Weight::Bold);
    m_painter.setPen(facts.outlook.isEmpty() ? m_theme.secondary
            : facts.outlookFits              ? m_theme.text
                                             : m_theme.attention);
    word(inside(m_grid.cell(row, Column::Outlook)), facts.outlook.isEmpty() ? u"—"_s : facts.outlook, left);
    const std::optional<Quantity> weeks = facts.tenthsOfWeeks();
    const bool isShort = weeks && *weeks < 10;
    number(m_grid.cell(row, Column::Weeks), weeks ? weeksText(*weeks) : u"—"_s, isShort ? m_theme.fail : m_theme.text,
        isShort ? Weight::Bold : Weight::Normal);
    balance(m_grid.cell(row, Column::Balance), facts, line);
    overlap(m_grid.cell(row, Column::Overlap), facts);
    number(m_grid.cell(row, Column::Total), grouped(line.total()), m_theme.text, Weight::Bold);
    const QRect whole = m_grid.row(row);
    m_painter.setPen(m_theme.line);
    m_painter.drawLine(whole.bottomLeft(), whole.bottomRight());
}

void ItemPainter::paintSums(const std::vector<DecisionLine>& lines)
{
    DecisionLine sum;
    for (const DecisionLine& line : lines) {
        sum.prefecture += line.prefecture;
        sum.state += line.state;
    }
    number(m_grid.footer(Column::Prefecture), grouped(sum.prefecture), m_theme.secondary);
    number(m_grid.footer(Column::State), grouped(sum.state), m_theme.secondary);
    number(m_grid.footer(Column::Total), grouped(sum.total()), m_theme.text, Weight::Bold);
}

void ItemPainter::paintDividers()
{
    m_painter.setPen(m_theme.line);
    const int decided = m_grid.cell(0, Column::Prefecture).left();
    for (const int x : m_grid.dividers()) {
        const int bottom = x < decided ? m_grid.footer(Column::Name).top() : m_grid.height();
        m_painter.drawLine(x, 0, x, bottom - 1);
    }
}

} // namespace sosdesk::ui
