// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drill/places.h"

#include "core/domain/folding.h"
#include "core/drill/addressing.h"
#include "core/drill/chance.h"
#include "core/drill/naming.h"

#include <array>
#include <map>

namespace sosdesk {
namespace {

constexpr auto H = FacilityKind::Hospital;
constexpr auto C = FacilityKind::Clinic;
constexpr auto P = FacilityKind::Pharmacy;
constexpr auto V = FacilityKind::VisitingNurse;
/** Of twenty facilities with an agreement: three hospitals, ten clinics, five pharmacies, two stations (FACTS 2.2). */
constexpr std::array kinds = {H, C, P, C, C, P, H, C, C, P, V, C, P, C, H, C, P, C, V, C};
constexpr std::array bedsOfHospitals = {48, 60, 99, 120, 150, 199, 240, 320, 420, 560};

void agree(Facility& facility, Chance& chance)
{
    const auto perhaps = [&](int percent, Agreement agreement) {
        if (chance.percent(percent)) {
            facility.agreements.insert(agreement);
        }
    };
    switch (*facility.kind) {
    case FacilityKind::Hospital:
        perhaps(80, Agreement::Beds);
        perhaps(60, Agreement::FeverClinic);
        perhaps(35, Agreement::Support);
        perhaps(15, Agreement::HomeCare);
        perhaps(20, Agreement::Dispatch);
        break;
    case FacilityKind::Clinic:
        perhaps(65, Agreement::FeverClinic);
        perhaps(45, Agreement::HomeCare);
        perhaps(3, Agreement::Support);
        perhaps(3, Agreement::Dispatch);
        break;
    default:
        perhaps(92, Agreement::HomeCare);
    }
}

/** The designations of the two covid regimes, as they went along with what the facility does. */
void designate(Facility& facility)
{
    if (facility.agreements.count(Agreement::Beds) > 0) {
        facility.designations.insert(Designation::AcceptsPatients);
    }
    if (facility.agreements.count(Agreement::FeverClinic) > 0) {
        facility.designations.insert({Designation::Pcr, Designation::Screening, Designation::Outpatient});
    }
    if (facility.agreements.count(Agreement::Support) > 0) {
        facility.designations.insert(Designation::Support);
    }
}

int sizeOf(const Facility& facility, Chance& chance)
{
    if (facility.beds && *facility.beds > 0) {
        return facility.kind == FacilityKind::Hospital ? *facility.beds : 12 + *facility.beds / 2;
    }
    return chance.between(5, 12);
}

class Inventor
{
public:
    explicit Inventor(const PlacesOrder& order)
        : m_seed(order.seed)
        , m_naming(order.seed, order.cp932Only)
        , m_addressing(order.seed, order.prefecture)
    {
    }

    Place place(int number, const Place* before)
    {
        Place place;
        place.number = number;
        Facility& facility = place.facility;
        Chance chance(m_seed, 0x706c6163, static_cast<std::uint64_t>(number));
        facility.kind = kinds[static_cast<std::size_t>(number) % kinds.size()];
        facility.code = m_addressing.nextCode(*facility.kind, number);
        facility.name = m_naming.facility(*facility.kind, m_ordinals[*facility.kind]++);
        // A pharmacy in the building of the clinic next to it: shared addresses are common.
        const bool shares = before != nullptr && facility.kind == P && chance.percent(40);
        facility.address = shares ? before->facility.address : m_addressing.address(number);
        facility.postalCode = shares ? before->facility.postalCode : m_addressing.postalCode(number);
        facility.phone = m_addressing.phone(number, 0);
        facility.fax = chance.percent(90) ? m_addressing.phone(number, 1) : QString();
        facility.mail = chance.percent(80) ? QStringLiteral("f%1@example.jp").arg(textOf(facility.code)) : QString();
        facility.contactPerson = chance.percent(85) ? m_naming.person(static_cast<std::uint64_t>(number)) : QString();
        if (facility.kind == H) {
            facility.beds = chance.pick(std::span(bedsOfHospitals));
        } else if (facility.kind == C) {
            facility.beds = chance.percent(8) ? 19 : 0;
        }
        agree(facility, chance);
        designate(facility);
        // 12 % of clinics incorporated or changed hands and got another code (FACTS 2.4).
        if (facility.kind == C && (chance.percent(12) || number % 20 == 7)) {
            facility.formerCodes.push_back(m_addressing.nextCode(C, number));
        }
        place.size = sizeOf(facility, chance);
        return place;
    }

private:
    std::uint64_t m_seed;
    Naming m_naming;
    Addressing m_addressing;
    std::map<FacilityKind, int> m_ordinals;
};

} // namespace

std::vector<Place> inventPlaces(const PlacesOrder& order)
{
    Inventor inventor(order);
    std::vector<Place> places;
    places.reserve(static_cast<std::size_t>(order.count));
    for (int number = 0; number < order.count; ++number) {
        places.push_back(inventor.place(number, places.empty() ? nullptr : &places.back()));
    }
    return places;
}

void makeTwin(const Place& place, Place& twin, std::uint64_t seed)
{
    const Naming naming(seed, false);
    const QString& name = place.facility.name;
    const bool runByOther =
        name.contains(u'　') && foldedName(name) != foldedKey(name); // 「株式会社永寿　さんご薬局　白帆店」
    twin.facility.name =
        naming.incorporated(runByOther ? name.section(u'　', 1) : name, static_cast<std::uint64_t>(place.number));
    twin.facility.postalCode = place.facility.postalCode;
    twin.facility.address = place.facility.address;
    twin.facility.phone = place.facility.phone;
    twin.facility.formerCodes.clear();
}

} // namespace sosdesk
