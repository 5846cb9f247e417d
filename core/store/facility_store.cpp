// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/facility_store.h"

#include "core/domain/code_list.h"
#include "core/domain/folding.h"
#include "core/store/columns.h"
#include "core/store/request_store.h"

namespace sosdesk {
namespace {

Facility facilityFrom(SQLite::Statement& row)
{
    Columns columns(row);
    Facility facility;
    facility.code = columns.facility();
    facility.id = {columns.uuid()};
    facility.name = columns.text();
    facility.kind = columns.maybeCode<FacilityKind>();
    facility.postalCode = columns.text();
    facility.address = columns.text();
    facility.phone = columns.text();
    facility.fax = columns.text();
    facility.mail = columns.text();
    facility.contactPerson = columns.text();
    if (const auto beds = columns.maybeNumber()) {
        facility.beds = static_cast<int>(*beds);
    }
    const auto odd = [] { throw DamagedRow{"unknown code in a list"}; };
    facility.agreements = codesIn<Agreement>(columns.text(), odd);
    facility.designations = codesIn<Designation>(columns.text(), odd);
    facility.reading = columns.text();
    return facility;
}

} // namespace

Result<std::optional<Facility>> FacilityStore::find(FacilityCode code) const
{
    return m_database.guarded([&]() -> std::optional<Facility> {
        auto& row = with(
            m_database.prepare("SELECT code, uuid, name, kind, postal_code, address, phone, fax, mail, contact_person, "
                               "beds, agreements, designations, reading FROM facility WHERE code = ?"),
            code);
        if (!row.executeStep()) {
            return std::nullopt;
        }
        Facility facility = facilityFrom(row);
        row.reset();
        auto& former =
            with(m_database.prepare("SELECT former FROM facility_former_code WHERE facility = ? ORDER BY 1"), code);
        while (former.executeStep()) {
            facility.formerCodes.push_back(Columns(former).facility());
        }
        return facility;
    });
}

Result<void> FacilityStore::write(UnitOfWork& work, Facility facility)
{
    const bool isNew = facility.id.isNull();
    if (isNew) {
        facility.id = {work.author().newId()};
    }
    const QString nameKey = foldedName(facility.name);
    return m_database.guarded([&] {
        // Not one statement for both: SQLite keeps every page that an upsert touches until it is over, which costs more
        // than the rest of it, and a list has 200,000 new ones.
        with(
            m_database.prepare(isNew
                    ? "INSERT INTO facility (code, uuid, version, operation, name, kind, postal_code, address, phone, "
                      "fax, mail, contact_person, beds, agreements, designations, name_key, address_key, phone_key, "
                      "reading, reading_key, search_key) VALUES (?1, ?2, 1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, "
                      "?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)"
                    : "UPDATE facility SET version = version + 1, operation = ?3, name = ?4, kind = ?5, "
                      "postal_code = ?6, address = ?7, phone = ?8, fax = ?9, mail = ?10, contact_person = ?11, "
                      "beds = ?12, agreements = ?13, designations = ?14, name_key = ?15, address_key = ?16, "
                      "phone_key = ?17, reading = ?18, reading_key = ?19, search_key = ?20 WHERE code = ?1"),
            facility.code, facility.id, work.row(), facility.name, facility.kind, facility.postalCode, facility.address,
            facility.phone, facility.fax, facility.mail, facility.contactPerson, facility.beds,
            codeList(facility.agreements), codeList(facility.designations), nameKey, foldedAddress(facility.address),
            phoneKey(facility.phone), facility.reading, readingKey(facility.reading, nameKey), foldedKey(facility.name))
            .exec();
        if (!isNew) {
            with(m_database.prepare("DELETE FROM facility_former_code WHERE facility = ?"), facility.code).exec();
        }
        for (const FacilityCode former : facility.formerCodes) {
            with(m_database.prepare("INSERT OR IGNORE INTO facility_former_code VALUES (?, ?)"), former, facility.code)
                .exec();
        }
    });
}

void FacilityStore::refoldRequests()
{
    SQLite::Statement row(m_database.connection(), "SELECT id, number, title, facility_name, facility FROM request");
    while (row.executeStep()) {
        Columns columns(row);
        const qint64 id = columns.number();
        const QString number = columns.text();
        const QString title = columns.text();
        const QString name = columns.text();
        with(m_database.prepare("UPDATE request SET search_key = ? WHERE id = ?"),
            RequestStore::searchKey(number, title, name, columns.facility()), id)
            .exec();
    }
}

Result<void> FacilityStore::refold()
{
    if (m_database.isReadOnly()) {
        return {};
    }
    return m_database.guarded([&] {
        auto& known = m_database.prepare("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'folding'");
        const bool current = known.executeStep() && Columns(known).small() == foldingVersion;
        known.reset();
        if (current) {
            return;
        }
        SQLite::Transaction transaction(m_database.connection(), SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement row(m_database.connection(), "SELECT code, name, address, phone, reading FROM facility");
        while (row.executeStep()) {
            Columns columns(row);
            const FacilityCode code = columns.facility();
            const QString name = columns.text();
            const QString address = columns.text();
            const QString phone = columns.text();
            const QString nameKey = foldedName(name);
            with(
                m_database.prepare("UPDATE facility SET name_key = ?, address_key = ?, phone_key = ?, reading_key = ?, "
                                   "search_key = ? WHERE code = ?"),
                nameKey, foldedAddress(address), phoneKey(phone), readingKey(columns.text(), nameKey), foldedKey(name),
                code)
                .exec();
        }
        refoldRequests();
        with(m_database.prepare("INSERT OR REPLACE INTO meta VALUES ('folding', ?)"), QString::number(foldingVersion))
            .exec();
        transaction.commit();
    });
}

Result<bool> FacilityStore::isEmpty() const
{
    return m_database.guarded([&] {
        auto& row = m_database.prepare("SELECT 1 FROM facility LIMIT 1");
        const bool found = row.executeStep();
        row.reset();
        return !found;
    });
}

Result<std::vector<FacilityCode>> FacilityStore::codesFrom(std::string_view sql, FacilityCode code) const
{
    return m_database.guarded([&] {
        std::vector<FacilityCode> codes;
        auto& row = with(m_database.prepare(sql), code);
        while (row.executeStep()) {
            codes.push_back(Columns(row).facility());
        }
        return codes;
    });
}

Result<std::vector<FacilityCode>> FacilityStore::formerCodesOf(FacilityCode code) const
{
    return codesFrom("SELECT former FROM facility_former_code WHERE facility = ?1 "
                     "UNION SELECT facility FROM facility_former_code WHERE former = ?1 "
                     "UNION SELECT b.former FROM facility_former_code a JOIN facility_former_code b "
                     "ON a.facility = b.facility WHERE a.former = ?1 AND b.former <> ?1",
        code);
}

Result<std::vector<FacilityCode>> FacilityStore::sameNameAndAddress(FacilityCode code) const
{
    return codesFrom("SELECT b.code FROM facility a JOIN facility b ON a.name_key = b.name_key "
                     "AND a.address_key = b.address_key AND a.code <> b.code WHERE a.code = ? AND a.address_key <> ''",
        code);
}

Result<std::vector<FacilityCode>> FacilityStore::sameNameAndPhone(FacilityCode code) const
{
    return codesFrom("SELECT b.code FROM facility a JOIN facility b ON a.name_key = b.name_key "
                     "AND a.phone_key = b.phone_key AND a.code <> b.code WHERE a.code = ? AND a.phone_key <> ''",
        code);
}

Result<std::vector<FacilityCode>> FacilityStore::named(
    std::string_view sql, const QString& nameKey, const QString& key) const
{
    return m_database.guarded([&] {
        std::vector<FacilityCode> codes;
        if (nameKey.isEmpty() || key.isEmpty()) {
            return codes;
        }
        auto& row = with(m_database.prepare(sql), nameKey, key);
        while (row.executeStep()) {
            codes.push_back(Columns(row).facility());
        }
        return codes;
    });
}

Result<std::vector<FacilityCode>> FacilityStore::namedAt(const QString& name, const QString& address) const
{
    return named(
        "SELECT code FROM facility WHERE name_key = ? AND address_key = ?", foldedName(name), foldedAddress(address));
}

Result<std::vector<FacilityCode>> FacilityStore::namedWithPhone(const QString& name, const QString& phone) const
{
    return named("SELECT code FROM facility WHERE name_key = ? AND phone_key = ?", foldedName(name), phoneKey(phone));
}

} // namespace sosdesk
