// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** 平時 and 有事 never share a store, also when turning from one to the other goes wrong. */
class ModeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchDesk>();
        m_scratch->importRequests({Asking().row()});
    }

    void theModeOutlivesTheDesk()
    {
        QVERIFY(m_scratch->desk().setMode(Mode::Live));
        m_scratch->setNow("2026-11-19T15:00");
        QCOMPARE(m_scratch->desk().mode(), Mode::Live);
        QVERIFY(!reviewRequest(m_scratch->office(), u"R1"_s));
    }

    void aDamagedLiveStoreLeavesTheDeskInDrill()
    {
        QFile live(m_scratch->path(u"desk/live.sqlite"_s));
        QVERIFY(live.open(QIODevice::WriteOnly));
        live.write(QByteArray("no database").repeated(1000));
        live.close();
        const auto turned = m_scratch->desk().setMode(Mode::Live);
        QVERIFY(!turned);
        QCOMPARE(turned.error().code, ErrorCode::StoreDamaged);
        verifyStillInDrill();
    }

    void aModeThatCannotBeKeptIsNotTaken()
    {
        QVERIFY(QDir().mkpath(m_scratch->path(u"desk/mode"_s))); // no file can be put in its place
        QVERIFY(!m_scratch->desk().setMode(Mode::Live));
        verifyStillInDrill();
    }

private:
    void verifyStillInDrill()
    {
        QCOMPARE(m_scratch->desk().mode(), Mode::Drill);
        QVERIFY(m_scratch->deny("R1").operation);
        QCOMPARE(m_scratch->journalEntries(), 2);
    }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(ModeTest);
#include "test_mode.moc"
