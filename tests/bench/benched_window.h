// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/desk_worker.h"
#include "tests/bench/scoreboard.h"
#include "ui/requests/request_model.h"
#include "ui/requests/request_pane.h"
#include "ui/review/review_pane.h"
#include "ui/window/window.h"

#include <QApplication>
#include <QTableView>

#include <chrono>
#include <memory>

namespace sosdesk::bench {

/** A window on a data folder, its clock at benchNow, drawn into memory. */
class BenchedWindow
{
public:
    explicit BenchedWindow(const QString& folder);
    [[nodiscard]] const std::optional<Error>& failed() const { return m_failed; }
    [[nodiscard]] ui::Window& window() { return *m_window; }
    [[nodiscard]] ui::RequestPane& requests() { return m_window->requests(); }
    [[nodiscard]] QTableView& list() { return *qobject_cast<QTableView*>(requests().list()); }

    /** Draws what is to be drawn, as a screen would have it. */
    void paint()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        m_window->repaint();
    }

    template <typename Act>
    double milliseconds(Act act)
    {
        const auto begin = std::chrono::steady_clock::now();
        act();
        paint();
        const std::chrono::duration<double, std::milli> passed = std::chrono::steady_clock::now() - begin;
        return passed.count();
    }

    /** From the key to the next request's last pixel, in milliseconds. */
    double next();
    /** The same after A: the decision is stored, and what stands next is painted. Nothing when A was refused. */
    std::optional<double> approve();

    template <typename Condition>
    static void waitFor(Condition condition)
    {
        while (!condition()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

private:
    QString m_folder;
    DeskWorker m_worker;
    std::unique_ptr<ui::Window> m_window;
    std::optional<Error> m_failed;
    QString m_shown;
};

/** Median, 99th percentile and worst of @p figures in milliseconds, the 99th held against @p bound. */
void addFigures(Scoreboard& scores, const QString& what, const std::vector<double>& figures, double bound);

} // namespace sosdesk::bench
