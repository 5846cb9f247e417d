// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/key_overlay.h"

#include "ui/shared/fonts.h"
#include "ui/shared/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QRegularExpression>
#include <QWheelEvent>

#include <algorithm>
#include <map>

namespace sosdesk::ui {
namespace {

/** `要請(&R)` and `&Request` as a title: without the letter for Alt. */
QString plain(QString text)
{
    static const QRegularExpression letter(QStringLiteral("\\(&.\\)"));
    return text.remove(letter).remove(u'&').remove(u'…').section(u'\t', 0, 0).trimmed();
}

const QRegularExpression& letterAtEnd()
{
    static const QRegularExpression letter(QStringLiteral("[（(](\\S|Enter|Space)[）)]$"));
    return letter;
}

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta
        || key == Qt::Key_AltGr || key == Qt::Key_CapsLock;
}

} // namespace

KeyOverlay::KeyOverlay(QMenuBar& menus, QWidget* window)
    : QWidget(window)
    , m_menus(menus)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("キー一覧"));
    hide();
    window->installEventFilter(this);
}

void KeyOverlay::open()
{
    collect();
    m_offset = 0;
    setGeometry(parentWidget()->rect());
    QStringList told;
    for (const Group& group : m_groups) {
        for (const Entry& entry : group.entries) {
            told << entry.text + u' ' + entry.keys.join(u' ');
        }
    }
    if (!isVisible()) {
        m_before = window()->focusWidget();
    }
    setAccessibleDescription(told.join(u'\n'));
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
}

void KeyOverlay::collect()
{
    m_groups.clear();
    const QList<QAction*> menus = m_menus.actions();
    for (const QAction* action : menus) {
        if (action->menu() != nullptr && action->isVisible()) {
            collect(*action->menu());
        }
    }
}

void KeyOverlay::collect(const QMenu& menu)
{
    Group group{plain(menu.title()), {}};
    std::vector<const QMenu*> inner;
    const QList<QAction*> actions = menu.actions();
    for (const QAction* action : actions) {
        if (action->menu() != nullptr) {
            inner.push_back(action->menu());
            continue;
        }
        QString text = plain(action->text());
        QStringList keys;
        if (const auto letter = letterAtEnd().match(text); letter.hasMatch()) {
            keys << letter.captured(1);
            text.truncate(letter.capturedStart());
        }
        QList<QKeySequence> shortcuts = action->shortcuts();
        if (shortcuts.contains(QKeySequence(Qt::Key_Enter))) {
            shortcuts.removeAll(QKeySequence(Qt::Key_Return)); // the same to everybody but a keyboard
        }
        for (const QKeySequence& shortcut : shortcuts) {
            keys << shortcut.toString(QKeySequence::NativeText);
        }
        if (!keys.isEmpty() && action->isVisible()) {
            group.entries.push_back({text.trimmed(), keys});
        }
    }
    if (!group.entries.empty()) {
        m_groups.push_back(std::move(group));
    }
    // The longest first: so the columns end about level.
    std::stable_sort(inner.begin(), inner.end(),
        [](const QMenu* a, const QMenu* b) { return a->actions().size() > b->actions().size(); });
    for (const QMenu* const other : inner) {
        collect(*other);
    }
}

QRect KeyOverlay::panel() const
{
    const int air = ems(this, 2);
    const int wide = std::min(width() - air, ems(this, 92));
    return {(width() - wide) / 2, air / 2, wide, height() - air};
}

int KeyOverlay::drawGroup(const Group& group, QRect column, QPainter* painter) const
{
    const int line = ems(this, 1.9);
    const int top = column.top();
    QRect row(column.left(), top, column.width(), line);
    if (painter != nullptr) {
        const Theme& theme = Theme::of(palette());
        painter->setFont(boldFont(font()));
        painter->setPen(theme.text);
        painter->drawText(row, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), group.title);
        painter->setPen(theme.line);
        painter->drawLine(row.bottomLeft(), row.bottomRight());
        painter->setFont(font());
    }
    for (const Entry& entry : group.entries) {
        row.translate(0, line);
        if (painter != nullptr) {
            const int keys = drawKeys(entry.keys, row, *painter);
            const QRect text = row.adjusted(0, 0, -keys, 0);
            painter->drawText(text, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                fontMetrics().elidedText(entry.text, Qt::ElideRight, text.width()));
        }
    }
    return row.bottom() + ems(this, 1) - top;
}

