// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/intake/intake_fixture.h"
#include "tests/intake/noun_json.h"
#include "tests/shared/suite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;

/** Every folder of tests/data/intake is a case: input.csv or input.xlsx, what came of it in expected.json, and in
 * options.json what was told beforehand. UPDATE_GOLDEN=1 rewrites; the diff is read. */
class GoldenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileGivesWhatItAlwaysGave_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir cases(QStringLiteral(SOSDESK_SOURCE_DIR "/tests/data/intake"));
        for (const QString& name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            QTest::newRow(name.toLatin1().constData()) << cases.filePath(name);
        }
    }

    void everyFileGivesWhatItAlwaysGave()
    {
        QFETCH(QString, folder);
        const QJsonObject options = jsonAt(folder + QStringLiteral("/options.json"));
        Desk desk;
        desk.prefecture = options.value(u"prefecture").toString(QStringLiteral("47"));
        const std::optional<ReportKind> kind = fromCode<ReportKind>(options.value(u"kind").toString());
        const QString workbook = folder + QStringLiteral("/input.xlsx");
        const QString input = QFile::exists(workbook) ? workbook : folder + QStringLiteral("/input.csv");
        const QJsonObject told = tellOf(desk.openPath(input, kind), desk.items);
        const QString expected = folder + QStringLiteral("/expected.json");
        if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
            QFile file(expected);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(told).toJson()) > 0);
        }
        QCOMPARE(QString::fromUtf8(QJsonDocument(told).toJson()),
            QString::fromUtf8(QJsonDocument(jsonAt(expected)).toJson()));
    }

    /** Folders whose options name a twin hold the same table as a workbook. */
    void aWorkbookSaysWhatItsTwinSays_data() { everyFileGivesWhatItAlwaysGave_data(); }
    void aWorkbookSaysWhatItsTwinSays()
    {
        QFETCH(QString, folder);
        const QString twin = jsonAt(folder + QStringLiteral("/options.json")).value(u"twin").toString();
        if (!twin.isEmpty()) {
            QCOMPARE(nounsAt(folder), nounsAt(QFileInfo(folder).path() + u'/' + twin));
        }
    }

private:
    /** The nouns of a case as text, wherever they stood in their file. */
    static QString nounsAt(const QString& folder)
    {
        QJsonArray rows = jsonAt(folder + QStringLiteral("/expected.json")).value(u"rows").toArray();
        for (QJsonValueRef row : rows) {
            QJsonObject noun = row.toObject();
            noun.remove(QStringLiteral("line"));
            row = noun;
        }
        return QString::fromUtf8(QJsonDocument(rows).toJson());
    }
    static QJsonObject jsonAt(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
};

SOSDESK_SUITE(GoldenTest);
#include "test_golden.moc"
