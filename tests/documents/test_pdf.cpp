// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/glyphs.h"
#include "core/documents/notice.h"
#include "core/documents/page.h"
#include "core/documents/pdf.h"
#include "core/documents/response_form.h"
#include "core/documents/type_case.h"
#include "core/documents/visible_text.h"
#include "tests/documents/matters.h"
#include "tests/shared/suite.h"

#include <QFile>
#include <QGlyphRun>
#include <QImage>
#include <QProcess>
#include <QRawFont>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** What stands on the pages, read back by another program, is what the content says (P20). */
class PdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePdfSaysWhatTheContentSays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"城北総合病院"_s;
        QTest::newRow("variants") << u"医療法人髙﨑会 德田・濵田 ①㈱Ⅱ 𠮷岡クリニック"_s;
        QTest::newRow("markup") << u"<b>病院</b>&lt;<img src=file:x>"_s;
        QTest::newRow("right to left") << (u"病院"_s + QChar(0x202E) + u"abc"_s);
        QTest::newRow("voiced mark apart") << (u"カ"_s + QChar(0x3099) + u"ーゼ"_s);
        QTest::newRow("32,767 characters") << QString(32'767, u'病');
    }
    void thePdfSaysWhatTheContentSays()
    {
        QFETCH(const QString, name);
        Dossier dossier = mockedDossier();
        dossier.decision = mockedApproval();
        dossier.request.facilityName = name;
        const Paper paper = formOf(dossier);
        const QString read = squeezed(run(u"pdftotext"_s, {u"-layout"_s, pdfOf({paper}), u"-"_s}));
        const QHash<QChar, int> onPaper = counted(read);
        const QHash<QChar, int> said = counted(squeezed(wordsOf(withoutDiagonal(paper))));
        for (auto character = said.begin(); character != said.end(); ++character) {
            QVERIFY2(onPaper.value(character.key()) >= character.value(), qPrintable(QString(character.key())));
        }
        for (const QString& cell : wordsOf(paper).replace(u'\n', u" | "_s).split(u" | "_s)) {
            QVERIFY2(cell.size() > 12 || read.contains(squeezed(cell)), qPrintable(cell));
        }
    }

    /** On one page nothing is said twice: character for character the content and the number of the page. */
    void onePageSaysNothingElse()
    {
        Dossier dossier = mockedDossier();
        dossier.request.lines.resize(1);
        dossier.request.remarks.clear();
        const Paper paper = formOf(dossier);
        QCOMPARE(layOut(paper).size(), std::size_t{1});
        const QString read = squeezed(run(u"pdftotext"_s, {u"-layout"_s, pdfOf({paper}), u"-"_s}));
        QCOMPARE(counted(read), counted(squeezed(wordsOf(withoutDiagonal(paper)).remove(u" | "_s) + u"1／1"_s)));
        QVERIFY(wordsOf(paper).endsWith(u"訓練"_s));
    }

    /** P20: what 500 records say stands in the PDF, letter for letter. */
    void fiveHundredLettersSayWhatTheirRecordsSay()
    {
        std::vector<Paper> papers;
        QString words;
        const QStringList names{u"髙﨑内科"_s, u"𠮷岡病院"_s, u"①㈱診療所"_s, u"ナースステーション〜渚−‖"_s};
        for (int number = 0; number < 500; ++number) {
            Dossier dossier = mockedDossier();
            dossier.decision = mockedApproval();
            dossier.decision->lines.front().prefecture = 100 * (1 + number);
            dossier.request.number = u"UDR-%1"_s.arg(10'000'000 + number);
            dossier.request.facilityName = names[number % names.size()] + QString::number(number);
            const Review review = judged(dossier);
            papers.push_back(notice({dossier, review, regimeOf(dossier), builtInCalendar()}, letterhead(Mode::Live),
                NoticeWords::load().value()));
            words += wordsOf(papers.back()).remove(u" | "_s) + u"1／1"_s;
        }
        const QString read = run(u"pdftotext"_s, {u"-layout"_s, pdfOf(papers), u"-"_s});
        QCOMPARE(counted(squeezed(read)), counted(squeezed(words)));
    }

    void everyFontIsEmbedded()
    {
        Dossier dossier = mockedDossier();
        dossier.request.facilityName = u"𠮷岡病院"_s; // drawn by the fallback
        const QStringList fonts =
            run(u"pdffonts"_s, {pdfOf({formOf(dossier)})}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(fonts.size() >= 3);
        for (const QString& font : fonts) {
            QVERIFY2(font.contains(QRegularExpression(u"yes (yes|no) +yes"_s)), qPrintable(font));
        }
    }

    void manyRequestsMakeOnePdfEachFromAPageOfItsOwn()
    {
        const Paper paper = formOf(mockedDossier());
        const std::size_t each = layOut(paper).size();
        const QString told = run(u"pdfinfo"_s, {pdfOf({paper, paper, paper})});
        QVERIFY2(told.contains(QRegularExpression(u"Pages: +%1\\n"_s.arg(3 * each))), qPrintable(told));
        QVERIFY(told.contains(u"(A4)"_s)); // A4
    }

    /** Nothing is cut: everything stands between the margins and above the foot, whatever its length. */
    void nothingStandsOutsideThePage()
    {
        Dossier dossier = mockedDossier();
        dossier.decision = mockedApproval();
        dossier.request.facilityName = QString(32'767, u'W');
        dossier.request.remarks = u"備考\n"_s.repeated(400);
        dossier.decision->opinion = u"意見"_s.repeated(9'000);
        dossier.contacts.front().note = QString(5'000, u'聞');
        const std::vector<Page> pages = layOut(formOf(dossier));
        QVERIFY(pages.size() > 8);
        for (const Page& page : pages) {
            for (const PlacedLine& placed : page.lines) {
                const QTextLine line = placed.layout->lineAt(placed.line);
                const double right = placed.at.x() + line.x() + line.naturalTextWidth();
                QVERIFY(placed.at.x() >= 1'800 && right <= 19'500);
                QVERIFY(placed.at.y() >= 1'400 && placed.at.y() + line.height() <= 29'000);
            }
        }
    }

    void everyPageTellsItsNumber()
    {
        Dossier dossier = mockedDossier();
        dossier.request.remarks = u"備考\n"_s.repeated(150);
        const QString file = pdfOf({formOf(dossier)});
        const QString read = run(u"pdftotext"_s, {file, u"-"_s});
        const int pages = static_cast<int>(layOut(formOf(dossier)).size());
        QVERIFY(pages > 2);
        for (int page = 1; page <= pages; ++page) {
            QVERIFY(read.contains(u"%1／%2"_s.arg(page).arg(pages)));
        }
        QCOMPARE(read.count(u"（続き）"_s), pages - 1);
    }

    void aPictureOfAPageIsThatPage()
    {
        const std::vector<Page> pages = layOut(formOf(mockedDossier()));
        const QImage picture = pictureOf(pages.front(), 4);
        QCOMPARE(picture.size(), QSize(840, 1188));
        QCOMPARE(picture.pixelColor(5, 5), QColor(Qt::white));
        int dark = 0;
        for (int x = 0; x < picture.width(); ++x) {
            dark += qGray(picture.pixel(x, 4 * 37)) < 128 ? 1 : 0; // through the title
        }
        QVERIFY(dark > 20);
    }

    void aCharacterWithoutAGlyphIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("nothing") << u"髙﨑𠮷①㈱"_s << QString();
        QTest::newRow("own character") << (u"渡"_s + QChar(0xE000)) << (QString(QChar(0xE000)) + u" (U+E000)"_s);
        QTest::newRow("once") << QString(2, QChar(0xE001)) << (QString(QChar(0xE001)) + u" (U+E001)"_s);
        const QString katsu = u"葛"_s + QString::fromUcs4(U"\U000E0100");
        QTest::newRow("variation") << katsu << (katsu + u" (U+845B U+E0100)"_s);
        QTest::newRow("not assigned") << QString::fromUcs4(U"\U000E1000")
                                      << (QString::fromUcs4(U"\U000E1000") + u" (U+E1000)"_s);
    }
    void aCharacterWithoutAGlyphIsNamed()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, named);
        GlyphCheck check(typeFor(TypeUse::Body).font);
        QVERIFY(check.knowsJapanese());
        QCOMPARE(namesOf(check.missing(text)), named);
    }

    /** The font of the text has them exchanged: 在庫≤4週 would be printed as 在庫≥4週. */
    void comparisonSignsAreThoseThatAreMeant()
    {
        const SetText text = setText(u"在庫≤4週、≥5"_s, TypeUse::Body, 10'000, Qt::AlignLeft);
        QStringList families;
        for (const qsizetype at : {0, 2, 6}) {
            for (const QGlyphRun& run : text.layout->glyphRuns(static_cast<int>(at), 1)) {
                families << run.rawFont().familyName();
            }
        }
        QCOMPARE(families, (QStringList{u"BIZ UDPGothic"_s, u"BIZ UDGothic"_s, u"BIZ UDGothic"_s}));
    }

    void whatIsNotSeenIsMadeVisible()
    {
        QCOMPARE(visibleText(u"a\u202Eb\u200Bc"_s), u"a[U+202E]b[U+200B]c"_s);
        QCOMPARE(visibleText(u"一\r\n二\r三\t四\u0007"_s), u"一\n二\n三 四[U+0007]"_s);
        QCOMPARE(visibleLine(u"一\n二"_s), u"一 二"_s);
        QCOMPARE(visibleText(u"神\uFA19"_s), u"神\uFA19"_s); // no other shape of a kanji
        QCOMPARE(visibleText(u"ハ\u309A"_s), u"パ"_s);
        QCOMPARE(visibleText(QString(QChar(0xD842))), QString(QChar(0xFFFD)));
    }

private:
    static Paper formOf(const Dossier& dossier)
    {
        const Review review = judged(dossier);
        return responseForm(
            {dossier, review, regimeOf(dossier), builtInCalendar()}, letterhead(), responseFormWords().value());
    }
    QString pdfOf(const std::vector<Paper>& papers) const
    {
        QFile file(m_folder.filePath(u"forms.pdf"_s));
        const bool written = file.open(QIODevice::WriteOnly) && writePdf(file, u"回答票"_s, papers) > 0;
        return written ? file.fileName() : QString();
    }
    static QString run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished();
        const QByteArray complaints = process.readAllStandardError(); // of a file that is not quite a PDF
        return complaints.isEmpty() ? QString::fromUtf8(process.readAllStandardOutput())
                                    : QString::fromUtf8(complaints);
    }
    /** As P20 compares: NFKC, and line breaks of the page are none of the content. */
    static QString squeezed(const QString& text)
    {
        QString bare;
        for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
            if (!c.isSpace()) {
                bare += c;
            }
        }
        return bare;
    }
    static QHash<QChar, int> counted(const QString& text)
    {
        QHash<QChar, int> counts;
        for (const QChar c : text) {
            if (c != u'|') { // a form feed is a blank; the bar parts cells in our own words
                ++counts[c];
            }
        }
        return counts;
    }
    /** The diagonal is a shape, not text. */
    static Paper withoutDiagonal(Paper paper)
    {
        paper.diagonal.clear();
        return paper;
    }

    QTemporaryDir m_folder;
};

SOSDESK_SUITE(PdfTest);
#include "test_pdf.moc"
