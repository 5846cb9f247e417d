// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/shared/suite.h"
#include "ui/review/item_grid.h"

#include <QTest>

using namespace sosdesk::ui;

/** Where the heads of the table stand: the three groups are named at every width. */
class ItemGridTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeGroupsAreNamedInTheirOrder_data()
    {
        QTest::addColumn<int>("ems");
        for (const int ems : {18, 24, 30, 38, 39, 50, 64, 66, 90}) {
            QTest::addRow("%d ems", ems) << ems;
        }
    }
    void threeGroupsAreNamedInTheirOrder()
    {
        QFETCH(const int, ems);
        constexpr int em = 13;
        const ItemGrid grid(ems * em, em, 2);
        for (int group = 0; group < 3; ++group) {
            const QRect name = grid.groupHead(group);
            QVERIFY(name.height() >= em * 3 / 2 && name.width() >= 4 * em);
            QVERIFY(name.left() >= 0 && name.right() < ems * em && name.bottom() < grid.row(0).top());
            for (int other = 0; other < group; ++other) {
                QVERIFY(!name.intersects(grid.groupHead(other)));
            }
            for (int at = 0; at < columnCount; ++at) {
                // The fields' heads are one letter at the right: a name may reach into their room.
                const auto column = static_cast<Column>(at);
                const QRect head = column == Column::Prefecture
                    ? grid.head(column).adjusted(grid.head(column).width() - 3 * em / 2, 0, 0, 0)
                    : grid.head(column);
                QVERIFY2(!name.intersects(head), qPrintable(QString::number(at)));
                QVERIFY(head.bottom() < grid.row(0).top());
            }
        }
        const auto isBefore = [](const QRect& a, const QRect& b) {
            return a.top() < b.top() || (a.top() == b.top() && a.left() < b.left());
        };
        QVERIFY(isBefore(grid.groupHead(0), grid.groupHead(2)));
        QVERIFY(isBefore(grid.groupHead(0), grid.head(Column::Asked)));
        QVERIFY(isBefore(grid.groupHead(1), grid.head(Column::Outlook)));
        QVERIFY(isBefore(grid.groupHead(2), grid.head(Column::Total)));
    }
};

SOSDESK_SUITE(ItemGridTest);
#include "test_item_grid.moc"
