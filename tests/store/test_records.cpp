// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/check_tick_store.h"
#include "core/store/inquiry_store.h"
#include "core/store/roll_store.h"
#include "tests/shared/suite.h"
#include "tests/store/scratch_store.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** What an officer writes down beside a decision comes back as it was written. */
class RecordStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchStore>();
        m_scratch->addRequest("R1");
        m_scratch->addRequest("R2");
    }

    void aTickHasTheLastWordOfItsRow()
    {
        tick({CheckId::C5, gloves, true, Verdict::Attention, u"電話で確認\n２行目"_s, {}, {}});
        tick({CheckId::C1, {}, true, Verdict::Ok, {}, {}, {}});
        m_scratch->setNow("2026-11-19T15:30");
        tick({CheckId::C5, gloves, false, Verdict::Fail, u"数え直し中"_s, {}, {}});
        const std::vector<CheckTick> ticks = take(store().about(u"R1"_s));
        QCOMPARE(ticks.size(), std::size_t(2));
        QCOMPARE(ticks[0].check, CheckId::C1);
        const CheckTick* const known = tickFor(ticks, CheckId::C5, gloves);
        QVERIFY(known != nullptr && !known->confirmed);
        QCOMPARE(known->verdict, Verdict::Fail);
        QCOMPARE(known->note, u"数え直し中"_s);
        QVERIFY(known->at == at("2026-11-19T15:30"));
        QVERIFY(!known->officer.isEmpty());
        QCOMPARE(m_scratch->number("SELECT version FROM check_tick WHERE check_id = 'C5'"), 2);
        QVERIFY(tickFor(ticks, CheckId::C5, surgicalMask) == nullptr);
        QVERIFY(take(store().about(u"R2"_s)).empty());
    }

    void aTickConfirmsOnlyTheVerdictThatStoodThere()
    {
        const CheckTick known{CheckId::C5, {}, true, Verdict::Ok, {}, {}, {}};
        QVERIFY(confirms(&known, Verdict::Ok));
        QVERIFY(!confirms(&known, Verdict::Attention));
        QVERIFY(!confirms(nullptr, Verdict::Ok));
    }

    void anInquiryKeepsItsQuestionWhenItIsAnswered()
    {
        Inquiry inquiry = asked(InquiryKind::Quantities);
        inquiry.lines = {{surgicalMask, 0, 300}, {gloves, 100, 200}};
        add(inquiry);
        QVERIFY(take(inquiries().about(u"R1"_s)).front() == inquiry);
        QVERIFY(isOpen(inquiry));
        inquiry.answeredAt = at("2026-11-19T16:00");
        inquiry.answer = u"国の数量とする"_s;
        inquiry.outcome = InquiryOutcome::TakenOver;
        Inquiry forged = inquiry;
        forged.question = u"別の問い"_s;
        const auto work = m_scratch->begin();
        take(inquiries().answer(*work, forged));
        take(work->commit());
        QVERIFY(take(inquiries().about(u"R1"_s)).front() == inquiry);
        QCOMPARE(m_scratch->number("SELECT version FROM inquiry"), 2);
    }

    void aRowThatNobodyWroteIsDamage()
    {
        tick({CheckId::C5, gloves, true, Verdict::Attention, {}, {}, {}});
        m_scratch->tamper("UPDATE check_tick SET item = 'stethoscope'");
        QVERIFY(store().about(u"R1"_s).error().code == ErrorCode::StoreDamaged);
    }

    void anOutcomeThatNobodyWroteIsDamage()
    {
        add(asked(InquiryKind::Ministry));
        m_scratch->tamper("UPDATE inquiry SET outcome = 'perhaps'");
        QVERIFY(inquiries().about(u"R1"_s).error().code == ErrorCode::StoreDamaged);
    }

    void theListKnowsWhatIsWithdrawnAndWhatIsAsked()
    {
        add(asked(InquiryKind::Withdrawal));
        Inquiry other = asked(InquiryKind::Ministry);
        other.requestNumber = u"R2"_s;
        add(other);
        const RollStore rolls(m_scratch->database());
        const Roll all = take(rolls.load(Basis{1}));
        QVERIFY(all.entries[0].withdrawn && !all.entries[0].inquiring && isDone(all.entries[0]));
        QVERIFY(!all.entries[1].withdrawn && all.entries[1].inquiring && !isDone(all.entries[1]));
        const Roll one = take(rolls.load(Basis{1}, {all.entries[0].row}));
        QVERIFY(one.entries[0].withdrawn);
        Inquiry revoked = take(inquiries().about(u"R1"_s)).front();
        revoked.answeredAt = at("2026-11-19T16:00");
        revoked.outcome = InquiryOutcome::Revoked;
        const auto work = m_scratch->begin();
        take(inquiries().answer(*work, revoked));
        take(work->commit());
        QVERIFY(!take(rolls.load(Basis{1})).entries[0].withdrawn);
    }

    void aNulByteIsNotWritten()
    {
        Inquiry inquiry = asked(InquiryKind::Ministry);
        inquiry.question = u"a"_s + QChar(0) + u"b"_s;
        const auto work = m_scratch->begin();
        inquiry.id = {work->author().newId()};
        QVERIFY(inquiries().add(*work, inquiry).error().code == ErrorCode::NulByte);
    }

private:
    [[nodiscard]] CheckTickStore store() { return CheckTickStore(m_scratch->database()); }
    [[nodiscard]] InquiryStore inquiries() { return InquiryStore(m_scratch->database()); }
    void tick(const CheckTick& tick)
    {
        const auto work = m_scratch->begin();
        take(store().set(*work, u"R1"_s, tick));
        take(work->commit());
    }
    [[nodiscard]] Inquiry asked(InquiryKind kind)
    {
        Inquiry inquiry;
        inquiry.id = {m_scratch->begin()->author().newId()};
        inquiry.requestNumber = u"R1"_s;
        inquiry.kind = kind;
        inquiry.at = at("2026-11-19T14:10");
        inquiry.officer = u"山田"_s;
        inquiry.person = u"厚労省 佐藤"_s;
        inquiry.question = u"数量の根拠は？　<b>'; DROP"_s;
        return inquiry;
    }
    void add(const Inquiry& inquiry)
    {
        const auto work = m_scratch->begin();
        take(inquiries().add(*work, inquiry));
        take(work->commit());
    }

    std::unique_ptr<ScratchStore> m_scratch;
};

SOSDESK_SUITE(RecordStoreTest);
#include "test_records.moc"
