// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/frame_shots.h"
#include "tests/shared/suite.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace sosdesk::tests;

/** The pictures that people look at; SHOTS names a folder that keeps them. */
class FrameShots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDialogCanBePainted()
    {
        const QTemporaryDir scratch;
        const QString kept = qEnvironmentVariable("SHOTS");
        const QStringList paths = shootFrame(kept.isEmpty() ? scratch.path() : kept);
        QCOMPARE(paths.size(), 40);
        for (const QString& path : paths) {
            const QImage image(path);
            QVERIFY2(!image.isNull(), qPrintable(path));
        }
    }
};

SOSDESK_SUITE(FrameShots);
#include "test_frame_shots.moc"
