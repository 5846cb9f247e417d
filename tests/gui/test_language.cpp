// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/judgement.h"
#include "core/wording/labels.h"
#include "tests/gui/ts_file.h"
#include "tests/shared/suite.h"
#include "ui/shared/language.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <thread>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace sosdesk::ui;
using namespace Qt::StringLiterals;

namespace {

const QString here = QStringLiteral(SOSDESK_SOURCE_DIR);

/** The sentences of the sources in a folder that no translation file knows. */
QString unknownSentences(const QString& folder, const std::set<QString>& known)
{
    QStringList unknown;
    QDirIterator files(here + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            return file.fileName();
        }
        const QStringList sentences = sentencesOf(QString::fromUtf8(file.readAll()));
        for (const QString& sentence : sentences) {
            if (known.count(sentence) == 0) {
                unknown << files.fileName() + u": "_s + sentence;
            }
        }
    }
    return unknown.join(u'\n');
}

QString saidElsewhere()
{
    QString text;
    std::thread([&text] { text = wording::label(Need::Yes); }).join();
    return text;
}

} // namespace

/** translations/: nothing is left Japanese in an English window. `ninja words` brings in what is new. */
class TranslationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_messages = messagesOf(here + u"/translations/sosdesk_en.ts"_s);
        for (const TsMessage& message : m_messages) {
            m_known.insert(message.source);
        }
        QVERIFY(m_messages.size() > 600);
    }

    void everyMessageIsTranslated()
    {
        for (const TsMessage& message : m_messages) {
            const QByteArray where = (message.context + u": "_s + message.source).toUtf8();
            QVERIFY2(message.type.isEmpty(), where.constData());
            QVERIFY2(!message.translation.trimmed().isEmpty(), where.constData());
            QVERIFY2(placesOf(message.translation) == placesOf(message.source), where.constData());
        }
    }

    void everySentenceOfWordingIsKnown() { QCOMPARE(unknownSentences(u"core/wording"_s, m_known), QString()); }
    void everySentenceOfTheWindowIsKnown() { QCOMPARE(unknownSentences(u"ui"_s, m_known), QString()); }

    void sentencesAreFoundInSources()
    {
        QCOMPARE(sentencesOf(u"a = tr(\"一\"); QCoreApplication::translate(\"x\", \"二\"\n  \"三\"); attr(\"no\");"_s),
            (QStringList{u"一"_s, u"二三"_s}));
        QCOMPARE(sentencesOf(u"{QT_TRANSLATE_NOOP(\n\"wording\",\n \"四\\n\\\"五\\\"\")}"_s),
            (QStringList{u"四\n\"五\""_s}));
    }

private:
    std::vector<TsMessage> m_messages;
    std::set<QString> m_known;
};

/** Japanese unless the system or the person says English; what leaves the house is Japanese always. */
class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void japaneseUnlessSomebodySaysEnglish_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<QString>("system");
        QTest::addColumn<bool>("english");
        const int follow = static_cast<int>(LanguageChoice::Auto);
        QTest::newRow("Japan") << follow << u"ja_JP"_s << false;
        QTest::newRow("United States") << follow << u"en_US"_s << true;
        QTest::newRow("England") << follow << u"en_GB"_s << true;
        QTest::newRow("no language at all") << follow << u"C"_s << false;
        QTest::newRow("France") << follow << u"fr_FR"_s << false;
        QTest::newRow("English chosen in Japan") << static_cast<int>(LanguageChoice::English) << u"ja_JP"_s << true;
        QTest::newRow("Japanese chosen abroad") << static_cast<int>(LanguageChoice::Japanese) << u"en_US"_s << false;
    }
    void japaneseUnlessSomebodySaysEnglish()
    {
        QFETCH(const int, choice);
        QFETCH(const QString, system);
        QFETCH(const bool, english);
        const auto chosen = static_cast<LanguageChoice>(choice);
        const LanguageChoice expected = english ? LanguageChoice::English : LanguageChoice::Japanese;
        QCOMPARE(languageOf(chosen, QLocale(system)), expected);
        const Language language(chosen, QLocale(system));
        QCOMPARE(wording::label(Need::Yes), english ? u"Approved"_s : u"要"_s);
    }

    void itEndsWithItsLanguage()
    {
        {
            const Language english(LanguageChoice::English, QLocale::c());
            QCOMPARE(wording::label(Verdict::Attention), u"Attention"_s);
        }
        QCOMPARE(wording::label(Verdict::Attention), u"要確認"_s);
    }

    void qtSpeaksJapaneseToo()
    {
        const Language japanese(LanguageChoice::Japanese, QLocale::c());
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"キャンセル"_s);
    }

    void otherThreadsWordForPaper()
    {
        const Language english(LanguageChoice::English, QLocale::c());
        QCOMPARE(wording::label(Need::Yes), u"Approved"_s);
        QCOMPARE(saidElsewhere(), u"要"_s);
    }

    void theOpinionIsJapaneseInAnEnglishWindow()
    {
        const Language english(LanguageChoice::English, QLocale::c());
        {
            const OnPaper paper;
            const OnPaper another;
            QCOMPARE(wording::label(Circumstances::Stockout), u"欠品"_s);
        }
        QVERIFY(wording::label(Circumstances::Stockout) != u"欠品"_s);
    }
};

SOSDESK_SUITE(TranslationTest);
SOSDESK_SUITE(LanguageTest);
#include "test_language.moc"
