// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/opinion_templates.h"
#include "tests/shared/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sosdesk;
using namespace Qt::StringLiterals;

namespace {

QByteArray builtIn()
{
    QFile file(QStringLiteral(SOSDESK_SOURCE_DIR "/resources/opinions/opinion.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<OpinionTemplates> loadWith(const QString& name, const QByteArray& bytes)
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"opinions"_s);
    QFile file(folder.filePath(u"opinions/"_s + name));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(bytes);
        file.close();
    }
    return OpinionTemplates::load({folder.path()});
}

} // namespace

/** The sentences of an opinion: data of the office, and never without what a sentence is for. */
class OpinionTemplatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOfficeMayWordItsOwn()
    {
        const auto templates = loadWith(
            u"opinion.json"_s, builtIn().replace("これまでの緊急配布は{count}回です。", "緊急配布の実績は{count}回。"));
        QVERIFY(templates);
        QCOMPARE(templates->none, u"緊急配布の実績は{count}回。"_s);
        QVERIFY(templates->file.endsWith(u"opinions/opinion.json"_s));
    }

    void aMistakeIsNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("key");
        const auto row = [](const char* name, const char* from, const char* to, const QString& key) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << key;
        };
        row("no count", "は{count}回です。\"", "は2回です。\"", u"occasions.none"_s);
        row("unknown fact", "（{words}）\"", "（{words}、{phone}）\"", u"circumstances.quoted"_s);
        row("half a bracket", "{circumstances}（{words}）", "{circumstances}（{words}）{", u"circumstances.quoted"_s);
        row("empty", "\"{words}\"", "\" \"", u"circumstances.other"_s);
        row("two lines", "併せて配布します。", "併せて\\n配布します。", u"mixed"_s);
        row("too short for the rules", "\"longest\": 2000", "\"longest\": 399", u"longest"_s);
        row("no text", "\"mixed\": \"", "\"mixed2\": \"", u"mixed"_s);
        row("no reasons", "行いません。{reasons}", "行いません。", u"refusal.all"_s);
    }

    void aMistakeIsNamed()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, key);
        QVERIFY(builtIn().contains(from));
        const auto templates = loadWith(u"opinion.json"_s, builtIn().replace(from, to));
        QVERIFY(!templates);
        QCOMPARE(templates.error().code, ErrorCode::BadResource);
        QCOMPARE(templates.error().column, key);
        QVERIFY(templates.error().file.endsWith(u"opinions/opinion.json"_s));
        QVERIFY(!templates.error().detail.isEmpty());
    }

    void aFileThatNobodyWouldReadIsRefused()
    {
        const auto templates = loadWith(u"ours.json"_s, builtIn());
        QVERIFY(!templates);
        QVERIFY(templates.error().detail.contains(u"opinion.json"_s));
    }
};

SOSDESK_SUITE(OpinionTemplatesTest);
#include "test_opinion_templates.moc"
