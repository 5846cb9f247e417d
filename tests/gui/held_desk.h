// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/desk_worker.h"

#include <memory>

namespace sosdesk::tests {

/** Something long that the desk is at until it is let go: what is asked meanwhile waits. */
class HeldDesk
{
public:
    explicit HeldDesk(DeskWorker& worker)
    {
        worker.post(Turn::Long, [gate = m_gate](const Result<Desk*>& /*desk*/) {
            gate->entered = true;
            gate->entered.notify_all();
            gate->open.wait(false);
        });
    }
    ~HeldDesk() { letGo(); }
    HeldDesk(const HeldDesk&) = delete;
    HeldDesk& operator=(const HeldDesk&) = delete;

    /** Waits until the desk is at it. */
    void begin() const { m_gate->entered.wait(false); }
    void letGo()
    {
        m_gate->open = true;
        m_gate->open.notify_all();
    }

private:
    struct Gate
    {
        std::atomic<bool> entered = false;
        std::atomic<bool> open = false;
    };
    std::shared_ptr<Gate> m_gate = std::make_shared<Gate>();
};

} // namespace sosdesk::tests
