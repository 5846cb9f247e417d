// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/cp932.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;

class Cp932Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTwinsOfOtherSystemsAreWrittenAsWindowsWritesThem()
    {
        QByteArray bytes;
        QVERIFY(Cp932::table().append(u"〜−‖—", bytes).isEmpty());
        QCOMPARE(bytes.toHex(), QByteArray("8160817c8161815c"));
    }
};

SOSDESK_SUITE(Cp932Test);
#include "test_cp932.moc"
