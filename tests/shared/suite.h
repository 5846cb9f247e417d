// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace sosdesk::tests {

/** One QObject of test slots, made when it is run. */
struct Suite
{
    const char* name;
    std::function<std::unique_ptr<QObject>()> make;
};

/** All suites of this executable, in order of registration. */
std::vector<Suite>& suites();

/** Runs every registered suite of this executable, or the one whose class is named first: `test_review C5Test`. The
 *  application must exist; gives the exit code. */
[[nodiscard]] int runSuites();

template <typename Test>
struct Registration
{
    explicit Registration(const char* name)
    {
        suites().push_back({name, [] { return std::unique_ptr<QObject>(new Test); }});
    }
};

} // namespace sosdesk::tests

/** Put after the class, before `#include "<file>.moc"`. */
#define SOSDESK_SUITE(Test) static const sosdesk::tests::Registration<Test> registrationOf##Test(#Test)
