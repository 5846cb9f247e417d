// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/review_shots.h"
#include "tests/shared/suite.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace sosdesk::tests;

/** The pictures that people look at; SHOTS names a folder that keeps them. */
class ReviewShots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateCanBePainted()
    {
        const QTemporaryDir scratch;
        const QString kept = qEnvironmentVariable("SHOTS");
        const QStringList paths = shootReviewPane(kept.isEmpty() ? scratch.path() : kept);
        QVERIFY(paths.size() > 10);
        for (const QString& path : paths) {
            const QImage image(path);
            QVERIFY2(!image.isNull(), qPrintable(path));
        }
    }
};

SOSDESK_SUITE(ReviewShots);
#include "test_review_shots.moc"
