// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/house.h"
#include "tests/shared/suite.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace sosdesk::tests;

namespace {

const QString here = QStringLiteral(SOSDESK_SOURCE_DIR);

/** A folder to build a bad house in. */
class Fixture
{
public:
    void write(const QString& path, const QByteArray& text) const
    {
        const QString full = m_folder.filePath(path);
        QVERIFY(QDir().mkpath(QFileInfo(full).path()));
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    [[nodiscard]] House house() const { return House(m_folder.path()); }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

/** Exit code and words of the cheap gates over a folder. */
std::pair<int, QString> gates(const QString& folder)
{
    QProcess process;
    process.start(QStringLiteral("bash"), {here + QStringLiteral("/.ci/gates"), folder});
    if (!process.waitForFinished(60'000)) {
        return {-1, process.errorString()};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

const QByteArray license = "// SPDX-FileCopyrightText: 2026 x\n// SPDX-License-Identifier: GPL-3.0-or-later\n";

} // namespace

class ArchitectureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_edges = House::edgesFrom(House(here).textOf(QStringLiteral("tests/architecture/edges.txt"))); }

    void everyRoomStandsInTheTable()
    {
        std::set<QString> drawn;
        for (const auto& edge : m_edges) {
            drawn.insert(edge.first);
        }
        QCOMPARE(House(here).rooms(), drawn);
    }

    void noIncludeLeavesTheTable() { QCOMPARE(House(here).forbiddenIncludes(m_edges).join(u'\n'), QString()); }

    void buildFilesLinkWhatTheTableAllowsAndNothingElse() { QCOMPARE(House(here).linkedEdges(), m_edges); }

    void theTableForPeopleIsTheRealOne()
    {
        QCOMPARE(House::edgesOfPage(House(here).textOf(QStringLiteral("CONTRIBUTING.md"))), m_edges);
    }

    void theTableHasNoCircle()
    {
        // Whoever includes stands below; a circle would never run out of rooms with somebody left above.
        Edges left = m_edges;
        while (!left.empty()) {
            QStringList leaves;
            for (const auto& edge : left) {
                const bool free = std::none_of(edge.second.begin(), edge.second.end(),
                    [&left](const QString& room) { return left.count(room) > 0; });
                if (free) {
                    leaves += edge.first;
                }
            }
            QVERIFY2(!leaves.isEmpty(), "a circle of rooms");
            for (const QString& leaf : leaves) {
                left.erase(leaf);
            }
        }
    }

    void sqlIsSpokenInStoreAndHubOnly()
    {
        QCOMPARE(House(here).sqlOutside({QStringLiteral("store"), QStringLiteral("hub")}).join(u'\n'), QString());
    }

    void sentencesAreMadeInWordingOnly()
    {
        const std::set<QString> speakers = {QStringLiteral("wording"), QStringLiteral("ui"), QStringLiteral("app")};
        QCOMPARE(House(here).sentencesOutside(speakers).join(u'\n'), QString());
    }

    void aForbiddenIncludeIsSeen_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("forbidden");
        QTest::newRow("down") << "core/base/a.h" << QByteArray("#include \"core/store/b.h\"") << true;
        QTest::newRow("spaced") << "core/base/a.h" << QByteArray("  #  include   <core/store/b.h>") << true;
        QTest::newRow("through a middle room")
            << "core/sync/a.cpp" << QByteArray("#include \"core/tables/b.h\"") << true;
        QTest::newRow("core into app") << "core/desk/a.cpp" << QByteArray("#include \"app/cli/b.h\"") << true;
        QTest::newRow("app past the door") << "app/cli/a.cpp" << QByteArray("#include \"core/store/b.h\"") << true;
        QTest::newRow("by a relative path") << "core/base/a.cpp" << QByteArray("#include \"../store/b.h\"") << true;
        QTest::newRow("unknown room") << "core/attic/a.cpp" << QByteArray("#include \"core/base/b.h\"") << true;
        QTest::newRow("own room") << "core/store/a.cpp" << QByteArray("#include \"core/store/b.h\"") << false;
        QTest::newRow("allowed") << "core/store/a.cpp" << QByteArray("#include \"core/domain/b.h\"") << false;
        QTest::newRow("comment") << "core/base/a.cpp" << QByteArray("// #include \"core/store/b.h\"") << false;
    }

    void aForbiddenIncludeIsSeen()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, line);
        QFETCH(bool, forbidden);
        const Fixture bad;
        bad.write(path, "#pragma once\n" + line + '\n');
        const QStringList complaints = bad.house().forbiddenIncludes(m_edges);
        QCOMPARE(complaints.size(), forbidden ? 1 : 0);
        QVERIFY(!forbidden || complaints[0].startsWith(path + QStringLiteral(":2:")));
    }

