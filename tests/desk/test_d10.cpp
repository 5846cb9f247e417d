// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/journal_store.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

QJsonObject payload(const JournalEntry& entry)
{
    return QJsonDocument::fromJson(entry.payload).object();
}

} // namespace

/** D10: every act leaves who, when, before, after and why, once. */
class D10Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchDesk>();
        m_scratch->importRequests({Asking().row()});
        m_scratch->importStock(1000);
    }

    void anImportLeavesOneEntry()
    {
        const QString file = m_scratch->file(
            u"push.csv"_s, u"医療機関コード,品目,枚数,発送日,区分"_s, {u"4710001019,N95等マスク,100,2026/11/4,PUSH"_s});
        const QJsonObject act = only(u"push.csv"_s, [&] { return m_scratch->import({file}).committed; });
        QCOMPARE(act[u"action"_s].toString(), u"import"_s);
        QCOMPARE(act[u"after"_s][u"taken"_s].toInt(), 1);
        QCOMPARE(act[u"source_sha256"_s].toString().size(), 64);
    }

    void aContactLeavesOneEntry()
    {
        const QJsonObject act = only(u"R1"_s, [&] { return m_scratch->phone("R1").committed; });
        QCOMPARE(act[u"action"_s].toString(), u"contact"_s);
        QVERIFY(act[u"before"_s].toObject().isEmpty());
        QCOMPARE(act[u"after"_s][u"circumstances"_s].toString(), u"stockout"_s);
        QCOMPARE(act[u"reason"_s].toString(), u"卸に欠品と言われた"_s);
    }

    void aDecisionLeavesOneEntry()
    {
        m_scratch->phone("R1");
        const QJsonObject act = only(u"R1"_s, [&] { return committed(m_scratch->approve("R1", 300)); });
        QCOMPARE(act[u"action"_s].toString(), u"decide"_s);
        QVERIFY(act[u"before"_s].toObject().isEmpty());
        QCOMPARE(act[u"after"_s][u"need"_s].toString(), u"yes"_s);
        QCOMPARE(act[u"reason"_s].toString(), u"電話で確認した"_s);
        const QJsonObject turned = only(u"R1"_s, [&] { return committed(m_scratch->deny("R1")); });
        QCOMPARE(turned[u"before"_s][u"need"_s].toString(), u"yes"_s);
        QCOMPARE(turned[u"before"_s][u"version"_s].toInt(), 1);
        QCOMPARE(turned[u"after"_s][u"need"_s].toString(), u"no"_s);
    }

    void anUndoLeavesOneEntry()
    {
        QVERIFY(m_scratch->deny("R1").operation);
        const QJsonObject act = only(u"R1"_s, [&] { return committed(take(undo(m_scratch->office(), u"R1"_s))); });
        QCOMPARE(act[u"action"_s].toString(), u"undo"_s);
        QCOMPARE(act[u"before"_s][u"need"_s].toString(), u"no"_s);
        QVERIFY(act[u"after"_s][u"need"_s].toString().isEmpty());
    }

    void aSettingLeavesOneEntry()
    {
        const QJsonObject act = only(
            u"office"_s, [&] { return take(setSettingReply(m_scratch->desk(), u"office"_s, u"薬務課"_s)).committed; });
        QCOMPARE(act[u"action"_s].toString(), u"settings"_s);
        QCOMPARE(act[u"before"_s][u"office"_s].toString(), QString());
        QCOMPARE(act[u"after"_s][u"office"_s].toString(), u"薬務課"_s);
    }

    void aModeLeavesOneEntryInTheStoreItOpens()
    {
        const Reply reply = take(modeReply(m_scratch->desk(), u"live"_s));
        QCOMPARE(m_scratch->journalEntries(), 1);
        const QJsonObject act = witnessed(u"mode"_s, reply.committed);
        QCOMPARE(act[u"action"_s].toString(), u"mode"_s);
        QCOMPARE(act[u"before"_s][u"mode"_s].toString(), u"drill"_s);
        QCOMPARE(act[u"after"_s][u"mode"_s].toString(), u"live"_s);
        const Reply same = take(modeReply(m_scratch->desk(), u"live"_s)); // nothing is done, nothing is told
        QVERIFY(same.committed.empty());
        QCOMPARE(m_scratch->journalEntries(), 1);
    }

    void whatIsRefusedLeavesNone()
    {
        const qint64 before = m_scratch->journalEntries();
        QVERIFY(!m_scratch->approve("R1", 1001).operation);
        QVERIFY(!setSettingReply(m_scratch->desk(), u"prefecture"_s, u"48"_s));
        QVERIFY(!undo(m_scratch->office(), u"R1"_s));
        QVERIFY(!modeReply(m_scratch->desk(), u"holiday"_s));
        QCOMPARE(m_scratch->journalEntries(), before);
    }

private:
    static std::vector<OperationId> committed(const DecisionOutcome& outcome)
    {
        return outcome.operation ? std::vector{*outcome.operation} : std::vector<OperationId>();
    }
    /** Does something and gives the one entry about @p object that it left. */
    QJsonObject only(const QString& object, const std::function<std::vector<OperationId>()>& act)
    {
        const qint64 before = m_scratch->journalEntries();
        const std::vector<OperationId> operations = act();
        return m_scratch->journalEntries() == before + 1 ? witnessed(object, operations) : QJsonObject();
    }
    /** The newest entry about @p object, if it tells who and when, and is of the one operation that was told. */
    QJsonObject witnessed(const QString& object, const std::vector<OperationId>& operations)
    {
        const auto entries = take(JournalStore(m_scratch->office().database()).about(object));
        if (entries.empty() || operations.size() != 1) {
            return {};
        }
        const JournalEntry& entry = entries.back();
        const QJsonObject act = payload(entry);
        const bool tells = entry.actor == u"officer"_s && entry.at == m_scratch->desk().now()
            && act[u"op_id"_s].toString() == textOf(operations[0]) && act[u"object"_s].toString() == object;
        return tells ? act : QJsonObject();
    }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(D10Test);
#include "test_d10.moc"
