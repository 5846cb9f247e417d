// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/back_off.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace std::chrono_literals;

/** A server that is away is left alone longer each time, and never for more than a minute. */
class BackOffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itDoublesUpToAMinuteAndBeginsAnew()
    {
        BackOff backOff(2s);
        QVERIFY(backOff.isOver());
        for (const auto length : {2s, 4s, 8s, 16s, 32s, 60s, 60s}) {
            backOff.failed();
            QVERIFY(!backOff.isOver());
            QVERIFY(backOff.length() == length);
        }
        backOff.answered();
        QVERIFY(backOff.isOver() && backOff.length() == 0s);
        backOff.failed();
        QVERIFY(backOff.length() == 2s);
    }
};

SOSDESK_SUITE(BackOffTest);
#include "test_back_off.moc"
