// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/share_reason.h"
#include "core/wording/share_text.h"
#include "core/wording/standing_opinion.h"
#include "tests/review/dossiers.h"
#include "tests/shared/suite.h"
#include "tests/wording/any_dossier.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

const ItemCatalogue& items()
{
    static const ItemCatalogue known = builtInShelf().catalogue();
    return known;
}

Decision composedFor(const Dossier& dossier)
{
    Decision decision = approval();
    decision.opinion.clear();
    decision.opinion = wording::composedAnew(decision, dossier, judged(dossier), regimeOf(dossier), items());
    return decision;
}

bool isComposed(const Decision& decision, const Dossier& dossier)
{
    return wording::isComposed(decision, dossier, judged(dossier), regimeOf(dossier), items());
}

QString shareOf(Item item, Quantity pieces)
{
    const QJsonObject facts{{u"offered"_s, 1'000}, {u"askedInAll"_s, 9'000}, {u"pieces"_s, qint64(pieces)},
        {u"asked"_s, 2'000}, {u"percent"_s, 44}};
    return wording::shareSentence(ShareReason::InProportion, facts, items().find(item)->name);
}

} // namespace

/** An opinion that was saved: the program's, which goes on following the facts, or a person's, which stays. */
class StandingOpinionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasComposedIsKnownAfterMoreWasHeard()
    {
        Dossier dossier = cleanDossier();
        const Decision before = composedFor(dossier);
        dossier.contacts.push_back(talkAt(u"2024-11-25T15:00"_s, Circumstances::Cluster, u"病棟で発生"_s));
        dossier.contacts.push_back(talkAt(u"2024-11-25T16:00"_s, Circumstances::Stockout, u"納期未定"_s));
        QVERIFY(isComposed(before, dossier));
        const QString anew = wording::composedAnew(before, dossier, judged(dossier), regimeOf(dossier), items());
        QVERIFY(anew.contains(u"納期未定"_s) && anew != before.opinion);
        dossier.contacts.clear();
        QVERIFY(!isComposed(before, dossier)); // nobody knows where its words are from
    }

    void anotherCountIsStillTheProgram()
    {
        const Dossier dossier = cleanDossier();
        Decision decision = composedFor(dossier);
        QVERIFY(decision.opinion.contains(u"緊急配布は0回です。"_s));
        decision.opinion.replace(u"0回です。"_s, u"2回です（直近は2024/6/10、国）。"_s);
        QVERIFY(isComposed(decision, dossier));
    }

    void aWordOfAPersonMakesItHis_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("in front") << u"至急。"_s << QString();
        QTest::newRow("behind") << QString() << u"至急。"_s;
        QTest::newRow("a character") << QString() << u"。"_s;
        QTest::newRow("in front of the count") << u"国のものを含め、"_s << QString();
    }
    void aWordOfAPersonMakesItHis()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        Decision decision = composedFor(cleanDossier());
        decision.opinion = before + decision.opinion + after;
        QVERIFY(!isComposed(decision, cleanDossier()));
    }

    void aBlankOneIsNobodys()
    {
        Decision decision = approval();
        decision.opinion = u"　\n"_s;
        QVERIFY(!isComposed(decision, cleanDossier()));
    }

    void sharesStayWhileTheRestIsComposedAnew()
    {
        Dossier dossier = cleanDossier();
        Decision decision = composedFor(dossier);
        decision.opinion += shareOf(n95, 400) + shareOf(glove, 100);
        QVERIFY(isComposed(decision, dossier));
        dossier.contacts.push_back(talkAt(u"2024-11-25T15:00"_s, Circumstances::Cluster, u"病棟で発生"_s));
        QVERIFY(isComposed(decision, dossier));
        const auto anew = [&] {
            return wording::composedAnew(decision, dossier, judged(dossier), regimeOf(dossier), items());
        };
        QVERIFY(anew().contains(u"病棟で発生"_s));
        QVERIFY(anew().contains(shareOf(n95, 400)) && anew().contains(shareOf(glove, 100)));
        decision.need = Need::No; // who gets nothing got no share
        QVERIFY(!anew().contains(u"備蓄が不足"_s));
    }

    void aShareThatAPersonChangedIsHis()
    {
        Decision decision = composedFor(cleanDossier());
        decision.opinion += shareOf(n95, 400).replace(u"400枚"_s, u"約400枚"_s);
        QVERIFY(!isComposed(decision, cleanDossier()));
    }

    /** Whatever the facts are, what is composed of them is known again. */
    void whateverIsComposedIsKnownAgain()
    {
        constexpr std::uint64_t seed = 20261123;
        AnyDossier any(seed);
        for (int number = 0; number < 300; ++number) {
            const Dossier dossier = any.next();
            const Policy& policy = builtInShelf().forDay(day(u"2024-11-25"_s));
            const Review review = judge(dossier, policy, builtInCalendar(), day(u"2024-11-25"_s));
            for (const Need need : {Need::Yes, Need::No}) {
                Decision decision;
                decision.need = need;
                decision.opinion = wording::composedAnew(decision, dossier, review, policy, items());
                const bool isSomething = !decision.opinion.isEmpty();
                QCOMPARE(wording::isComposed(decision, dossier, review, policy, items()), isSomething);
                decision.opinion += u"と聞いた"_s;
                QVERIFY(!wording::isComposed(decision, dossier, review, policy, items()));
            }
        }
    }
};

SOSDESK_SUITE(StandingOpinionTest);
#include "test_standing_opinion.moc"
