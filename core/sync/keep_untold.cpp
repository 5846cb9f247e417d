// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/keep_untold.h"

#include <algorithm>

namespace sosdesk {
namespace {

/** Copies members whose field has no column. */
template <typename Noun>
class Keeper
{
public:
    Keeper(const Noun& known, const ToldFields& told, Noun& fetched, Item item = {})
        : m_known(known)
        , m_told(told)
        , m_fetched(fetched)
        , m_item(item)
    {
    }

    template <typename Value>
    Keeper& keep(Field field, Value Noun::*member)
    {
        if (!m_told.has(field, m_item)) {
            m_fetched.*member = m_known.*member;
        }
        return *this;
    }

private:
    const Noun& m_known;
    const ToldFields& m_told;
    Noun& m_fetched;
    Item m_item;
};

RequestLine merged(const RequestLine& known, const ToldFields& told, RequestLine fetched)
{
    Keeper(known, told, fetched, known.item)
        .keep(Field::Asked, &RequestLine::asked)
        .keep(Field::Stock, &RequestLine::stock)
        .keep(Field::WeeklyUse, &RequestLine::weeklyUse)
        .keep(Field::Purchase, &RequestLine::purchase)
        .keep(Field::Outlook, &RequestLine::outlook);
    return fetched;
}

DecisionLine merged(const DecisionLine& known, const ToldFields& told, DecisionLine fetched)
{
    Keeper(known, told, fetched, known.item)
        .keep(Field::PrefecturePieces, &DecisionLine::prefecture)
        .keep(Field::StatePieces, &DecisionLine::state);
    return fetched;
}

/** Every item that is known: a line that the file does not have comes back only with what it could not say. */
template <typename Line>
void keepLines(const std::vector<Line>& known, const ToldFields& told, std::vector<Line>& fetched)
{
    for (const Line& line : known) {
        const auto same = std::find_if(
            fetched.begin(), fetched.end(), [&line](const Line& other) { return other.item == line.item; });
        Line nothing;
        nothing.item = line.item;
        if (same != fetched.end()) {
            *same = merged(line, told, *same);
        } else if (const Line kept = merged(line, told, nothing); kept != nothing) {
            fetched.push_back(kept);
        }
    }
    std::sort(
        fetched.begin(), fetched.end(), [](const Line& left, const Line& right) { return left.item < right.item; });
}

} // namespace

void keepUntold(const Request& known, const ToldFields& told, Request& fetched)
{
    Keeper(known, told, fetched)
        .keep(Field::Title, &Request::title)
        .keep(Field::PrefectureStatus, &Request::prefectureStatus)
        .keep(Field::Conditions, &Request::conditionsConfirmed)
        .keep(Field::Remarks, &Request::remarks)
        .keep(Field::LastModified, &Request::lastModified);
    Keeper(known.gmis, told, fetched.gmis)
        .keep(Field::Need, &GmisEntry::need)
        .keep(Field::Method, &GmisEntry::method)
        .keep(Field::Opinion, &GmisEntry::opinion);
    keepLines(known.lines, told, fetched.lines);
    keepLines(known.gmis.lines, told, fetched.gmis.lines);
}

void keepUntold(const Facility& known, const ToldFields& told, Facility& fetched)
{
    Keeper(known, told, fetched)
        .keep(Field::FacilityKind, &Facility::kind)
        .keep(Field::PostalCode, &Facility::postalCode)
        .keep(Field::Address, &Facility::address)
        .keep(Field::Phone, &Facility::phone)
        .keep(Field::Fax, &Facility::fax)
        .keep(Field::Mail, &Facility::mail)
        .keep(Field::ContactPerson, &Facility::contactPerson)
        .keep(Field::Beds, &Facility::beds)
        .keep(Field::Agreements, &Facility::agreements)
        .keep(Field::Designations, &Facility::designations)
        .keep(Field::FormerCodes, &Facility::formerCodes)
        .keep(Field::FacilityReading, &Facility::reading);
}

void keepUntold(const Distribution& known, const ToldFields& told, Distribution& fetched)
{
    Keeper(known, told, fetched)
        .keep(Field::FacilityName, &Distribution::facilityName)
        .keep(Field::DistributionState, &Distribution::state)
        .keep(Field::Remarks, &Distribution::remarks);
}

void keepUntold(const StockLot& known, const ToldFields& told, StockLot& fetched)
{
    Keeper(known, told, fetched).keep(Field::Remarks, &StockLot::remarks);
}

void keepUntold(const Contact& known, const ToldFields& told, Contact& fetched)
{
    Keeper(known, told, fetched)
        .keep(Field::Officer, &Contact::officer)
        .keep(Field::Means, &Contact::means)
        .keep(Field::Person, &Contact::person)
        .keep(Field::Circumstances, &Contact::circumstances)
        .keep(Field::Purchasable, &Contact::purchasable)
        .keep(Field::PurchasableFrom, &Contact::purchasableFrom)
        .keep(Field::Note, &Contact::note);
    fetched.corrections = known.corrections;
    fetched.redialAt = known.redialAt;
}

} // namespace sosdesk
