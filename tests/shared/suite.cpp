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

int runSuites()
{
    QStringList arguments = QCoreApplication::arguments();
    const QString wanted = arguments.size() > 1 && !arguments[1].startsWith(u'-') ? arguments.takeAt(1) : QString();
    int failures = 0;
    int ran = 0;
    for (const auto& suite : suites()) {
        if (!wanted.isEmpty() && wanted != QLatin1StringView(suite.name)) {
            continue;
        }
        const std::unique_ptr<QObject> object = suite.make();
        failures += QTest::qExec(object.get(), arguments);
        ++ran;
    }
    return ran == 0 ? 1 : qMin(failures, 125);
}

} // namespace sosdesk::tests
