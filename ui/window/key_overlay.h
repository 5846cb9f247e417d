// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <vector>

class QMenu;
class QMenuBar;

namespace sosdesk::ui {

/** Every key of the window over the window itself, by menu; found in the menus each time it opens, so that it never
 *  tells another key than the one that works. Any key or click closes it; when it is higher than the window, the keys
 *  that scroll do that instead. */
class KeyOverlay : public QWidget
{
    Q_OBJECT

public:
    /** Covers @p window and reads @p menus, which belongs to it. */
    KeyOverlay(QMenuBar& menus, QWidget* window);

    void open();

    struct Entry
    {
        QString text; ///< without mnemonic
        /** The letter that acts in the list, which the text tells at its end: `取消（Z）`; then those of everywhere. */
        QStringList keys;
    };
    /** The actions of one menu that have a key; a menu inside it is a group of its own. */
    struct Group
    {
        QString title;
        std::vector<Entry> entries;
    };
    [[nodiscard]] const std::vector<Group>& groups() const { return m_groups; }

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void collect();
    void collect(const QMenu& menu);
    /** Places the groups in columns of @p width; draws them when there is a painter. Gives the height that is used. */
    int layOut(int width, QPainter* painter) const;
    int drawGroup(const Group& group, QRect column, QPainter* painter) const;
    /** Draws them at the right end of the line; gives the width that they take. */
    int drawKeys(const QStringList& keys, const QRect& line, QPainter& painter) const;
    [[nodiscard]] QRect panel() const;
    [[nodiscard]] int highest() const;
    void scrollBy(int pixels);
    void leave();

    QMenuBar& m_menus;
    std::vector<Group> m_groups;
    QPointer<QWidget> m_before; ///< where the focus goes back to
    int m_offset = 0;
};

} // namespace sosdesk::ui
