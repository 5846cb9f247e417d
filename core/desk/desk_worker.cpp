// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/desk_worker.h"

#include "core/desk/office.h"

namespace sosdesk {

DeskWorker::DeskWorker(DeskOptions options, Clock clock)
    : m_options(std::move(options))
    , m_clock(std::move(clock))
    , m_thread([this] { run(); })
{
}

DeskWorker::~DeskWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_reads.clear();
        m_longs.clear();
    }
    m_woken.notify_one();
    m_thread.join();
}

int DeskWorker::waitingWrites() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_writes.size());
}

void DeskWorker::post(Turn turn, Task task, Stop stop)
{
    {
        const std::lock_guard lock(m_mutex);
        auto& queue = turn == Turn::Read ? m_reads : turn == Turn::Write ? m_writes : m_longs;
        queue.push_back({std::move(task), std::move(stop)});
    }
    m_woken.notify_one();
}

bool DeskWorker::takeReader(Asked& asked)
{
    const std::lock_guard lock(m_mutex);
    if (m_reads.empty()) {
        return false;
    }
    asked = std::move(m_reads.front());
    m_reads.pop_front();
    return true;
}

bool DeskWorker::takeNext(Asked& asked)
{
    std::unique_lock lock(m_mutex);
    m_woken.wait(lock, [this] { return m_ending || !m_reads.empty() || !m_writes.empty() || !m_longs.empty(); });
    // Writes first: who decides and looks at the list then must see the decision.
    for (auto* queue : {&m_writes, &m_reads, &m_longs}) {
        if (!queue->empty()) {
            asked = std::move(queue->front());
            queue->pop_front();
            return true;
        }
    }
    return false; // it ends, and everything that was said is written
}

bool DeskWorker::letReadersIn()
{
    Asked asked;
    while (takeReader(asked)) {
        asked.task(m_desk.get());
    }
    return !m_ending && !(m_stop && *m_stop);
}

/** Opened by the first verb, and again after it could not be: a folder may come back. */
Result<Desk*> DeskWorker::desk()
{
    m_options.now = m_clock();
    if (m_desk) {
        m_desk->setNow(m_options.now);
        return m_desk.get();
    }
    SOSDESK_TAKE(m_desk, Desk::open(m_options));
    m_desk->office().setPause([this] { return letReadersIn(); });
    return m_desk.get();
}

void DeskWorker::run()
{
    Asked asked;
    while (takeNext(asked)) {
        m_stop = asked.stop;
        asked.task(desk());
        asked = {}; // what it holds belongs to this thread no longer than its turn
    }
    m_desk.reset();
}

} // namespace sosdesk
