// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/benched_window.h"

#include "core/base/id_source.h"
#include "core/desk/day_list.h"
#include "tests/bench/spread.h"
#include "tests/bench/workplace.h"

#include <QTest>

namespace sosdesk::bench {
namespace {

Instant clockNow()
{
    return instantFromIso(benchNow).value_or(Instant{});
}

DeskOptions optionsFor(const QString& folder)
{
    DeskOptions options;
    options.folder = folder;
    options.officer = QStringLiteral("bench");
    options.newId = systemIds();
    options.appVersion = QStringLiteral(SOSDESK_VERSION);
    return options;
}

} // namespace

BenchedWindow::BenchedWindow(const QString& folder)
    : m_folder(folder)
    , m_worker(optionsFor(folder), clockNow)
{
    m_worker.ask(Turn::Read, qApp, dayList, [this](Result<DayList> opened) {
        if (opened) {
            m_window = std::make_unique<ui::Window>(m_worker, clockNow, m_folder, std::move(*opened));
        } else {
            m_failed = opened.error();
        }
    });
    waitFor([this] { return m_window || m_failed; });
    if (m_window) {
        m_window->review().setLookTime(0); // a bench looks faster than an officer
        m_window->resize(1440, 900);
        m_window->show();
        QObject::connect(m_window.get(), &ui::Window::reviewShown, [this](const QString& number) { m_shown = number; });
        paint();
    }
}

double BenchedWindow::next()
{
    const auto begin = std::chrono::steady_clock::now();
    const int row = list().currentIndex().row();
    requests().goBy(row + 1 < requests().model().rowCount() ? 1 : -row);
    const QString wanted = requests().currentNumber();
    waitFor([&] { return m_shown == wanted; });
    paint();
    const std::chrono::duration<double, std::milli> passed = std::chrono::steady_clock::now() - begin;
    return passed.count();
}

std::optional<double> BenchedWindow::approve()
{
    const QString number = requests().currentNumber();
    const auto begin = std::chrono::steady_clock::now();
    QTest::keyClick(requests().list(), Qt::Key_A);
    // Refused, it stays; completed, another one is shown when the desk has said so.
    waitFor([&] { return m_shown != number || m_window->isSettled(); });
    paint();
    const std::chrono::duration<double, std::milli> passed = std::chrono::steady_clock::now() - begin;
    return m_shown == number ? std::nullopt : std::optional(passed.count());
}

void addFigures(Scoreboard& scores, const QString& what, const std::vector<double>& figures, double bound)
{
    const Spread spread(figures);
    scores.add({what, {}, QStringLiteral("p50 %1 ms").arg(text(spread.median(), 1)),
        QStringLiteral("p99 %1 ms, most %2 ms").arg(text(spread.quantile(0.99), 1), text(spread.most(), 1)),
        Held{spread.quantile(0.99), bound, QStringLiteral(" ms")}});
}

} // namespace sosdesk::bench
