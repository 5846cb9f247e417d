// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/sha256.h"
#include "core/desk/day_board.h"
#include "core/desk/deliveries.h"
#include "core/desk/delivery_change.h"
#include "core/desk/left_papers.h"
#include "core/desk/mail_order.h"
#include "core/desk/settings.h"
#include "core/documents/mail_letters.h"
#include "tests/desk/scratch_desk.h"
#include "tests/documents/matters.h"
#include "tests/shared/suite.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

/** What Python's email package reads in a draft. */
QJsonObject readBack(const QString& file)
{
    QProcess reader;
    reader.start(u"python3"_s, {QStringLiteral(SOSDESK_SOURCE_DIR "/tests/documents/read_mail.py"), file});
    reader.waitForFinished();
    const QByteArray complaints = reader.readAllStandardError();
    if (!complaints.isEmpty()) {
        qWarning("%s", complaints.constData());
    }
    return QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
}

} // namespace

/** Mail drafts: what another program reads in them, to whom they go, and what stays behind about them. */
class MailsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchDesk>();
        Asking other;
        other.number = u"R2"_s;
        other.code = u"4710001027"_s;
        m_scratch->importRequests({Asking().row(), other.row()});
        m_scratch->importStock(5'000);
        for (const char* const number : {"R1", "R2"}) {
            (void)m_scratch->phone(number);
            (void)m_scratch->approve(number, 400);
        }
        QVERIFY(QDir(m_scratch->path({})).mkdir(u"out"_s));
        set(u"office"_s, u"架空県 感染症対策課"_s);
    }

    void aDraftIsReadAsItWasMeant_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("name");
        QTest::newRow("short") << u"連絡"_s << u"連絡.pdf"_s;
        QTest::newRow("ASCII") << u"SOS 2026"_s << u"notice.pdf"_s;
        QTest::newRow("long") << u"緊急配布に関する連絡（管理番号 UDR-00010234）"_s.repeated(4)
                              << u"訓練_緊急配布連絡_地方独立行政法人広域医療連携推進機構_UDR-00010234.pdf"_s;
        QTest::newRow("beyond the first plane")
            << u"𠮷野家𠮷野家𠮷野家𠮷野家𠮷野家髙﨑①㈱"_s << u"𠮷岡病院𠮷岡病院.pdf"_s;
        QTest::newRow("looks encoded") << u"=?UTF-8?B?44GC?="_s << u"a'b%20c;d=\"e.pdf"_s;
        QTest::newRow("long ASCII") << u"word "_s.repeated(40).trimmed() << QString(100, u'n') + u".pdf"_s;
    }
    void aDraftIsReadAsItWasMeant()
    {
        QFETCH(const QString, subject);
        QFETCH(const QString, name);
        const QByteArray bytes(100'000, '\xFE');
        MailDraft draft{MailParty{u"架空県 感染症対策課"_s, u"office@example.jp"_s},
            {{u"城北総合病院, 「用度課」 <x>"_s, u"a@example.jp"_s}, {{}, u"b@example.jp"_s}}, subject,
            u"一行目です。\n. 点だけの行\nFrom 行"_s, moment(u"2026-11-19T09:05"_s),
            {{name, "application/pdf", bytes}}};
        const QJsonObject read = readBack(written(emlOf(draft)));
        QCOMPARE(read[u"defects"_s].toArray(), QJsonArray());
        QCOMPARE(read[u"subject"_s].toString(), subject);
        QCOMPARE(read[u"body"_s].toString(), QString(draft.body).replace(u'\n', u"\r\n"_s));
        QCOMPARE(read[u"unsent"_s].toString(), u"1"_s);
        QCOMPARE(read[u"date"_s].toString(), u"2026-11-19T09:05:00+09:00"_s);
        QCOMPARE(read[u"from"_s][0][1].toString(), u"office@example.jp"_s);
        QCOMPARE(read[u"from"_s][0][0].toString(), u"架空県 感染症対策課"_s);
        QCOMPARE(read[u"to"_s].toArray().size(), 2);
        QCOMPARE(read[u"to"_s][0][0].toString(), draft.to[0].name);
        QCOMPARE(read[u"to"_s][1][1].toString(), u"b@example.jp"_s);
        QCOMPARE(read[u"files"_s][0][0].toString(), name);
        QCOMPARE(read[u"files"_s][0][2].toString(), QString::fromLatin1(sha256(bytes).toHex()));
        QVERIFY(read[u"ascii"_s].toBool());
        QVERIFY2(read[u"longest"_s].toInt() <= 78, qPrintable(QString::number(read[u"longest"_s].toInt())));
        QCOMPARE(read[u"bareLineEnds"_s].toInt(), 0);
    }

    /** P19 and worse: a value never begins a header of its own. */
    void nothingGetsIntoTheHeadOfAMail()
    {
        for (const QString& evil : {u"件名\r\nBcc: evil@example.jp"_s, u"a\nBcc: evil@example.jp"_s,
                 u"a\rBcc: x@y.jp"_s, QString(u"a\0b"_s), u"\u202Egnp.exe"_s}) {
            MailDraft draft;
            draft.subject = evil;
            draft.to = {{evil, u"a@example.jp"_s}};
            const QJsonObject read = readBack(written(emlOf(draft)));
            QCOMPARE(read[u"to"_s].toArray().size(), 1);
            QVERIFY(!read[u"headers"_s].toArray().contains(u"Bcc"_s));
            QCOMPARE(read[u"defects"_s].toArray(), QJsonArray());
            QVERIFY(!read[u"subject"_s].toString().contains(QChar(0x202E)));
        }
    }

    void anAddressIsPlain_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("ministry") << u"sos-busshi@mhlw.go.jp"_s << true;
        QTest::newRow("plus and dots") << u"a.b+c@x-y.example.jp"_s << true;
        int count = 0;
        for (const QString& bad : {u""_s, u"a"_s, u"a@b"_s, u"a@@b.jp"_s, u"a b@c.jp"_s, u"a@b.jp\n"_s,
                 u"a@b.jp\r\nBcc:c@d.jp"_s, u"<a@b.jp>"_s, u"課 <a@b.jp>"_s, u"あ@b.jp"_s, u"a@b.jp\u202E"_s,
                 u"a@-b.jp"_s, u".a@b.jp"_s, u"a..b@c.jp"_s, QString(u"a@b.j\0p"_s), QString(250, u'a') + u"@b.jp"_s}) {
            QTest::addRow("bad %d", ++count) << bad << false;
        }
    }
    void anAddressIsPlain()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, isOne);
        QCOMPARE(isMailAddress(address), isOne);
        QCOMPARE(fitsSetting(u"mail_from"_s, address), isOne || address.isEmpty());
        QCOMPARE(fitsSetting(u"recipients"_s, u"x@example.jp、"_s + address), isOne || address.isEmpty());
    }

    void theMinistryGetsAnnex2WithTheDayOnWhichTheCarrierStarts()
    {
        live();
        const QString file = m_scratch->path(u"annex2.eml"_s);
        QCOMPARE(take(writeMails(office(), {MailLetter::Annex2, {}, {}}, file)).rows, 1);
        const QJsonObject read = readBack(file);
        QCOMPARE(read[u"to"_s][0][1].toString(), u"sos-busshi@mhlw.go.jp"_s);
        QVERIFY(read[u"files"_s][0][0].toString().endsWith(u".xlsx"_s));
        const QString body = read[u"body"_s].toString();
        QVERIFY2(body.contains(u"令和8年11月20日"_s), qPrintable(body)); // F2: the next business day
        QVERIFY(!body.contains(u"訓練"_s));
        QCOMPARE(take(leftPapers(office(), u"R1"_s)).back().kind, u"mail-annex2"_s);
    }

    /** F2: what the prefecture sends itself is none of the ministry's; what is in the mail is listed from now on. */
    void annex2ByMailIsTheListOfTheDeliveries()
    {
        DeliveryChange own;
        own.means = DeliveryMeans::OwnArrangement;
        (void)take(changeDelivery(office(), u"R2"_s, DeliverySide::Prefecture, own));
        const QString file = m_scratch->path(u"annex2.eml"_s);
        const PaperOutcome outcome = take(writeMails(office(), {MailLetter::Annex2, {}, {}}, file));
        QVERIFY(std::any_of(outcome.problems.begin(), outcome.problems.end(),
            [](const PaperProblem& problem) { return problem.request == u"R2" && problem.code == u"other_means"; }));
        QVERIFY(readBack(file)[u"body"_s].toString().contains(u"1件"_s));
        QVERIFY(take(leftPapers(office(), u"R2"_s)).empty());
        for (const DeliveryRow& row : take(deliveryOverview(office())).rows) {
            QCOMPARE(row.delivery.state,
                row.delivery.requestNumber == u"R1"_s ? DeliveryState::Listed : DeliveryState::Planned);
        }
        own.state = DeliveryState::HandedOver; // and when the rest has left nothing is to be mailed
        own.means.reset();
        (void)take(changeDelivery(office(), u"R1"_s, DeliverySide::Prefecture, own));
        QCOMPARE(writeMails(office(), {MailLetter::Annex2, {}, {}}, file).error().code, ErrorCode::NothingSelected);
    }

    /** F5: as a paper to read and as the sheet itself, which the import takes back as it is. */
    void theSheetIsMailedAsPaperAndAsWorkbook()
    {
        m_scratch->import({QStringLiteral(SOSDESK_SOURCE_DIR "/tests/data/intake/xlsx-sheet/input.xlsx")});
        (void)m_scratch->deny("SHT-20241125-W94-01");
        const QString file = m_scratch->path(u"sheet.eml"_s);
        (void)take(writeMails(office(), {MailLetter::Sheet, {{u"SHT-20241125-W94-01"_s}}, {}}, file));
        const QJsonArray files = readBack(file)[u"files"_s].toArray();
        QCOMPARE(files.size(), 2);
        QVERIFY(files[0][0].toString().endsWith(u"SHT-20241125-W94-01.pdf"_s));
        QVERIFY(files[1][0].toString().endsWith(u"SHT-20241125-W94-01.xlsx"_s));
        QVERIFY(readBack(file)[u"defects"_s].toArray().isEmpty());
        QCOMPARE(QDir(m_scratch->path({})).entryList({u"*attached*"_s, u"*.xlsx"_s}, QDir::Files | QDir::Hidden),
            QStringList());
    }

    void inDrillNobodyAtTheMinistryIsWrittenTo()
    {
        const QString file = m_scratch->path(u"annex2.eml"_s);
        (void)take(writeMails(office(), {MailLetter::Annex2, {}, {}}, file));
        const QJsonObject read = readBack(file);
        QCOMPARE(read[u"to"_s].toArray(), QJsonArray());
        QVERIFY(read[u"subject"_s].toString().startsWith(u"【訓練】"_s));
        QVERIFY(read[u"body"_s].toString().contains(u"訓練のメール"_s));
        QVERIFY(!readAll(file).contains("mhlw"));
    }

    /** A facility without an address is named; the others get theirs, and are told by it. */
    void eachFacilityGetsItsNotice()
    {
        facilities({u"4710001019,城北病院,info@example.jp"_s});
        const PaperOutcome outcome =
            take(writeMails(office(), {MailLetter::Notice, {}, {}}, m_scratch->path(u"out"_s)));
        QCOMPARE(outcome.rows, 1);
        QCOMPARE(outcome.problems.size(), std::size_t{1});
        QCOMPARE(outcome.problems[0].request, u"R2"_s);
        QCOMPARE(outcome.problems[0].code, u"no_mail_address"_s);
        const QStringList files = QDir(m_scratch->path(u"out"_s)).entryList(QDir::Files);
        QCOMPARE(files, QStringList(u"訓練_緊急配布連絡_R1.eml"_s));
        const QJsonObject read = readBack(m_scratch->path(u"out/"_s + files[0]));
        QCOMPARE(read[u"to"_s][0][1].toString(), u"info@example.jp"_s);
        QCOMPARE(read[u"files"_s][0][0].toString(), u"訓練_緊急配布連絡_R1.pdf"_s);
        QVERIFY(read[u"body"_s].toString().contains(u"N95等マスク　400枚"_s));
        const DayBoard board = take(dayBoard(office()));
        QCOMPARE(board.untold.size(), std::size_t{1}); // R2
        QCOMPARE(board.untold[0].number, u"R2"_s);
        const QJsonObject review = take(reviewReply(m_scratch->desk(), u"R1"_s, {})).json;
        QCOMPARE(review[u"papers"_s][0][u"kind"_s].toString(), u"mail-notice"_s);
        QVERIFY(review[u"papers"_s][0][u"file"_s].toString().endsWith(files[0]));
        QVERIFY(review[u"told"_s].toBool());
        QVERIFY(!take(reviewReply(m_scratch->desk(), u"R2"_s, {})).json[u"told"_s].toBool());
        (void)m_scratch->approve("R1", 300); // another decision is not told yet
        QVERIFY(!take(reviewReply(m_scratch->desk(), u"R1"_s, {})).json[u"told"_s].toBool());
    }

    void anAddressThatIsNoneIsNamedWithWhatItIs()
    {
        facilities({u"4710001019,城北病院,info@example.jp bcc:x@y.jp"_s, u"4710001027,南病院,b@example.jp"_s});
        const PaperOutcome outcome =
            take(writeMails(office(), {MailLetter::Notice, {}, {}}, m_scratch->path(u"out"_s)));
        QCOMPARE(outcome.rows, 1);
        QCOMPARE(outcome.problems[0].code, u"bad_mail_address"_s);
        QCOMPARE(outcome.problems[0].value, u"info@example.jp bcc:x@y.jp"_s);
    }

    void whatCannotBeWrittenLeavesNothing_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no folder") << u"nowhere"_s << ErrorCode::FileMissing;
        QTest::newRow("two letters in one file") << u"a.eml"_s << ErrorCode::BadArgument;
    }
    void whatCannotBeWrittenLeavesNothing()
    {
        QFETCH(const QString, place);
        QFETCH(const ErrorCode, code);
        facilities({u"4710001019,城北病院,a@example.jp"_s, u"4710001027,南病院,b@example.jp"_s});
        const qint64 before = m_scratch->journalEntries();
        const QStringList files = QDir(m_scratch->path({})).entryList(QDir::Files | QDir::Hidden);
        const auto refused = writeMails(office(), {MailLetter::Notice, {}, {}}, m_scratch->path(place));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QCOMPARE(m_scratch->journalEntries(), before);
        QCOMPARE(QDir(m_scratch->path({})).entryList(QDir::Files | QDir::Hidden), files);
    }

    void theFilledSheetGoesToTheMinistry()
    {
        Dossier dossier = mockedDossier();
        dossier.decision = mockedApproval();
        dossier.request.channel = Channel::Sheet;
        const Review review = judged(dossier);
        const Matter matter{dossier, review, regimeOf(dossier), builtInCalendar()};
        const MailPost post{u"office@example.jp"_s, {u"sos-busshi@mhlw.go.jp"_s}};
        const MailDraft draft = sheetMail(matter, letterhead(Mode::Live), post, mailWords().value());
        QCOMPARE(draft.to[0].address, u"sos-busshi@mhlw.go.jp"_s);
        QVERIFY(draft.subject.contains(u"城北総合病院"_s) && draft.body.contains(u"緊急配布の要否　要"_s));
        QVERIFY(sheetMail(matter, letterhead(), post, mailWords().value()).to.empty());
    }

private:
    Office& office() { return m_scratch->office(); }
    void set(const QString& key, const QString& value) { (void)take(setSetting(office(), key, value)); }
    void facilities(const QStringList& rows)
    {
        m_scratch->import({m_scratch->file(u"f.csv"_s, u"医療機関コード,医療機関名,メールアドレス"_s, rows)});
    }
    /** The same two decided requests in live. */
    void live()
    {
        (void)take(m_scratch->desk().setMode(Mode::Live));
        m_scratch->importRequests({Asking().row()});
        m_scratch->importStock(5'000);
        (void)m_scratch->phone("R1");
        (void)m_scratch->approve("R1", 400);
    }
    QString written(const QByteArray& eml) const
    {
        QFile file(m_scratch->path(u"draft.eml"_s));
        return file.open(QIODevice::WriteOnly) && file.write(eml) == eml.size() ? file.fileName() : QString();
    }
    static QByteArray readAll(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(MailsTest);
#include "test_mails.moc"
