// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/request_entry.h"
#include "core/wording/entry_issue.h"
#include "tests/shared/suite.h"

#include <QTest>

#include <functional>

using namespace sosdesk;
using namespace Qt::StringLiterals;

using EditEntry = std::function<void(RequestEntry&, EntryFacts&)>;
Q_DECLARE_METATYPE(EditEntry)

namespace {

const Item mask{1};

/** A sheet with nothing to say against it, at noon of Thursday 2026-11-19. */
RequestEntry sheet()
{
    RequestEntry entry;
    entry.channel = Channel::Sheet;
    entry.facilityName = u"新町クリニック"_s;
    entry.conditionsConfirmed = true;
    entry.lines = {{mask, 100, 0, 50, 0, Outlook::Within1Week}};
    entry.form.idAppliedOn = dayFromIso(u"2026-11-12");
    return entry;
}

EntryFacts facts()
{
    EntryFacts known;
    known.now = instantFromIso(u"2026-11-19T12:00").value();
    known.largestQuantity = 9'999'999;
    return known;
}

void urgent(RequestEntry& entry)
{
    entry.channel = Channel::Urgent;
    entry.facilityCode = {4710001019};
    entry.circumstances = Circumstances::Cluster;
    entry.form.idAppliedOn.reset();
}

} // namespace

/** What is missing, and what is odd, about a request while it is typed. */
class RequestEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneFlawIsSaidAlone_data()
    {
        QTest::addColumn<EditEntry>("edit");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<bool>("blocking");
        const auto row = [](const char* cause, bool blocking, EditEntry edit, const char* name = nullptr) {
            QTest::newRow(name != nullptr ? name : cause) << std::move(edit) << QString::fromLatin1(cause) << blocking;
        };
        row(
            "", false, [](RequestEntry&, EntryFacts&) {}, "a good sheet");
        row("no_facility", true, [](RequestEntry& entry, EntryFacts&) { entry.facilityName = u"　"_s; });
        row("nothing_asked", true, [](RequestEntry& entry, EntryFacts&) { entry.lines[0].asked = 0; });
        row(
            "nothing_asked", true, [](RequestEntry& entry, EntryFacts&) { entry.lines.clear(); }, "no line");
        row("impossible_quantity", true, [](RequestEntry& entry, EntryFacts&) { entry.lines[0].asked = 10'000'000; });
        row(
            "", false, [](RequestEntry& entry, EntryFacts&) { entry.lines[0].asked = 9'999'999; }, "the largest");
        row(
            "impossible_quantity", true, [](RequestEntry& entry, EntryFacts&) { entry.lines[0].stock = -1; },
            "a negative stock");
        row("line_incomplete", false, [](RequestEntry& entry, EntryFacts&) { entry.lines[0].outlook.reset(); });
        row("received_in_future", true,
            [](RequestEntry& entry, EntryFacts&) { entry.received = instantFromIso(u"2026-11-19T12:00:01"); });
        row(
            "", false, [](RequestEntry& entry, EntryFacts& known) { entry.received = known.now; }, "received now");
        row("conditions_not_confirmed", false,
            [](RequestEntry& entry, EntryFacts&) { entry.conditionsConfirmed.reset(); });
        row("has_gmis_id", false, [](RequestEntry&, EntryFacts& known) { known.hasGmisId = true; });
        row("no_id_application", false, [](RequestEntry& entry, EntryFacts&) { entry.form.idAppliedOn.reset(); });
        row("id_application_old", false,
            [](RequestEntry& entry, EntryFacts&) { entry.form.idAppliedOn = dayFromIso(u"2026-11-11"); });
        row(
            "", false, [](RequestEntry& entry, EntryFacts&) { entry.form.idAppliedOn = dayFromIso(u"2026-11-19"); },
            "applied today");
        row("id_application_in_future", true,
            [](RequestEntry& entry, EntryFacts&) { entry.form.idAppliedOn = dayFromIso(u"2026-11-20"); });
        row("channel_not_in_regime", false, [](RequestEntry&, EntryFacts& known) { known.channelInRegime = false; });
        row("facility_not_listed", false, [](RequestEntry& entry, EntryFacts&) { entry.facilityCode = {4710001019}; });
        row("bad_check_digit", false, [](RequestEntry& entry, EntryFacts&) { entry.facilityCode = {4710001018}; });
        row(
            "", false,
            [](RequestEntry& entry, EntryFacts& known) {
                urgent(entry);
                known.facilityKnown = true;
            },
            "a good call");
        row("no_code", false, [](RequestEntry& entry, EntryFacts&) {
            urgent(entry);
            entry.facilityCode = {};
        });
        row("no_circumstances", false, [](RequestEntry& entry, EntryFacts& known) {
            urgent(entry);
            known.facilityKnown = true;
            entry.circumstances.reset();
        });
        row("stockout_without_purchase", false, [](RequestEntry& entry, EntryFacts& known) {
            urgent(entry);
            known.facilityKnown = true;
            entry.circumstances = Circumstances::Stockout;
        });
        row("other_without_words", false, [](RequestEntry& entry, EntryFacts& known) {
            urgent(entry);
            known.facilityKnown = true;
            entry.circumstances = Circumstances::Other;
        });
        row("counts_missing", false, [](RequestEntry& entry, EntryFacts&) { entry.channel = Channel::Aggregator; });
        row("impossible_count", true, [](RequestEntry& entry, EntryFacts&) {
            entry.channel = Channel::Aggregator;
            entry.form.institutions = -1;
            entry.form.institutionsWithin1Week = entry.form.institutionsWithin3Weeks = 0;
        });
        row("channel_not_typed", true, [](RequestEntry& entry, EntryFacts&) { entry.channel = Channel::Gmis; });
    }
    void oneFlawIsSaidAlone()
    {
        QFETCH(const EditEntry, edit);
        QFETCH(const QString, cause);
        QFETCH(const bool, blocking);
        RequestEntry entry = sheet();
        EntryFacts known = facts();
        edit(entry, known);
        const std::vector<EntryIssue> issues = issuesOf(entry, known);
        if (cause.isEmpty()) {
            QVERIFY2(issues.empty(), issues.empty() ? "" : qPrintable(issues[0].cause));
            return;
        }
        QCOMPARE(issues.size(), std::size_t(1));
        QCOMPARE(issues[0].cause, cause);
        QCOMPARE(issues[0].blocking, blocking);
        QVERIFY(wording::entryIssue(cause) != cause); // there is a sentence for it
    }
};

SOSDESK_SUITE(RequestEntryTest);
#include "test_request_entry.moc"
