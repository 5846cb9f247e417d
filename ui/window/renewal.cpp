// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/renewal.h"

#include "core/desk/roll.h"
#include "ui/requests/request_pane.h"
#include "ui/shared/asking.h"

#include <algorithm>

namespace sosdesk::ui {

Renewal::Renewal(Asking& asking, RequestPane& requests, QObject* parent)
    : QObject(parent)
    , m_asking(asking)
    , m_requests(requests)
{
}

/** A decision may change what is said of the other requests of its facility (C4). */
void Renewal::renew(const QString& number, bool back)
{
    m_asking.ask(
        Turn::Write,
        [number](Desk& desk) -> Result<Roll> {
            SOSDESK_TAKE(const auto rows, rowsAround(desk.office(), number));
            return judgeRows(desk.office(), rows);
        },
        [this, number, back](const Result<Roll>& fresh) { take(fresh, back ? number : QString()); });
}

void Renewal::renewAll(const QStringList& numbers, const QString& back)
{
    if (numbers.isEmpty()) {
        return;
    }
    if (numbers.size() == 1) {
        renew(numbers.front(), true);
        return;
    }
    m_asking.ask(
        Turn::Read,
        [numbers](Desk& desk) -> Result<Roll> {
            std::vector<std::int64_t> all;
            for (const QString& number : numbers) {
                SOSDESK_TAKE(const auto rows, rowsAround(desk.office(), number));
                all.insert(all.end(), rows.begin(), rows.end());
            }
            std::sort(all.begin(), all.end());
            all.erase(std::unique(all.begin(), all.end()), all.end());
            return entriesOf(desk.office(), all);
        },
        [this, back](const Result<Roll>& fresh) { take(fresh, back); });
}

void Renewal::take(const Result<Roll>& fresh, const QString& back)
{
    if (!fresh) {
        Q_EMIT failed(fresh.error());
        return;
    }
    m_requests.patch(*fresh);
    if (!back.isEmpty()) {
        Q_EMIT backWanted(back);
    }
    Q_EMIT patched();
}

} // namespace sosdesk::ui
