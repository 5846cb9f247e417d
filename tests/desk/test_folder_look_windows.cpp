// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/folder_look.h"
#include "tests/shared/held_file_windows.h"
#include "tests/shared/suite.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** What other programs do on Windows to files of a watched folder. No clock runs: each look is a second later. */
class FolderLookHeldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_look = std::make_unique<FolderLook>(WatchOrder{{m_folder->path()}, {}});
    }

    void aFileThatNobodyElseMayReadIsNotCompleteYet()
    {
        write(u"report.csv"_s, "a,b\n1,2\n");
        {
            const HeldFile held(path(u"report.csv"_s), HeldFile::Shares::Nothing);
            QVERIFY(held.isHeld());
            for (int second = 0; second < 5; ++second) {
                QVERIFY(look().isEmpty());
            }
            QCOMPARE(m_look->waiting(), QStringList(path(u"report.csv"_s)));
        }
        QStringList seen;
        for (int second = 0; second < 70 && seen.isEmpty();
             ++second) { // its rest doubles with each try, up to a minute
            seen = look();
        }
        QCOMPARE(seen, QStringList(u"report.csv"_s));
        QVERIFY(look().isEmpty()); // once
    }

    void aReportThatIsOpenInASpreadsheetIsTaken()
    {
        write(u"report.csv"_s, "a,b\n1,2\n");
        const HeldFile held(path(u"report.csv"_s), HeldFile::Shares::Reading);
        QVERIFY(held.isHeld());
        QVERIFY(look().isEmpty());
        QCOMPARE(look(), QStringList(u"report.csv"_s));
    }

    void endingsCountInAnyCase()
    {
        write(u"REPORT.CSV"_s, "a,b\n1,2\n");
        write(u"OTHER.CSV.CRDOWNLOAD"_s, "a,b\n");
        write(u"~$REPORT.XLSX"_s, "owner");
        QVERIFY(look().isEmpty());
        QCOMPARE(look(), QStringList(u"REPORT.CSV"_s));
        QVERIFY(QFile::rename(path(u"OTHER.CSV.CRDOWNLOAD"_s), path(u"OTHER.CSV"_s)));
        QVERIFY(look().isEmpty());
        QCOMPARE(look(), QStringList(u"OTHER.CSV"_s));
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /** The names of what is complete after another second, which nobody waits for. */
    QStringList look()
    {
        QStringList names;
        for (const CompleteFile& file : m_look->look(m_now += 1s).complete) {
            names << QFileInfo(file.seen.path).fileName();
        }
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FolderLook> m_look;
    FolderLook::Moment m_now{0};
};

SOSDESK_SUITE(FolderLookHeldTest);
#include "test_folder_look_windows.moc"
