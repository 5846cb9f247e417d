// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/flows/played_desk.h"
#include "tests/shared/suite.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <random>
#include <sys/stat.h>
#include <unistd.h>

using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

const QStringList bare{u"env"_s, u"-u"_s, u"DISPLAY"_s, u"-u"_s, u"WAYLAND_DISPLAY"_s, u"-u"_s, u"QT_QPA_PLATFORM"_s};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** What leaves the program, by the command line: whole or not at all, journalled, without a display. */
class PapersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_played = std::make_unique<PlayedDesk>();
        m_played->open();
        QCOMPARE(m_played->plain(approve).code, 0);
    }

    void everyPaperIsWrittenWithoutADisplay_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("begins");
        const auto row = [](const char* begins, const QStringList& words) {
            QTest::addRow("%s", qPrintable(words.join(u' '))) << words << QByteArray(begins);
        };
        row("%PDF-", {u"print"_s, u"response-form"_s});
        row("%PDF-", {u"print"_s, u"response-form"_s, u"R1"_s});
        row("%PDF-", {u"print"_s, u"notice"_s, u"--lane"_s, u"done"_s});
        row("PK", {u"export"_s, u"deliveries"_s, u"--format"_s, u"annex2-xlsx"_s});
        row("\xEF\xBB\xBF",
            {u"export"_s, u"deliveries"_s, u"--format"_s, u"annex2-csv"_s, u"--date"_s, u"2026-11-19"_s});
        row("\xEF\xBB\xBF", {u"export"_s, u"gmis-entry"_s});
    }
    void everyPaperIsWrittenWithoutADisplay()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QByteArray, begins);
        const QString file = m_played->path(u"出力.bin"_s);
        const qint64 entries = m_played->count("SELECT count(*) FROM journal");
        const Outcome outcome = m_played->json(words + QStringList{u"--out"_s, file}, bare);
        QVERIFY2(outcome.code == 0, outcome.told().constData());
        QCOMPARE(outcome.acks().size(), 1);
        const QByteArray bytes = bytesOf(file);
        QVERIFY(bytes.startsWith(begins));
        const QString sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        QCOMPARE(outcome.json()[u"sha256"_s].toString(), sha256);
        QCOMPARE(outcome.json()[u"rows"_s].toInt(), 1);
        QCOMPARE(outcome.json()[u"file"_s].toString(), file);
        QCOMPARE(outcome.json()[u"mode"_s].toString(), u"drill"_s);
        const int acts = words.contains(u"deliveries"_s) ? 2 : 1; // the delivery is listed from now on
        QCOMPARE(m_played->count("SELECT count(*) FROM journal"), entries + acts);
        const QByteArray journalled =
            "SELECT count(*) FROM journal WHERE payload LIKE '%" + sha256.toLatin1() + "%' AND payload LIKE '%\"R1\"%'";
        QCOMPARE(m_played->count(journalled.constData()), 1);
        QCOMPARE(m_played->plain({u"verify"_s}).code, 0);
    }

    void aMonthIsPrintedWithoutADisplay()
    {
        const QString file = m_played->path(u"集計.pdf"_s);
        const Outcome outcome = m_played->json(
            {u"export"_s, u"statistics"_s, u"--from"_s, u"2026-11-01"_s, u"--to"_s, u"2026-11-30"_s, u"--out"_s, file},
            bare);
        QVERIFY2(outcome.code == 0, outcome.told().constData());
        QCOMPARE(outcome.acks().size(), 1);
        QVERIFY(bytesOf(file).startsWith("%PDF-"));
    }

    void aPreFlightWritesNothing()
    {
        const QByteArray before = m_played->storeBytes();
        const Outcome outcome =
            m_played->json({u"export"_s, u"deliveries"_s, u"--format"_s, u"annex2-xlsx"_s, u"--check"_s});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.acks().isEmpty());
        const QJsonObject problem = outcome.json()[u"problems"_s][0].toObject();
        QCOMPARE(problem[u"request"_s].toString(), u"R1"_s);
        QCOMPARE(problem[u"code"_s].toString(), u"facility_unknown"_s);
        QVERIFY(!problem[u"reason"_s].toString().isEmpty() && !problem[u"proposal"_s].toString().isEmpty());
        QVERIFY(m_played->storeBytes() == before);
    }

    void whatCannotBeMeantIsRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const QStringList& words) { QTest::addRow("%s", qPrintable(words.join(u' '))) << words; };
        row({u"print"_s, u"response-form"_s});
        row({u"print"_s, u"letter"_s, u"--out"_s, u"OUT"_s});
        row({u"print"_s, u"response-form"_s, u"R9"_s, u"--out"_s, u"OUT"_s});
        row({u"print"_s, u"response-form"_s, u"R1"_s, u"--lane"_s, u"done"_s, u"--out"_s, u"OUT"_s});
        row({u"print"_s, u"response-form"_s, u"--date"_s, u"2026-11-18"_s, u"--out"_s, u"OUT"_s});
        row({u"print"_s, u"response-form"_s, u"--date"_s, u"yesterday"_s, u"--out"_s, u"OUT"_s});
        row({u"print"_s, u"notice"_s, u"--lane"_s, u"clean"_s, u"--out"_s, u"OUT"_s});
        row({u"export"_s, u"deliveries"_s, u"--out"_s, u"OUT"_s});
        row({u"export"_s, u"deliveries"_s, u"--format"_s, u"pdf"_s, u"--out"_s, u"OUT"_s});
        row({u"export"_s, u"gmis-entry"_s, u"--format"_s, u"annex2-csv"_s, u"--out"_s, u"OUT"_s});
        for (const QString& format :
            {u"annex2-xlsx"_s, u"annex2-csv"_s, u"yamato-b2"_s, u"seino"_s}) { // nobody that day
            row({u"export"_s, u"deliveries"_s, u"--format"_s, format, u"--date"_s, u"2026-11-18"_s, u"--out"_s,
                u"OUT"_s});
        }
        row({u"export"_s, u"gmis-entry"_s, u"--date"_s, u"2026-11-18"_s, u"--out"_s, u"OUT"_s});
        row({u"export"_s, u"mail"_s, u"--date"_s, u"2026-11-18"_s, u"--out"_s, u"OUT"_s});
        row({u"export"_s, u"gmis-entry"_s, u"--out"_s, u"/nowhere/at/all.csv"_s});
        row({u"export"_s, u"gmis-entry"_s, u"--out"_s, u"/dev/null"_s});
    }
    void whatCannotBeMeantIsRefused()
    {
        QFETCH(QStringList, words);
        words.replaceInStrings(u"OUT"_s, m_played->path(u"a.bin"_s));
        const QByteArray before = m_played->storeBytes();
        const Outcome outcome = m_played->json(words);
        QVERIFY2(outcome.code == 2, outcome.told().constData());
        QVERIFY(!outcome.err.isEmpty());
        QVERIFY(!QFile::exists(m_played->path(u"a.bin"_s)));
        QVERIFY(m_played->storeBytes() == before);
    }

    /** P4: at any size the old file stands, or the new one is whole. */
    void aFullDiskLeavesTheOldFile_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("room");
        for (const int room : {0, 1'000, 4'096, 20'000, 50'000, 120'000}) {
            QTest::addRow("print %d", room) << QStringList{u"print"_s, u"response-form"_s} << room;
            QTest::addRow("xlsx %d", room)
                << QStringList{u"export"_s, u"deliveries"_s, u"--format"_s, u"annex2-xlsx"_s} << room;
            QTest::addRow("csv %d", room) << QStringList{u"export"_s, u"gmis-entry"_s} << room;
        }
    }
    void aFullDiskLeavesTheOldFile()
    {
        QFETCH(QStringList, words);
        QFETCH(const int, room);
        const QString file = m_played->file(u"paper.bin"_s, "the old file");
        words << u"--out"_s << file;
        const qint64 entries = m_played->count("SELECT count(*) FROM journal");
        const Outcome stopped = m_played->plain(words, {u"prlimit"_s, u"--fsize=%1"_s.arg(room)});
        QVERIFY2(stopped.code == 3, stopped.told().constData()); // the store's own pages lie behind the limit, too
        QVERIFY(stopped.acks().isEmpty());
        QCOMPARE(bytesOf(file), QByteArray("the old file"));
        QCOMPARE(m_played->count("SELECT count(*) FROM journal"), entries);
        QCOMPARE(litter(), QStringList());
        QCOMPARE(m_played->plain({u"verify"_s}).code, 0);
        QCOMPARE(m_played->plain(words).code, 0);
        QVERIFY(bytesOf(file) != QByteArray("the old file"));
    }

    void aReadOnlyFolderIsTold()
    {
        const QString folder = m_played->path(u"sealed"_s);
        QVERIFY(QDir().mkdir(folder));
        QStringList nobody;
        if (::geteuid() == 0) {
            nobody = {u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
            QCOMPARE(::chmod(QFile::encodeName(m_played->path({})).constData(), 0755), 0);
            for (const QString& name : {m_played->data(), m_played->store(), m_played->data() + u"/lock"_s}) {
                QCOMPARE(::chown(QFile::encodeName(name).constData(), 65534, 65534), 0);
            }
        }
        QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0555), 0);
        const Outcome outcome =
            m_played->plain({u"export"_s, u"gmis-entry"_s, u"--out"_s, folder + u"/a.csv"_s}, nobody);
        QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0755), 0);
        QVERIFY2(outcome.code == 3, outcome.told().constData());
        QVERIFY(outcome.acks().isEmpty());
    }

    /** Killed at any moment: the old file or the new one, and what was acknowledged is there. */
    void aKilledPrintIsWholeOrNothing()
    {
        const QString file = m_played->file(u"forms.pdf"_s, "the old file");
        std::mt19937 random(20261122);
        for (int i = 0; i < 25; ++i) {
            const Outcome killed = m_played->killed(
                {u"print"_s, u"response-form"_s, u"--out"_s, file}, 1 + static_cast<int>(random() % 200));
            const QByteArray bytes = bytesOf(file);
            const bool whole = bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF");
            QVERIFY2(whole || bytes == "the old file", qPrintable(u"seed 20261122, kill %1"_s.arg(i)));
            QVERIFY(killed.acks().isEmpty() || whole);
            QCOMPARE(m_played->plain({u"verify"_s}).code, 0);
        }
        QCOMPARE(m_played->plain({u"print"_s, u"response-form"_s, u"--out"_s, file}).code, 0);
        QCOMPARE(litter(), QStringList()); // what a kill left behind went with the next print
    }

    void withoutAJapaneseFontNothingIsPrinted_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QStringList>("words");
        const QStringList response{u"print"_s, u"response-form"_s};
        QTest::newRow("no font at all") << m_fonts.path() << response;
        QTest::newRow("Latin only") << u"/usr/share/fonts/truetype/dejavu"_s // the same when it is not installed
                                    << response;
        for (const QString& form : {u"notice"_s, u"call-sheet"_s, u"day-report"_s}) {
            QTest::addRow("%s", qPrintable(form)) << m_fonts.path() << QStringList{u"print"_s, form};
        }
        QTest::newRow("mail") << m_fonts.path() << QStringList{u"export"_s, u"mail"_s, u"--format"_s, u"notice"_s};
        QTest::newRow("statistics") << m_fonts.path()
                                    << QStringList{u"export"_s, u"statistics"_s, u"--from"_s, u"2026-11-01"_s,
                                           u"--to"_s, u"2026-11-30"_s};
    }
    void withoutAJapaneseFontNothingIsPrinted()
    {
        QFETCH(const QString, folder);
        QFETCH(QStringList, words);
        const QString fonts = m_played->file(u"fonts.conf"_s,
            (u"<fontconfig><dir>%1</dir><cachedir>%2</cachedir></fontconfig>"_s.arg(folder, m_fonts.path())).toUtf8());
        const qint64 entries = m_played->count("SELECT count(*) FROM journal");
        words << u"--out"_s << m_played->path(words[1] == u"mail"_s ? u"a.eml"_s : u"a.pdf"_s);
        const Outcome outcome = m_played->json(words, {u"env"_s, u"FONTCONFIG_FILE="_s + fonts});
        QVERIFY2(outcome.code == 2, outcome.told().constData());
        QCOMPARE(outcome.json()[u"error"_s][u"code"_s].toString(), u"no_font"_s);
        QVERIFY(!QFile::exists(words.last()));
        QCOMPARE(m_played->count("SELECT count(*) FROM journal"), entries);
    }

    void mailDraftsAreWrittenWithoutADisplay()
    {
        const QString folder = m_played->path(u"下書き"_s);
        QVERIFY(QDir().mkpath(folder));
        const QByteArray list =
            u"医療機関コード,医療機関名,メールアドレス\n4710001019,城北病院,johoku@example.jp\n"_s.toUtf8();
        QCOMPARE(m_played->plain({u"import"_s, m_played->file(u"facilities.csv"_s, list)}).code, 0);
        const Outcome outcome =
            m_played->json({u"export"_s, u"mail"_s, u"--format"_s, u"notice"_s, u"--out"_s, folder}, bare);
        QVERIFY2(outcome.code == 0, outcome.told().constData());
        const QStringList drafts = QDir(folder).entryList({u"*.eml"_s});
        QCOMPARE(drafts.size(), 1);
        const QByteArray draft = bytesOf(QDir(folder).filePath(drafts.front()));
        QVERIFY2(draft.contains("X-Unsent: 1\r\n") && draft.contains("application/pdf"), draft.left(2'000).constData());
        QCOMPARE(m_played->plain({u"verify"_s}).code, 0);
    }

    void aCharacterThatNoFontDrawsIsNamed()
    {
        QString row = requestRow(u"R2"_s);
        const QString katsu = u"葛"_s + QString::fromUcs4(U"\U000E0100");
        const QByteArray report = requestReport({row.replace(u"城北病院"_s, katsu + u"城\uE001病院"_s)});
        QCOMPARE(m_played->plain({u"import"_s, m_played->file(u"r2.csv"_s, report)}).code, 0);
        const QString file = m_played->path(u"a.pdf"_s);
        const Outcome alone = m_played->json({u"print"_s, u"response-form"_s, u"R2"_s, u"--out"_s, file});
        QVERIFY2(alone.code == 2, alone.told().constData());
        QVERIFY(!QFile::exists(file));
        const Outcome both = m_played->json({u"print"_s, u"response-form"_s, u"R1"_s, u"R2"_s, u"--out"_s, file});
        QVERIFY2(both.code == 0, both.told().constData()); // one bad name keeps nobody else's paper back
        QCOMPARE(both.json()[u"rows"_s].toInt(), 1);
        const QByteArray problems = QJsonDocument(both.json()[u"problems"_s].toArray()).toJson();
        for (const QString& said : {alone.json()[u"error"_s][u"message"_s].toString(), QString::fromUtf8(problems)}) {
            for (const QString& word : {u"R2"_s, u"U+E001"_s, u"U+845B U+E0100"_s}) {
                QVERIFY2(said.contains(word), qPrintable(said));
            }
            QVERIFY(!said.contains(u"R1"_s));
        }
        QVERIFY(bytesOf(file).startsWith("%PDF-"));
    }

    void hostileNamesComeThroughAsText()
    {
        const QStringList names{u"<img src=file:/etc/passwd>"_s, u"=cmd|' /C calc'!A0"_s, u"病院\u202Eabc"_s,
            u"'; DROP TABLE request; --"_s, u"%1$s %_ $1"_s, u"../../etc/x"_s};
        QStringList rows;
        for (const QString& name : names) {
            QString row = requestRow(u"H%1"_s.arg(rows.size()));
            row.replace(u"4710001019"_s, u"471000200%1"_s.arg(rows.size())); // each a place of its own
            rows << row.replace(u"城北病院"_s, u'"' + name + u'"');
        }
        QCOMPARE(m_played->plain({u"import"_s, m_played->file(u"h.csv"_s, requestReport(rows))}).code, 0);
        for (qsizetype i = 0; i < names.size(); ++i) {
            QStringList words = approve;
            words[1] = u"H%1"_s.arg(i);
            const Outcome approved = m_played->plain(words);
            QVERIFY2(approved.code == 0, approved.told().constData());
        }
        const QString csv = m_played->path(u"d.csv"_s);
        QCOMPARE(m_played->plain({u"print"_s, u"response-form"_s, u"--out"_s, m_played->path(u"a.pdf"_s)}).code, 0);
        QCOMPARE(
            m_played->plain({u"export"_s, u"deliveries"_s, u"--format"_s, u"annex2-csv"_s, u"--out"_s, csv}).code, 0);
        const QString list = QString::fromUtf8(bytesOf(csv));
        QVERIFY(list.contains(u",'=cmd|' /C calc'!A0,"_s));
        for (const QString& name : names) {
            QVERIFY2(list.contains(name), qPrintable(name));
        }
        QCOMPARE(m_played->plain({u"verify"_s}).code, 0);
    }

private:
    /** Files that nobody asked for. */
    [[nodiscard]] QStringList litter() const
    {
        return QDir(m_played->path({})).entryList({u".*"_s, u"*.part*"_s, u"*.tmp"_s}, QDir::Files | QDir::Hidden);
    }

    const QStringList approve{u"decide"_s, u"R1"_s, u"--need"_s, u"yes"_s, u"--method"_s, u"prefecture"_s, u"--line"_s,
        u"n95_mask=100:0"_s, u"--opinion"_s, u"緊急配布の実績なし（0回）。欠品のため自己調達できない。"_s,
        u"--override-reason"_s, u"電話で確認"_s, u"--complete"_s};
    QTemporaryDir m_fonts;
    std::unique_ptr<PlayedDesk> m_played;
};

SOSDESK_SUITE(PapersTest);
#include "test_papers.moc"
