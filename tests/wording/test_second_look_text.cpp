// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/second_look.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace Qt::StringLiterals;

/** What the strip says of surveys that came, or were corrected, after the decision. */
class NewsTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsOfTheRequestAreNoNews()
    {
        QCOMPARE(wording::newsText({{u"n95_mask.asked"_s, u"100"_s, u"200"_s, true}}, items()), QString());
        QCOMPARE(wording::newsText({}, items()), QString());
    }

    void whatCameIsNamedByItsDay()
    {
        QCOMPARE(wording::newsText({{u"weekly:2026-11-18"_s, {}, u"2026-11-18"_s, true},
                                       {u"daily:2026-11-19"_s, {}, u"2026-11-19"_s, true},
                                       {u"goods:2026-11-20"_s, {}, u"2026-11-20"_s, true}},
                     items()),
            u"決定のあとに届いた情報：週次調査 11/18、日次調査 11/19、配布 11/20発送分"_s);
    }

    void whatWasCorrectedIsToldWithBothFigures()
    {
        const std::vector<FieldChange> fields{{u"weekly:2026-11-11"_s, {}, u"2026-11-11"_s, true},
            {u"weekly:2026-11-18"_s, u"2026-11-18"_s, u"2026-11-18"_s, true},
            {u"weekly:2026-11-18.n95_mask.stock"_s, u"120"_s, u"1301"_s, true},
            {u"weekly:2026-11-18.n95_mask.outlook"_s, {}, u"within_1_week"_s, true},
            {u"weekly:2026-11-18.support"_s, u"true"_s, u"false"_s, true}};
        const QString text = wording::newsText(fields, items());
        QVERIFY2(
            text.startsWith(u"決定のあとに届いた情報：週次調査 11/11。決定のあとに訂正された情報：週次調査 11/18（"_s
                + u"N95等マスク 在庫 120 → 1,301、N95等マスク 備蓄見通し （空欄） → "_s),
            qPrintable(text));
        QVERIFY2(text.endsWith(u"、後方支援医療機関 はい → いいえ）"_s), qPrintable(text));
    }

    void whatCameBackToItsOldFiguresSaysSo()
    {
        QCOMPARE(wording::newsText({{u"daily:2026-11-18"_s, u"2026-11-18"_s, u"2026-11-18"_s, true}}, items()),
            u"決定のあとに訂正された情報：日次調査 11/18（決定時と同じ値に戻りました）"_s);
    }

private:
    static ItemCatalogue items() { return ItemCatalogue({{Item{2}, u"n95_mask"_s, u"N95等マスク"_s}}); }
};

SOSDESK_SUITE(NewsTextTest);
#include "test_second_look_text.moc"
