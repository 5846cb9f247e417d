// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/request_form.h"
#include "core/store/unit_of_work.h"

#include <optional>

namespace sosdesk {

/** The forms of requests that have one, and the numbers of ours. */
class RequestFormStore
{
public:
    explicit RequestFormStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<std::optional<RequestForm>> find(const QString& request) const;
    /** Inserts, or replaces with the version counted up; the caller journals it with its request. */
    [[nodiscard]] Result<void> write(UnitOfWork& work, const QString& request, const RequestForm& form);
    /** The first free `<prefix>01`, `<prefix>02` … ; a number is never given twice. */
    [[nodiscard]] Result<QString> nextNumber(const QString& prefix) const;

private:
    Database& m_database;
};

} // namespace sosdesk
