// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/inquiry.h"
#include "core/store/unit_of_work.h"

#include <vector>

namespace sosdesk {

/** Inquiries, consultations, the ministry's quantities and withdrawals (D9), by request. */
class InquiryStore
{
public:
    explicit InquiryStore(Database& database)
        : m_database(database)
    {
    }

    /** Oldest first. */
    [[nodiscard]] Result<std::vector<Inquiry>> about(const QString& request) const;
    /** Writes a new one; its id is the caller's to give. */
    [[nodiscard]] Result<void> add(UnitOfWork& work, const Inquiry& inquiry);
    /** Writes answer and outcome of a known one; its question stays as it is. */
    [[nodiscard]] Result<void> answer(UnitOfWork& work, const Inquiry& inquiry);

private:
    Database& m_database;
};

} // namespace sosdesk
