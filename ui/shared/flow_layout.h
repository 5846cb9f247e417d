// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

#include <vector>

namespace sosdesk::ui {

/** Places widgets in a row and goes on below when it is full: for buttons at any text size and window width. */
class FlowLayout : public QLayout
{
public:
    enum class Spread {
        None,
        AfterFirst, ///< while all fit into one row, the first stands at the left and the others at the right
    };

    FlowLayout(QWidget* parent, int spacing, Spread spread = Spread::None);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /** Gives the height that is used. */
    int place(const QRect& rect, bool move) const;
    [[nodiscard]] int gapAfterFirst(int width) const;

    std::vector<QLayoutItem*> m_items;
    Spread m_spread;
};

} // namespace sosdesk::ui
