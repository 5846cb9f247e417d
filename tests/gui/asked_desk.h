// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/console.h"
#include "core/desk/desk_worker.h"
#include "core/desk/office.h"
#include "ui/shared/asking.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace sosdesk::tests {

/** A desk that a screen can ask, without a window: its clock at 14:00 of Thursday 2026-11-19. */
class AskedDesk
{
public:
    AskedDesk();
    ~AskedDesk();

    [[nodiscard]] ui::Asking& asking() { return *m_asking; }
    [[nodiscard]] const ItemCatalogue& items() const { return m_items; }
    /** Waits until everything that was asked for is shown. */
    void settle();
    /** Writes a file of one header and its rows, and takes it in. */
    void import(const QString& name, const QString& header, const QStringList& rows);
    void importStock(const QStringList& rows);
    /** Requests R001 … for N95 masks and gowns, each with other figures. */
    void importRequests(int count);
    /** What a verb answers; the test ends when it does not. */
    template <typename Verb>
    auto ask(Verb verb)
    {
        using Outcome = std::invoke_result_t<Verb, Desk&>;
        std::optional<Outcome> outcome;
        m_asking->ask(Turn::Long, std::move(verb), [&outcome](Outcome answer) { outcome.emplace(std::move(answer)); });
        settle();
        if (!outcome || !*outcome) {
            qFatal("the desk did not answer");
        }
        return std::move(**outcome);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DeskWorker> m_worker;
    std::unique_ptr<ui::Asking> m_asking;
    ItemCatalogue m_items;
};

} // namespace sosdesk::tests
