// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/request_delegate.h"

#include "ui/requests/request_model.h"
#include "ui/shared/fonts.h"
#include "ui/shared/shown_text.h"
#include "ui/shared/theme.h"
#include "ui/shared/verdict_mark.h"

#include <QPainter>

namespace sosdesk::ui {
namespace {

constexpr double detailSize = 0.87;
constexpr int fullBarTenths = 40; // four weeks: more than that is no shortage (C5)

/** Below one week it is short, below two it will be soon. */
const QColor& colorOfCover(int tenths, const Theme& theme)
{
    return tenths < 10 ? theme.fail : tenths < 20 ? theme.attention : theme.ok;
}

QRect inner(const QStyleOptionViewItem& option)
{
    const int air = option.fontMetrics.averageCharWidth() / 2 + 2;
    return option.rect.adjusted(air, 0, -air, 0);
}

} // namespace

int requestRowHeight(const QFontMetrics& metrics)
{
    return metrics.height() * 5 / 2;
}

RequestDelegate::RequestDelegate(const RequestModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize RequestDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), requestRowHeight(option.fontMetrics)};
}

void RequestDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto column = static_cast<RequestColumn>(index.column());
    painter->save();
    painter->fillRect(option.rect, selected ? theme.accentGround : theme.ground);
    if (selected && column == RequestColumn::Verdict) {
        const int width = qMax(3, option.fontMetrics.averageCharWidth() / 3);
        painter->fillRect(option.rect.left(), option.rect.top(), width, option.rect.height(), theme.accent);
    }
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    switch (column) {
    case RequestColumn::Verdict:
        paintVerdictAt(*painter, option, index.row());
        break;
    case RequestColumn::Name:
        paintName(*painter, option, index.row());
        break;
    case RequestColumn::Cover:
        paintCover(*painter, option, index.row());
        break;
    case RequestColumn::Asked:
    case RequestColumn::Received:
        paintNumber(*painter, option, index.data(Qt::DisplayRole).toString());
        break;
    }
    painter->restore();
}

void RequestDelegate::paintVerdictAt(QPainter& painter, const QStyleOptionViewItem& option, int row) const
{
    const auto worst = m_model.entryAt(row).gist.worst();
    if (!worst) {
        return; // not judged yet: no mark is better than a wrong one
    }
    const double side = option.fontMetrics.height() * 0.85;
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(option.rect).center());
    paintVerdict(painter, square, *worst, Theme::of(option.palette));
}

void RequestDelegate::paintName(QPainter& painter, const QStyleOptionViewItem& option, int row) const
{
    const Theme& theme = Theme::of(option.palette);
    const QRect room = inner(option);
    const QFont small = scaledFont(option.font, detailSize);
    const QFontMetrics smallMetrics(small);
    const int top = room.top() + (room.height() - option.fontMetrics.height() - smallMetrics.height()) / 2;
    painter.setPen(theme.text);
    painter.setFont(option.font);
    const QString name = shownLine(m_model.nameAt(row));
    painter.drawText(QRect(room.left(), top, room.width(), option.fontMetrics.height()),
        Qt::AlignLeft | Qt::AlignVCenter, option.fontMetrics.elidedText(name, Qt::ElideRight, room.width()));
    QRect line(room.left(), top + option.fontMetrics.height(), room.width(), smallMetrics.height());
    if (const QString mark = m_model.markAt(row); !mark.isEmpty()) {
        const QFont bold = boldFont(small);
        painter.setFont(bold);
        painter.setPen(m_model.isDueAt(row) ? theme.fail : theme.attention);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, mark);
        line.setLeft(line.left() + QFontMetrics(bold).horizontalAdvance(mark + QStringLiteral("  ")));
    }
    painter.setPen(theme.secondary);
    painter.setFont(small);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        smallMetrics.elidedText(m_model.detailAt(row), Qt::ElideRight, line.width()));
}

void RequestDelegate::paintCover(QPainter& painter, const QStyleOptionViewItem& option, int row) const
{
    const std::optional<int> tenths = m_model.entryAt(row).gist.coverTenths;
    if (!tenths) {
        return;
    }
    const Theme& theme = Theme::of(option.palette);
    const QString text = m_model.index(row, static_cast<int>(RequestColumn::Cover)).data().toString();
    paintNumber(painter, option, text);
    QRect bar = inner(option);
    bar.setWidth(bar.width() - QFontMetrics(numberFont(option.font)).horizontalAdvance(QStringLiteral("99.9週 ")));
    if (bar.width() < 8) {
        return;
    }
    const int height = qMax(5, option.fontMetrics.height() / 3);
    bar.setTop(bar.center().y() - height / 2);
    bar.setHeight(height);
    painter.setPen(theme.line);
    painter.drawLine(bar.left(), bar.bottom(), bar.right(), bar.bottom());
    bar.setWidth(qMax(3, bar.width() * qMin(*tenths, fullBarTenths) / fullBarTenths));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorOfCover(*tenths, theme));
    painter.drawRoundedRect(bar, 2, 2);
}

void RequestDelegate::paintNumber(QPainter& painter, const QStyleOptionViewItem& option, const QString& text) const
{
    painter.setPen(Theme::of(option.palette).text);
    painter.setFont(numberFont(option.font));
    painter.drawText(inner(option), Qt::AlignRight | Qt::AlignVCenter, text);
}

} // namespace sosdesk::ui
