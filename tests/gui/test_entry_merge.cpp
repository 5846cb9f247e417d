// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/shared/suite.h"
#include "ui/entry/entry_merge.h"

#include <QJsonArray>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace sosdesk::ui;
using namespace Qt::StringLiterals;

/** What was typed over an earlier state is laid over the one of today, field by field. */
class EntryMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodyTypedIsAsItIsNow()
    {
        const auto merged = mergedFields({{u"a"_s, 1}, {u"b"_s, u"x"_s}}, {{u"a"_s, 1}, {u"b"_s, u"typed"_s}},
            {{u"a"_s, 2}, {u"b"_s, u"x"_s}, {u"new"_s, true}});
        QCOMPARE(merged.fields, (QJsonObject{{u"a"_s, 2}, {u"b"_s, u"typed"_s}, {u"new"_s, true}}));
        QVERIFY(merged.overlapping.isEmpty());
    }

    void whatBothChangedIsNamedWherever()
    {
        const QJsonObject was{
            {u"texts"_s, QJsonObject{{u"phone"_s, u"1"_s}}}, {u"lines"_s, QJsonArray{u"10"_s, u"20"_s}}};
        const QJsonObject typed{
            {u"texts"_s, QJsonObject{{u"phone"_s, u"2"_s}}}, {u"lines"_s, QJsonArray{u"10"_s, u"30"_s}}};
        const QJsonObject now{
            {u"texts"_s, QJsonObject{{u"phone"_s, u"3"_s}}}, {u"lines"_s, QJsonArray{u"11"_s, u"40"_s}}};
        const auto merged = mergedFields(was, typed, now);
        QCOMPARE(merged.fields,
            (QJsonObject{{u"texts"_s, QJsonObject{{u"phone"_s, u"2"_s}}}, {u"lines"_s, QJsonArray{u"11"_s, u"30"_s}}}));
        QCOMPARE(merged.overlapping, (QStringList{u"lines.1"_s, u"texts.phone"_s}));
    }

    void theSameChangeOnBothSidesIsNoOverlap()
    {
        const auto merged = mergedFields({{u"a"_s, 1}}, {{u"a"_s, 2}}, {{u"a"_s, 2}});
        QCOMPARE(merged.fields, (QJsonObject{{u"a"_s, 2}}));
        QVERIFY(merged.overlapping.isEmpty());
    }

    void whatIsNoFieldOfOursDoesNoHarm()
    {
        const auto merged = mergedFields({}, {{u"lines"_s, QJsonArray{u"1"_s}}}, {{u"lines"_s, u"no list"_s}});
        QCOMPARE(merged.fields, (QJsonObject{{u"lines"_s, QJsonArray{u"1"_s}}}));
    }
};

SOSDESK_SUITE(EntryMergeTest);
#include "test_entry_merge.moc"
