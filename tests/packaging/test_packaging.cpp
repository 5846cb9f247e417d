// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/shared/suite.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString& path)
{
    QFile file(QStringLiteral(SOSDESK_SOURCE_DIR) + u"/packaging/"_s + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/** What a man page says, without the marks of its writing. */
QString manText(const QString& path)
{
    static const QRegularExpression font(u"\\\\f[BIPR]"_s);
    return textOf(path).replace(u"\\-"_s, u"-"_s).remove(font).remove(u'"').remove(u" \\|"_s);
}

QString helpOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SOSDESK_BIN_DIR) + u'/' + program, arguments);
    return process.waitForFinished(60'000) && process.exitCode() == 0
        ? QString::fromUtf8(process.readAllStandardOutput())
        : QString();
}

QStringList wordsOf(const QString& text, const QString& pattern)
{
    QStringList words;
    const QRegularExpression word(pattern, QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch& match : word.globalMatch(text)) {
        words << match.captured(1);
    }
    words.removeDuplicates();
    return words;
}

} // namespace

/** The man pages tell the programs as they are. */
class ManPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVerbAndOptionOfTheConsoleIsTold()
    {
        const QString page = manText(u"man/sosdesk-cli.1"_s);
        const QStringList verbs = wordsOf(helpOf(u"sosdesk-cli"_s, {u"--help"_s}), u"^  ([a-z]+) "_s);
        QVERIFY(verbs.size() >= 13);
        for (const QString& verb : verbs) {
            QVERIFY2(page.contains(
                         QRegularExpression(u"^\\.[A-Z]+ "_s + verb + u"\\b"_s, QRegularExpression::MultilineOption)),
                qPrintable(verb));
            const QStringList options =
                wordsOf(helpOf(u"sosdesk-cli"_s, {verb, u"--help"_s}), u"^  (?:-\\w, )?(--[a-z-]+)"_s);
            QVERIFY2(options.size() >= 5, qPrintable(verb));
            for (const QString& option : options) {
                QVERIFY2(page.contains(QRegularExpression(option + u"\\b"_s)), qPrintable(verb + u' ' + option));
            }
        }
    }

    void noOptionIsToldThatIsNone()
    {
        QString help;
        const QStringList verbs = wordsOf(helpOf(u"sosdesk-cli"_s, {u"--help"_s}), u"^  ([a-z]+) "_s);
        for (const QString& verb : verbs) {
            help += helpOf(u"sosdesk-cli"_s, {verb, u"--help"_s});
        }
        const QStringList told = wordsOf(manText(u"man/sosdesk-cli.1"_s), u"(--[a-z-]+)"_s);
        QVERIFY(told.size() > 30);
        for (const QString& option : told) {
            QVERIFY2(help.contains(option), qPrintable(option));
        }
    }

    void everyOptionOfTheWindowIsTold()
    {
        const QString page = manText(u"man/sosdesk.1"_s);
        const QStringList options = wordsOf(helpOf(u"sosdesk"_s, {u"--help"_s}), u"^  (?:-\\w, )?(--[a-z-]+)"_s);
        QVERIFY(options.size() >= 5);
        for (const QString& option : options) {
            QVERIFY2(option == "--help-all"_L1 || page.contains(option), qPrintable(option));
        }
    }

    void everyExitCodeIsTold()
    {
        const QString page = manText(u"man/sosdesk-cli.1"_s);
        for (const int code : {0, 2, 3, 4, 5, 6, 7, 8}) {
            QVERIFY(page.contains(u".B %1\n"_s.arg(code)));
        }
    }
};

/** What a desktop reads about the program. */
class DesktopEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEntryStartsTheWindowUnderItsIcon()
    {
        const QString entry = textOf(u"sosdesk.desktop"_s);
        for (const QString& line :
            {u"Exec=sosdesk"_s, u"Icon=sosdesk"_s, u"Name[ja]=審査デスク"_s, u"Terminal=false"_s}) {
            QVERIFY2(entry.split(u'\n').contains(line), qPrintable(line));
        }
    }

    void iconAndMetainfoAreWellFormed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("icon") << u"sosdesk.svg"_s;
        QTest::newRow("metainfo") << u"sosdesk.metainfo.xml"_s;
    }
    void iconAndMetainfoAreWellFormed()
    {
        QFETCH(const QString, path);
        QXmlStreamReader xml(textOf(path));
        int elements = 0;
        while (!xml.atEnd()) {
            elements += xml.readNext() == QXmlStreamReader::StartElement ? 1 : 0;
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(elements > 5);
    }
};

SOSDESK_SUITE(ManPageTest);
SOSDESK_SUITE(DesktopEntryTest);
#include "test_packaging.moc"
