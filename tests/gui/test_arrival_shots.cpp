// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/arrival_shots.h"
#include "tests/shared/suite.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace sosdesk::tests;

/** The pictures that people look at; SHOTS names a folder that keeps them. */
class ArrivalShots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormCanBePainted()
    {
        const QTemporaryDir scratch;
        const QString kept = qEnvironmentVariable("SHOTS");
        const QStringList paths = shootArrivals(kept.isEmpty() ? scratch.path() : kept);
        QCOMPARE(paths.size(), 32);
        for (const QString& path : paths) {
            QVERIFY2(!QImage(path).isNull(), qPrintable(path));
        }
    }
};

SOSDESK_SUITE(ArrivalShots);
#include "test_arrival_shots.moc"
