// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/text_file.h"
#include "tests/shared/suite.h"
#include "tests/tables/scratch_folder.h"

#include <QFile>
#include <QTest>

#include <sys/stat.h>

using namespace sosdesk;
using namespace sosdesk::tests;

class SpecialFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void devicesAndPipesAreRefusedWithoutWaiting()
    {
        ScratchFolder folder;
        QCOMPARE(TextFile::open(QStringLiteral("/dev/zero")).error().code, ErrorCode::NotAFile);
        const QString pipe = folder.path("pipe");
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(TextFile::open(pipe).error().code, ErrorCode::NotAFile); // opening it would hang
    }
};

SOSDESK_SUITE(SpecialFilesTest);
#include "test_special_files_unix.moc"
