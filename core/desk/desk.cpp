// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/desk.h"

#include "core/desk/office.h"

namespace sosdesk {

Desk::Desk(std::unique_ptr<Office> office)
    : m_office(std::move(office))
{
}

Desk::~Desk() = default;

Result<std::unique_ptr<Desk>> Desk::open(const DeskOptions& options)
{
    SOSDESK_TAKE(auto office, Office::open(options));
    return std::unique_ptr<Desk>(new Desk(std::move(office)));
}

Mode Desk::mode() const
{
    return m_office->mode();
}

Result<std::optional<OperationId>> Desk::setMode(Mode mode)
{
    return m_office->setMode(mode);
}

void Desk::setNow(Instant now)
{
    m_office->setNow(now);
}

Instant Desk::now() const
{
    return m_office->now();
}

} // namespace sosdesk
