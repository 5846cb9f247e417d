// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/review/dossiers.h"
#include "tests/shared/rule_cases.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

Inquiry talk(InquiryKind kind, const QString& iso)
{
    Inquiry inquiry;
    inquiry.kind = kind;
    inquiry.at = moment(iso);
    inquiry.question = u"数量の根拠は"_s;
    return inquiry;
}

Inquiry talk(InquiryKind kind, const QString& iso, InquiryOutcome outcome)
{
    Inquiry inquiry = talk(kind, iso);
    inquiry.answeredAt = inquiry.at;
    inquiry.outcome = outcome;
    return inquiry;
}

std::vector<Inquiry> talksIn(const QJsonValue& given)
{
    std::vector<Inquiry> talks;
    for (const QJsonValue& told : given[u"talks"_s].toArray()) {
        Inquiry inquiry = talk(fromCode<InquiryKind>(told[u"kind"_s].toString()).value(), // must be one
            u"2024-11-22T"_s + told[u"at"_s].toString());
        inquiry.outcome = fromCode<InquiryOutcome>(told[u"outcome"_s].toString());
        if (inquiry.outcome) {
            inquiry.answeredAt = moment(u"2024-11-22T"_s + told[u"answered"_s].toString());
        }
        talks.push_back(std::move(inquiry));
    }
    return talks;
}

} // namespace

/** What is talked about beside a decision stands in its way, or does not. */
class D9Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void talksStandInTheWay_data()
    {
        QTest::addColumn<QJsonObject>("given");
        for (const QJsonValue& given : ruleCases(u"talks"_s)) {
            QTest::newRow(qUtf8Printable(given[u"name"_s].toString())) << given.toObject();
        }
    }
    void talksStandInTheWay()
    {
        QFETCH(const QJsonObject, given);
        Dossier dossier = cleanDossier();
        dossier.inquiries = talksIn(given);
        Decision decision = approval();
        decision.overrideReason = given[u"reason"_s].toString();
        if (given[u"need"_s] == u"no"_s) {
            decision.need = Need::No;
            decision.method.reset();
            decision.lines.clear();
        }
        QCOMPARE(objections(decision, dossier), given[u"objections"_s][0].toString());
    }

    void aWithdrawnRequestCannotBeNeededButCanBeDenied()
    {
        Dossier dossier = cleanDossier();
        dossier.inquiries = {talk(InquiryKind::Withdrawal, u"2024-11-22T14:30"_s)};
        QCOMPARE(objections(approval(), dossier), u"D9 withdrawn"_s);
        Decision decision = approval();
        decision.overrideReason = u"それでも"_s;
        QCOMPARE(objections(decision, dossier), u"D9 withdrawn"_s); // no reason helps against it
        Decision denial;
        denial.need = Need::No;
        denial.opinion = u"取り下げのため"_s;
        denial.officer = u"山田"_s;
        QCOMPARE(objections(denial, dossier), QString());
    }

    void aWithdrawalBlocksCompletingButNotADraft()
    {
        Dossier dossier = cleanDossier();
        dossier.inquiries = {talk(InquiryKind::Withdrawal, u"2024-11-22T14:30"_s)};
        const auto violations = violationsOf(approval(), dossier, judged(dossier), regimeOf(dossier));
        QCOMPARE(violations.size(), std::size_t(1));
        QVERIFY(violations.front().blocking && !violations.front().evenAsDraft);
    }

    void aRevokedWithdrawalIsNone()
    {
        Dossier dossier = cleanDossier();
        dossier.inquiries = {talk(InquiryKind::Withdrawal, u"2024-11-22T14:30"_s, InquiryOutcome::Revoked)};
        QCOMPARE(objections(approval(), dossier), QString());
        QCOMPARE(judged(dossier).lane, std::optional(Lane::Clean));
        dossier.inquiries.push_back(talk(InquiryKind::Withdrawal, u"2024-11-22T14:50"_s));
        QCOMPARE(objections(approval(), dossier), u"D9 withdrawn"_s); // withdrawn again
    }

    void whatWasWithdrawnStandsWithWhatIsDone()
    {
        Dossier dossier = cleanDossier();
        dossier.inquiries = {talk(InquiryKind::Withdrawal, u"2024-11-22T14:30"_s)};
        dossier.changedFields = {u"remarks"_s};
        QCOMPARE(judged(dossier).lane, std::optional(Lane::Done));
        dossier.request.status = RequestStatus::Draft;
        QCOMPARE(judged(dossier).lane, std::optional<Lane>());
    }

    void refusedTalksAskForAReason()
    {
        Dossier dossier = cleanDossier();
        dossier.inquiries = {talk(InquiryKind::Consultation, u"2024-11-22T14:30"_s, InquiryOutcome::Refused)};
        QCOMPARE(objections(approval(), dossier), u"D9 talks_refused"_s);
        Decision decision = approval();
        decision.overrideReason = u"　"_s;
        QCOMPARE(objections(decision, dossier), u"D9 talks_refused"_s);
        decision.overrideReason = u"国の再協議で口頭了承"_s;
        QCOMPARE(objections(decision, dossier), QString());
    }

    void theLastTalkCounts()
    {
        Dossier dossier = cleanDossier();
        dossier.inquiries = {talk(InquiryKind::Ministry, u"2024-11-22T14:30"_s, InquiryOutcome::Refused),
            talk(InquiryKind::Consultation, u"2024-11-22T14:40"_s, InquiryOutcome::Agreed),
            talk(InquiryKind::Quantities, u"2024-11-22T14:45"_s, InquiryOutcome::Kept)};
        QCOMPARE(objections(approval(), dossier), QString());
        std::swap(dossier.inquiries[0], dossier.inquiries[1]); // whatever the order they were written in
        QCOMPARE(objections(approval(), dossier), QString());
    }

    void anOpenInquiryWarnsAndKeepsARequestOutOfTheCleanLane()
    {
        Dossier dossier = cleanDossier();
        for (const InquiryKind kind : {InquiryKind::Ministry, InquiryKind::Consultation, InquiryKind::Quantities}) {
            dossier.inquiries = {talk(kind, u"2024-11-22T14:30"_s)};
            const auto violations = violationsOf(approval(), dossier, judged(dossier), regimeOf(dossier));
            QCOMPARE(violations.size(), std::size_t(1));
            QCOMPARE(violations.front().cause, u"inquiry_open"_s);
            QVERIFY(!violations.front().blocking);
            QCOMPARE(judged(dossier).lane, std::optional(Lane::Call));
        }
        dossier.decision = approval();
        dossier.decision->complete = true;
        QCOMPARE(judged(dossier).lane, std::optional(Lane::Done)); // asked about afterwards: marked, not open work
    }
};

SOSDESK_SUITE(D9Test);
#include "test_d9.moc"
