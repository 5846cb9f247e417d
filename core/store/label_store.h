// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/shipping_label.h"
#include "core/store/unit_of_work.h"

namespace sosdesk {

/** What the office writes on parcels: a label a facility, and its dictionary of characters. */
class LabelStore
{
public:
    explicit LabelStore(Database& database)
        : m_database(database)
    {
    }

    /** Version 0 when nobody ever wrote one. */
    [[nodiscard]] Result<ShippingLabel> of(FacilityCode facility) const;
    /** Writes the next version with journal entry and outbox message. */
    [[nodiscard]] Result<ShippingLabel> record(UnitOfWork& work, ShippingLabel label);

    /** What stands for each character that carriers do not take. */
    [[nodiscard]] Result<Replacements> replacements() const;
    /** Sets what stands for @p character, or takes it out; with journal entry and outbox message. */
    [[nodiscard]] Result<void> replace(
        UnitOfWork& work, const QString& character, const std::optional<QString>& replacement);

private:
    Database& m_database;
};

} // namespace sosdesk
