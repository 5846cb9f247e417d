// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/keep_typing.h"
#include "core/desk/review_request.h"
#include "tests/gui/entry_desk.h"
#include "tests/shared/suite.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/quantity_field.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace sosdesk::ui;
using namespace Qt::StringLiterals;

/** 訂正 of a stored request that is half typed: kept within a second, for its request, until it is stored or given up.
 */
class HalfCorrectedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<EntryDesk>(Channel::Sheet);
        m_number = sent(u"新町クリニック"_s, 100);
        correct(m_number);
    }

    void itComesBackAfterTheEndOfTheForm()
    {
        typeAsked(u"80"_s);
        QVERIFY(QTest::qWaitFor([this] { return isKept(); }, 1'000));
        m_desk->reopen();
        QVERIFY(m_desk->form().isHalfCorrected(m_number));
        QVERIFY(m_desk->find<QLineEdit>("entryFacility")->text().isEmpty()); // a new request is a new request
        correct(m_number);
        QCOMPARE(asked(), u"80"_s);
        QVERIFY2(known().contains(u"未保存の訂正を復元"_s), qPrintable(known()));
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(entryOfStored().lines[0].asked, 80);
        QVERIFY(!isKept());
        QVERIFY(!m_desk->form().isHalfCorrected(m_number));
    }

    void storingDropsItInTheStoreToo()
    {
        typeAsked(u"80"_s);
        m_desk->form().keep();
        m_desk->settle();
        QVERIFY(isKept());
        RequestEntry other = entryOfStored();
        other.lines[0].asked = 80;
        m_desk->write<NewRequest>([other](Desk& desk) { return newRequest(desk.office(), other); }); // not by the form
        QVERIFY(!isKept());
    }

    void whatIsGivenUpIsForgotten()
    {
        typeAsked(u"80"_s);
        m_desk->form().keep();
        m_desk->settle();
        m_desk->press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!isKept());
        QVERIFY(!m_desk->form().isHalfCorrected(m_number));
        correct(m_number);
        QCOMPARE(asked(), u"100"_s);
        typeAsked(u"80"_s);
        typeAsked(u"100"_s); // by hand
        m_desk->form().keep();
        m_desk->settle();
        QVERIFY(!isKept());
    }

    void eachRequestHasItsOwnAndACallOfItsOwnToo()
    {
        typeAsked(u"80"_s);
        const QString other = sent(u"みどり診療所"_s, 50);
        correct(other);
        QCOMPARE(asked(), u"50"_s);
        typeAsked(u"40"_s);
        m_desk->form().begin(); // somebody brings another sheet
        m_desk->settle();
        QVERIFY(m_desk->find<QLineEdit>("entryFacility")->text().isEmpty());
        m_desk->find<QLineEdit>("entryFacility")->setFocus();
        m_desk->type(u"架空"_s);
        correct(m_number);
        QCOMPARE(asked(), u"80"_s);
        correct(other);
        QCOMPARE(asked(), u"40"_s);
        m_desk->form().begin();
        QCOMPARE(m_desk->find<QLineEdit>("entryFacility")->text(), u"架空"_s);
    }

    /** A colleague's correction came in between: theirs where nothing was typed, mine where it was, and it is said. */
    void whatChangedMeanwhileIsSaidAndNotOverwritten()
    {
        typeAsked(u"80"_s);
        m_desk->form().keep();
        m_desk->settle();
        correctElsewhere(90, u"098-000-1111"_s);
        m_desk->reopen();
        correct(m_number);
        QCOMPARE(m_desk->find<QLineEdit>("entryPhone")->text(), u"098-000-1111"_s);
        QCOMPARE(asked(), u"80"_s);
        QCOMPARE(m_desk->find<PlainLabel>("entryKnown")->mark(), std::optional(Verdict::Attention));
        QVERIFY2(known().contains(u"要請枚数（今は 90）"_s), qPrintable(known()));
        QVERIFY2(!known().contains(u"電話"_s), qPrintable(known()));
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(entryOfStored().lines[0].asked, 80);
        QCOMPARE(entryOfStored().form.phone, u"098-000-1111"_s);
    }

    void aConflictWhileStoringIsLaidOverWhatIsThere()
    {
        QSignalSpy failed(&m_desk->form(), &RequestEntryForm::failed);
        typeAsked(u"80"_s);
        correctElsewhere(90, u"098-000-1111"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(entryOfStored().lines[0].asked, 90); // nothing is overwritten unseen
        QCOMPARE(asked(), u"80"_s);
        QVERIFY2(known().contains(u"今は 90"_s), qPrintable(known()));
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(entryOfStored().lines[0].asked, 80);
        QCOMPARE(entryOfStored().form.phone, u"098-000-1111"_s);
    }

    void whatIsStoredByNowIsNoCorrectionAnyMore()
    {
        typeAsked(u"90"_s);
        m_desk->form().keep();
        m_desk->settle();
        correctElsewhere(90, {});
        m_desk->form().correct(entryOfStored());
        m_desk->settle();
        QVERIFY(!m_desk->form().isEdited());
        QVERIFY(!isKept());
    }

private:
    void fill(const char* field, const QString& text)
    {
        auto* const edit = m_desk->find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        m_desk->type(text);
    }
    void typeAsked(const QString& text) { fill("entryAsked1", text); }
    [[nodiscard]] QString asked() { return m_desk->find<QLineEdit>("entryAsked1")->text(); }
    [[nodiscard]] QString known() { return m_desk->find<PlainLabel>("entryKnown")->text(); }
    /** A sheet that came some days ago. */
    QString sent(const QString& facility, Quantity pieces)
    {
        RequestEntry entry;
        entry.channel = Channel::Sheet;
        entry.facilityName = facility;
        entry.received = instantFromIso(u"2026-11-20T09:30");
        entry.form.idAppliedOn = dayFromIso(u"2026-11-16");
        entry.conditionsConfirmed = true;
        entry.lines = {{Item{1}, pieces, {}, {}, {}, {}}};
        return m_desk->write<NewRequest>([entry](Desk& desk) { return newRequest(desk.office(), entry); })
            .request.number;
    }
    void correct(const QString& number)
    {
        const auto entry = m_desk->ask<RequestEntry>([number](Desk& held) { return entryOf(held.office(), number); });
        m_desk->form().correct(entry);
        m_desk->settle();
    }
    void correctElsewhere(Quantity pieces, const QString& phone)
    {
        RequestEntry entry = entryOfStored();
        entry.lines[0].asked = pieces;
        entry.form.phone = phone;
        const bool isKeptBefore = isKept();
        m_desk->write<bool>([entry](Desk& desk) -> Result<bool> { // as the server's news would: what is typed stays
            SOSDESK_TAKE(const std::vector<Typing> kept, keptTypings(desk.office()));
            SOSDESK_TRY(newRequest(desk.office(), entry));
            for (const Typing& typing : kept) {
                SOSDESK_TRY(keepCorrection(desk.office(), typing.requestNumber, typing.correction));
            }
            return true;
        });
        QCOMPARE(isKept(), isKeptBefore);
    }
    [[nodiscard]] RequestEntry entryOfStored()
    {
        return m_desk->ask<RequestEntry>([number = m_number](Desk& held) { return entryOf(held.office(), number); });
    }
    [[nodiscard]] bool isKept()
    {
        const auto kept = m_desk->ask<std::vector<Typing>>([](Desk& held) { return keptTypings(held.office()); });
        return !kept.empty() && !kept.front().correction.isEmpty();
    }

    std::unique_ptr<EntryDesk> m_desk;
    QString m_number;
};

SOSDESK_SUITE(HalfCorrectedTest);
#include "test_half_corrected.moc"