    void anEdgeTooManyInABuildFileIsSeen()
    {
        const Fixture bad;
        bad.write(QStringLiteral("core/base/CMakeLists.txt"), "sosdesk_room(base MAY_INCLUDE store\n  PARTS Sqlite)");
        bad.write(QStringLiteral("app/cli/CMakeLists.txt"), "target_link_libraries(cli PRIVATE room_store Qt6::Core)");
        const Edges expected = {
            {QStringLiteral("base"), {QStringLiteral("store")}}, {QStringLiteral("app"), {QStringLiteral("store")}}};
        QCOMPARE(bad.house().linkedEdges(), expected);
    }

    void sqlAndSentencesInTheWrongRoomAreSeen_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("sql");
        QTest::addColumn<int>("sentences");
        QTest::newRow("query") << QByteArray("auto q = \"SELECT id FROM request\";") << 1 << 0;
        QTest::newRow("insert") << QByteArray("\"INSERT OR IGNORE INTO request VALUES\"") << 1 << 0;
        QTest::newRow("pragma") << QByteArray("run(\"PRAGMA journal_mode\");") << 1 << 0;
        QTest::newRow("driver") << QByteArray("#include <sqlite3.h>") << 1 << 0;
        QTest::newRow("tr") << QByteArray("return tr(\"in time\");") << 0 << 1;
        QTest::newRow("translate") << QByteArray("QCoreApplication::translate(\"C8\", \"late\")") << 0 << 1;
        QTest::newRow("comment") << QByteArray("// SELECT id FROM request is what tr() is not") << 0 << 0;
        QTest::newRow("innocent") << QByteArray("const int attr(3); update(request, set);") << 0 << 0;
    }

    void sqlAndSentencesInTheWrongRoomAreSeen()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, sql);
        QFETCH(int, sentences);
        const Fixture bad;
        bad.write(QStringLiteral("core/review/a.cpp"), line + '\n');
        bad.write(QStringLiteral("core/store/a.cpp"), line + '\n');
        QCOMPARE(bad.house().sqlOutside({QStringLiteral("store"), QStringLiteral("hub")}).size(), sql);
        QCOMPARE(bad.house().sentencesOutside({QStringLiteral("store")}).size(), sentences);
    }

    void aClosedGateStopsTheFile_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("raw write") << QByteArray("file.open(QIODevice::WriteOnly);");
        QTest::newRow("driver that pastes") << QByteArray("auto d = \"QPSQL\";");
        QTest::newRow("unbounded xml") << QByteArray("QDomDocument d;");
        QTest::newRow("clock") << QByteArray("auto now = QDateTime::currentDateTime();");
        QTest::newRow("chance") << QByteArray("QRandomGenerator::global()->generate();");
        QTest::newRow("wal") << QByteArray("auto p = \"PRAGMA journal_mode=WAL\";");
        QTest::newRow("skipped test") << QByteArray("QSKIP(\"later\");");
        QTest::newRow("loose end") << QByteArray("int x; // TO"
                                                 "DO: think");
        QTest::newRow("one machine's path") << QByteArray("auto p = \"/ho"
                                                          "me/somebody/desk\";");
        QTest::newRow("too long") << QByteArray(301, '\n');
    }

    void aClosedGateStopsTheFile()
    {
        QFETCH(QByteArray, line);
        const Fixture bad;
        bad.write(QStringLiteral("core/review/a.cpp"), license + "int one;\n");
        QCOMPARE(gates(bad.path()).second, QString());
        bad.write(QStringLiteral("core/review/b.cpp"), license + line + '\n');
        const std::pair<int, QString> verdict = gates(bad.path());
        QCOMPARE(verdict.first, 1);
        QVERIFY2(verdict.second.contains(QStringLiteral("core/review/b.cpp")), qPrintable(verdict.second));
    }

    void aFileWithoutALicenceLineIsStopped()
    {
        const Fixture bad;
        bad.write(QStringLiteral("core/review/a.h"), "#pragma once\n");
        QCOMPARE(gates(bad.path()).first, 1);
    }

private:
    Edges m_edges;
};

SOSDESK_SUITE(ArchitectureTest);
#include "test_architecture.moc"
