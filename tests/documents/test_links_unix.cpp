// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/staged_file.h"
#include "tests/shared/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sosdesk;
using namespace Qt::StringLiterals;

class StagedLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkOrADeviceIsNotReplaced()
    {
        const QTemporaryDir folder;
        const auto produce = [](QIODevice& device) { return device.write("new") == 3; };
        QVERIFY(QFile::link(folder.filePath(u"forms.pdf"_s), folder.filePath(u"link.pdf"_s)));
        QCOMPARE(StagedFile::write(folder.filePath(u"link.pdf"_s), produce).error().code, ErrorCode::NotAFile);
        QCOMPARE(StagedFile::write(u"/dev/null"_s, produce).error().code, ErrorCode::NotAFile);
    }
};

SOSDESK_SUITE(StagedLinksTest);
#include "test_links_unix.moc"
