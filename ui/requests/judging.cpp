// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/judging.h"

#include "core/desk/desk_worker.h"
#include "core/desk/roll.h"
#include "ui/requests/request_model.h"
#include "ui/requests/request_pane.h"

#include <algorithm>

namespace sosdesk::ui {
namespace {

constexpr std::size_t atOnce = 24;         // some ten milliseconds
constexpr std::size_t queueLength = 2'400; // looked for again afterwards: the list may have changed
constexpr qint64 showEvery = 250;          // milliseconds: each showing arranges the whole list anew

} // namespace

Judging::Judging(DeskWorker& worker, RequestPane& requests, QObject* parent)
    : QObject(parent)
    , m_worker(worker)
    , m_requests(requests)
{
}

void Judging::wake()
{
    if (m_atWork) {
        return;
    }
    m_atWork = true;
    m_queue.clear();
    next();
}

void Judging::next()
{
    if (m_queue.empty()) {
        show();
        m_queue = m_requests.model().order().staleRows(queueLength);
        std::reverse(m_queue.begin(), m_queue.end());
    }
    if (m_queue.empty()) {
        m_atWork = false;
        Q_EMIT finished();
        return;
    }
    const std::size_t count = std::min(atOnce, m_queue.size());
    const std::vector<std::int64_t> rows(m_queue.rbegin(), m_queue.rbegin() + static_cast<std::ptrdiff_t>(count));
    m_queue.resize(m_queue.size() - count);
    m_worker.ask(
        Turn::Long, this, [rows](Desk& desk) { return judgeRows(desk.office(), rows); },
        [this](const Result<Roll>& judged) {
            if (!judged) {
                m_atWork = false;
                Q_EMIT stopped(judged.error());
                return;
            }
            m_fresh.entries.insert(m_fresh.entries.end(), judged->entries.begin(), judged->entries.end());
            if (!m_sinceShown.isValid() || m_sinceShown.elapsed() >= showEvery) {
                show();
            }
            next();
        });
}

void Judging::show()
{
    if (m_fresh.entries.empty()) {
        return;
    }
    m_requests.patch(m_fresh);
    m_fresh = {};
    m_sinceShown.start();
    Q_EMIT patched();
}

} // namespace sosdesk::ui