int KeyOverlay::drawKeys(const QStringList& keys, const QRect& line, QPainter& painter) const
{
    const Theme& theme = Theme::of(palette());
    int right = line.right();
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        const int wide = std::max(ems(this, 1.6), fontMetrics().horizontalAdvance(*key) + ems(this, 0.7));
        const QRectF cap(right - wide + 0.5, line.center().y() - ems(this, 0.72) + 0.5, wide - 1, ems(this, 1.45));
        painter.setPen(theme.secondary);
        painter.setBrush(theme.surface);
        painter.drawRoundedRect(cap, 3, 3);
        painter.setPen(theme.text);
        painter.drawText(cap, static_cast<int>(Qt::AlignCenter), *key);
        right -= wide + ems(this, 0.3);
    }
    return line.right() - right;
}

int KeyOverlay::layOut(int width, QPainter* painter) const
{
    const int gap = ems(this, 2);
    const int count = std::max(1, (width + gap) / (ems(this, 19) + gap));
    const int wide = (width - gap * (count - 1)) / count;
    std::vector<int> bottoms(static_cast<std::size_t>(count), 0);
    for (const Group& group : m_groups) {
        // Each goes to the column that is lowest filled, the left one of equals.
        const auto lowest = std::min_element(bottoms.begin(), bottoms.end());
        const int column = static_cast<int>(lowest - bottoms.begin());
        *lowest += drawGroup(group, QRect(column * (wide + gap), *lowest, wide, 0), painter);
    }
    return *std::max_element(bottoms.begin(), bottoms.end());
}

int KeyOverlay::highest() const
{
    const QRect inner = panel();
    const int head = ems(this, 4.5);
    return std::max(0, layOut(inner.width() - ems(this, 3), nullptr) + head - inner.height());
}

void KeyOverlay::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(palette());
    painter.fillRect(rect(), QColor(0, 0, 0, 120));
    QRect box = panel();
    const int air = ems(this, 1.5);
    const int wanted = layOut(box.width() - 2 * air, nullptr) + ems(this, 4.5);
    box.setHeight(std::min(box.height(), wanted));
    box.moveTop((height() - box.height()) / 2);
    painter.setPen(theme.line);
    painter.setBrush(theme.ground);
    painter.drawRoundedRect(box, 6, 6);
    const QRect head(box.left() + air, box.top() + air / 2, box.width() - 2 * air, ems(this, 2.2));
    painter.setPen(theme.text);
    painter.setFont(boldFont(scaledFont(font(), 1.15)));
    painter.drawText(head, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), tr("キー一覧"));
    painter.setFont(font());
    painter.setPen(theme.secondary);
    painter.drawText(head, static_cast<int>(Qt::AlignVCenter | Qt::AlignRight),
        wanted > box.height() ? tr("↑↓ で続き、ほかのキーで閉じる") : tr("どのキーでも閉じます"));
    const QRect body(head.left(), head.bottom() + air / 2, head.width(), box.bottom() - head.bottom() - air);
    painter.setClipRect(body);
    painter.translate(body.topLeft() - QPoint(0, m_offset));
    layOut(body.width(), &painter);
}

void KeyOverlay::scrollBy(int pixels)
{
    m_offset = std::clamp(m_offset + pixels, 0, highest());
    update();
}

/** Every key is the overlay's own while it stands there: no shortcut acts on what is below. */
bool KeyOverlay::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void KeyOverlay::keyPressEvent(QKeyEvent* event)
{
    const int page = panel().height() / 2;
    const std::map<int, int> steps = {{Qt::Key_Down, ems(this, 4)}, {Qt::Key_Up, -ems(this, 4)},
        {Qt::Key_PageDown, page}, {Qt::Key_PageUp, -page}, {Qt::Key_End, highest()}, {Qt::Key_Home, -highest()}};
    const auto step = steps.find(event->key());
    if (step != steps.end() && highest() > 0) {
        scrollBy(step->second);
    } else if (!isModifier(event->key())) {
        leave();
    }
    event->accept();
}

void KeyOverlay::mousePressEvent(QMouseEvent* /*event*/)
{
    leave();
}

void KeyOverlay::wheelEvent(QWheelEvent* event)
{
    scrollBy(-event->angleDelta().y() / 2);
    event->accept();
}

void KeyOverlay::focusOutEvent(QFocusEvent* event)
{
    // Nothing may happen unseen below it.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
        hide();
    }
}

void KeyOverlay::leave()
{
    hide();
    if (m_before != nullptr) {
        m_before->setFocus(Qt::PopupFocusReason);
    }
}

bool KeyOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        scrollBy(0);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sosdesk::ui
