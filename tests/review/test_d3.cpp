// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/review/dossiers.h"
#include "tests/shared/rule_cases.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;

namespace {

Decision decisionFrom(const QJsonValue& given)
{
    Decision decision = approval();
    decision.need = fromCode<Need>(given[QStringLiteral("need")].toString());
    decision.method = fromCode<Method>(given[QStringLiteral("method")].toString());
    decision.opinion = given[QStringLiteral("opinion")].toString();
    decision.lines.clear();
    for (const QJsonValue& line : given[QStringLiteral("lines")].toArray()) {
        decision.lines.push_back(
            {n95, line[QStringLiteral("prefecture")].toInteger(), line[QStringLiteral("state")].toInteger()});
    }
    return decision;
}

} // namespace

/** Whole decisions of the clean dossier: what D1, D2, D3, D5 and D7 object to. */
class D3Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMethodFitsTheQuantities_data()
    {
        QTest::addColumn<QJsonObject>("given");
        for (const QJsonValue& given : ruleCases(QStringLiteral("decisions"))) {
            QTest::newRow(qUtf8Printable(given[QStringLiteral("name")].toString())) << given.toObject();
        }
    }

    void theMethodFitsTheQuantities()
    {
        QFETCH(const QJsonObject, given);
        QStringList expected;
        for (const QJsonValue& objection : given[QStringLiteral("objections")].toArray()) {
            expected += objection.toString();
        }
        QCOMPARE(objections(decisionFrom(given), cleanDossier()), expected.join(QStringLiteral(", ")));
    }
};

SOSDESK_SUITE(D3Test);
#include "test_d3.moc"
