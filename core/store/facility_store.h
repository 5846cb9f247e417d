// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/facility.h"
#include "core/store/unit_of_work.h"

#include <optional>
#include <vector>

namespace sosdesk {

/** The facility list, by code. Facilities that a newer list no longer names stay. */
class FacilityStore
{
public:
    explicit FacilityStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<std::optional<Facility>> find(FacilityCode code) const;
    /** Inserts one with a null id, which gets an identity, or replaces the one that find() gave with its id; the
     * version is counted up. */
    [[nodiscard]] Result<void> write(UnitOfWork& work, Facility facility);
    [[nodiscard]] Result<bool> isEmpty() const;

    /** Makes the keys of matching anew when the store was written by another version of the folding (folding.h).
     * Derived: no identity, version or operation changes. Nothing in a store that may only be read. */
    [[nodiscard]] Result<void> refold();

    /** Codes under which the same place is or was known: former codes of @p code, and codes it became (confirmed). */
    [[nodiscard]] Result<std::vector<FacilityCode>> formerCodesOf(FacilityCode code) const;
    /** Other codes with the same folded name and the same folded address, or the same folded name and phone. */
    [[nodiscard]] Result<std::vector<FacilityCode>> sameNameAndAddress(FacilityCode code) const;
    [[nodiscard]] Result<std::vector<FacilityCode>> sameNameAndPhone(FacilityCode code) const;
    /** Codes of that folded name and address, or phone: for a place that told no code. None when either is empty. */
    [[nodiscard]] Result<std::vector<FacilityCode>> namedAt(const QString& name, const QString& address) const;
    [[nodiscard]] Result<std::vector<FacilityCode>> namedWithPhone(const QString& name, const QString& phone) const;

private:
    void refoldRequests();
    [[nodiscard]] Result<std::vector<FacilityCode>> named(
        std::string_view sql, const QString& nameKey, const QString& key) const;
    [[nodiscard]] Result<std::vector<FacilityCode>> codesFrom(std::string_view sql, FacilityCode code) const;

    Database& m_database;
};

} // namespace sosdesk
