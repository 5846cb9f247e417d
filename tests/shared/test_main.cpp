// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/shared/suite.h"

#include <QCoreApplication>
#include <QTest>

namespace sosdesk::tests {

std::vector<Suite>& suites()
{
    static std::vector<Suite> all;
    return all;
}

} // namespace sosdesk::tests

/** Runs every registered suite of this room, or the one whose class is named first: `test_review C5Test`. */
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const QString wanted = arguments.size() > 1 && !arguments[1].startsWith(u'-') ? arguments.takeAt(1) : QString();
    int failures = 0;
    int ran = 0;
    for (const auto& suite : sosdesk::tests::suites()) {
        if (!wanted.isEmpty() && wanted != QLatin1StringView(suite.name)) {
            continue;
        }
        const std::unique_ptr<QObject> object = suite.make();
        failures += QTest::qExec(object.get(), arguments);
        ++ran;
    }
    return ran == 0 ? 1 : qMin(failures, 125);
}
