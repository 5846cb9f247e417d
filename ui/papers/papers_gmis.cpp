// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/gmis_entry.h"
#include "ui/papers/gmis_panel.h"
#include "ui/papers/papers.h"
#include "ui/shared/asking.h"

namespace sosdesk::ui {

void Papers::showGmisEntry(const QString& number, const QString& facility)
{
    m_asking.ask(
        Turn::Read, [number](Desk& desk) { return gmisEntry(desk.office(), number); },
        [this, number, facility](const Result<std::vector<GmisField>>& fields) {
            if (!fields) {
                Q_EMIT failed(fields.error());
                return;
            }
            if (m_gmis == nullptr) {
                m_gmis = new GmisPanel(m_window);
                connect(m_gmis, &GmisPanel::tickWanted, this, &Papers::tick);
            }
            m_gmis->show(number, facility, *fields);
        });
}

void Papers::takeGmisEntry(const QString& number, const Result<std::vector<GmisField>>& fields)
{
    if (!fields) {
        Q_EMIT failed(fields.error());
    } else if (m_gmis->number() == number) {
        m_gmis->update(*fields);
    }
}

void Papers::renewGmisEntry()
{
    if (m_gmis == nullptr || !m_gmis->isVisible()) {
        return;
    }
    const QString number = m_gmis->number();
    m_asking.ask(
        Turn::Read, [number](Desk& desk) { return gmisEntry(desk.office(), number); },
        [this, number](const Result<std::vector<GmisField>>& fields) { takeGmisEntry(number, fields); });
}

void Papers::tick(const QString& number, const QString& key, bool ticked)
{
    m_asking.ask(
        Turn::Write,
        [number, key, ticked](Desk& desk) -> Result<std::vector<GmisField>> {
            SOSDESK_TRY(tickGmisField(desk.office(), number, key, ticked));
            return gmisEntry(desk.office(), number);
        },
        [this, number](const Result<std::vector<GmisField>>& fields) { takeGmisEntry(number, fields); });
}

} // namespace sosdesk::ui
