// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drill/noun_rows.h"

#include <algorithm>
#include <array>

namespace sosdesk {
namespace {

/** What stands in one column of a noun's report. */
template <typename Noun>
struct Cell
{
    Field field;
    QString (*text)(const Speech&, const Noun&);
};

/** One item of a request as its columns need it; either part may be missing. */
struct ItemFigures
{
    const RequestLine* asked = nullptr;
    const DecisionLine* decided = nullptr;
};

template <typename Value>
QString textOf(const std::optional<Value>& number)
{
    return number ? QString::number(*number) : QString();
}

QString textOf(const std::optional<Instant>& instant)
{
    return instant ? slashed(*instant) : QString();
}

QString textOf(const std::optional<Day>& day)
{
    return day ? slashed(*day) : QString();
}

QString textOf(const std::vector<FacilityCode>& codes)
{
    QStringList texts;
    for (const FacilityCode code : codes) {
        texts += sosdesk::textOf(code);
    }
    return texts.join(u'；');
}

QString answer(std::optional<bool> ticked)
{
    return !ticked ? QString() : *ticked ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
}

constexpr std::array facilityCells = {
    Cell<Facility>{Field::FacilityCode, [](const Speech&, const Facility& f) { return textOf(f.code); }},
    Cell<Facility>{Field::FacilityName, [](const Speech&, const Facility& f) { return f.name; }},
    Cell<Facility>{Field::FacilityReading, [](const Speech&, const Facility& f) { return f.reading; }},
    Cell<Facility>{
        Field::FacilityKind, [](const Speech& s, const Facility& f) { return s.word("facility_kind", f.kind); }},
    Cell<Facility>{Field::PostalCode, [](const Speech&, const Facility& f) { return f.postalCode; }},
    Cell<Facility>{Field::Address, [](const Speech&, const Facility& f) { return f.address; }},
    Cell<Facility>{Field::Phone, [](const Speech&, const Facility& f) { return f.phone; }},
    Cell<Facility>{Field::Fax, [](const Speech&, const Facility& f) { return f.fax; }},
    Cell<Facility>{Field::Mail, [](const Speech&, const Facility& f) { return f.mail; }},
    Cell<Facility>{Field::ContactPerson, [](const Speech&, const Facility& f) { return f.contactPerson; }},
    Cell<Facility>{Field::Beds, [](const Speech&, const Facility& f) { return textOf(f.beds); }},
    Cell<Facility>{
        Field::Agreements, [](const Speech& s, const Facility& f) { return s.words("agreement", f.agreements); }},
    Cell<Facility>{
        Field::Designations, [](const Speech& s, const Facility& f) { return s.words("designation", f.designations); }},
    Cell<Facility>{Field::FormerCodes, [](const Speech&, const Facility& f) { return textOf(f.formerCodes); }},
};

constexpr std::array requestCells = {
    Cell<Request>{Field::Number, [](const Speech&, const Request& r) { return r.number; }},
    Cell<Request>{Field::Title, [](const Speech&, const Request& r) { return r.title; }},
    Cell<Request>{Field::Received, [](const Speech&, const Request& r) { return textOf(r.received); }},
    Cell<Request>{Field::FacilityName, [](const Speech&, const Request& r) { return r.facilityName; }},
    Cell<Request>{Field::FacilityCode, [](const Speech&, const Request& r) { return textOf(r.facilityCode); }},
    Cell<Request>{Field::Status, [](const Speech& s, const Request& r) { return s.word("request_status", r.status); }},
    Cell<Request>{Field::PrefectureStatus,
        [](const Speech& s, const Request& r) { return s.word("prefecture_status", r.prefectureStatus); }},
    Cell<Request>{Field::Conditions, [](const Speech&, const Request& r) { return answer(r.conditionsConfirmed); }},
    Cell<Request>{Field::Remarks, [](const Speech&, const Request& r) { return r.remarks; }},
    Cell<Request>{Field::LastModified, [](const Speech&, const Request& r) { return textOf(r.lastModified); }},
    Cell<Request>{Field::Need, [](const Speech& s, const Request& r) { return s.word("need", r.gmis.need); }},
    Cell<Request>{Field::Method, [](const Speech& s, const Request& r) { return s.word("method", r.gmis.method); }},
    Cell<Request>{Field::Opinion, [](const Speech&, const Request& r) { return r.gmis.opinion; }},
};

constexpr std::array itemCells = {
    Cell<ItemFigures>{Field::Asked,
        [](const Speech&, const ItemFigures& i) { return i.asked ? QString::number(i.asked->asked) : QString(); }},
    Cell<ItemFigures>{
        Field::Stock, [](const Speech&, const ItemFigures& i) { return i.asked ? textOf(i.asked->stock) : QString(); }},
    Cell<ItemFigures>{Field::WeeklyUse,
        [](const Speech&, const ItemFigures& i) { return i.asked ? textOf(i.asked->weeklyUse) : QString(); }},
    Cell<ItemFigures>{Field::Purchase,
        [](const Speech&, const ItemFigures& i) { return i.asked ? textOf(i.asked->purchase) : QString(); }},
    Cell<ItemFigures>{Field::Outlook,
        [](const Speech& s, const ItemFigures& i) {
            return i.asked ? s.word("outlook", i.asked->outlook) : QString();
        }},
    Cell<ItemFigures>{Field::StatePieces,
        [](const Speech&, const ItemFigures& i) { return i.decided ? QString::number(i.decided->state) : QString(); }},
    Cell<ItemFigures>{Field::PrefecturePieces,
        [](const Speech&, const ItemFigures& i) {
            return i.decided ? QString::number(i.decided->prefecture) : QString();
        }},
    Cell<ItemFigures>{Field::TotalPieces,
        [](const Speech&, const ItemFigures& i) {
            return i.decided ? QString::number(i.decided->total()) : QString();
        }},
};

constexpr std::array contactCells = {
    Cell<Contact>{Field::Number, [](const Speech&, const Contact& c) { return c.requestNumber; }},
    Cell<Contact>{Field::At, [](const Speech&, const Contact& c) { return slashed(c.at); }},
    Cell<Contact>{Field::Result, [](const Speech& s, const Contact& c) { return s.word("contact_result", c.result); }},
    Cell<Contact>{Field::Means, [](const Speech& s, const Contact& c) { return s.word("means", c.means); }},
    Cell<Contact>{Field::Person, [](const Speech&, const Contact& c) { return c.person; }},
    Cell<Contact>{Field::Circumstances,
        [](const Speech& s, const Contact& c) { return s.word("circumstances", c.circumstances); }},
    Cell<Contact>{Field::Purchasable, [](const Speech&, const Contact& c) { return textOf(c.purchasable); }},
    Cell<Contact>{Field::PurchasableFrom, [](const Speech&, const Contact& c) { return textOf(c.purchasableFrom); }},
    Cell<Contact>{Field::Note, [](const Speech&, const Contact& c) { return c.note; }},
    Cell<Contact>{Field::Officer, [](const Speech&, const Contact& c) { return c.officer; }},
};

constexpr std::array distributionCells = {
    Cell<Distribution>{Field::FacilityCode, [](const Speech&, const Distribution& d) { return textOf(d.facility); }},
    Cell<Distribution>{Field::FacilityName, [](const Speech&, const Distribution& d) { return d.facilityName; }},
    Cell<Distribution>{Field::Item, [](const Speech& s, const Distribution& d) { return s.item(d.item); }},
    Cell<Distribution>{Field::Pieces, [](const Speech&, const Distribution& d) { return QString::number(d.pieces); }},
    Cell<Distribution>{Field::ShipDate, [](const Speech&, const Distribution& d) { return slashed(d.shipDate); }},
    Cell<Distribution>{Field::DistributionKind,
        [](const Speech& s, const Distribution& d) { return s.word("distribution_kind", d.kind); }},
    Cell<Distribution>{Field::DistributionState,
        [](const Speech& s, const Distribution& d) { return s.word("distribution_state", d.state); }},
    Cell<Distribution>{Field::Remarks, [](const Speech&, const Distribution& d) { return d.remarks; }},
};

constexpr std::array stockCells = {
    Cell<StockLot>{Field::Item, [](const Speech& s, const StockLot& l) { return s.item(l.item); }},
    Cell<StockLot>{Field::Pieces, [](const Speech&, const StockLot& l) { return QString::number(l.pieces); }},
    Cell<StockLot>{Field::Lot, [](const Speech&, const StockLot& l) { return l.lot; }},
    Cell<StockLot>{Field::UseBy, [](const Speech&, const StockLot& l) { return textOf(l.useBy); }},
    Cell<StockLot>{Field::Place, [](const Speech&, const StockLot& l) { return l.place; }},
    Cell<StockLot>{Field::Remarks, [](const Speech&, const StockLot& l) { return l.remarks; }},
};

template <typename Noun, std::size_t count>
QString cellText(const std::array<Cell<Noun>, count>& cells, Field field, const Speech& speech, const Noun& noun)
{
    const auto cell =
        std::find_if(cells.begin(), cells.end(), [field](const Cell<Noun>& c) { return c.field == field; });
    return cell == cells.end() ? QString() : cell->text(speech, noun);
}

template <typename Noun, std::size_t count>
void writeCells(ReportFile& file, const std::array<Cell<Noun>, count>& cells, const Speech& speech, const Noun& noun)
{
    for (const ReportFile::Column& column : file.columns()) {
        file.write(cellText(cells, column.field, speech, noun));
    }
    file.endRow();
}

template <typename Line>
const Line* lineOf(const std::vector<Line>& lines, Item item)
{
    const auto found = std::find_if(lines.begin(), lines.end(), [item](const Line& line) { return line.item == item; });
    return found == lines.end() ? nullptr : &*found;
}

} // namespace

void writeRow(ReportFile& file, const Speech& speech, const Facility& facility)
{
    writeCells(file, facilityCells, speech, facility);
}

void writeRow(ReportFile& file, const Speech& speech, const Request& request)
{
    for (const ReportFile::Column& column : file.columns()) {
        if (column.item.number == 0) {
            file.write(cellText(requestCells, column.field, speech, request));
        } else {
            const ItemFigures figures{lineOf(request.lines, column.item), lineOf(request.gmis.lines, column.item)};
            file.write(cellText(itemCells, column.field, speech, figures));
        }
    }
    file.endRow();
}

void writeRow(ReportFile& file, const Speech& speech, const Contact& contact)
{
    writeCells(file, contactCells, speech, contact);
}

void writeRow(ReportFile& file, const Speech& speech, const Distribution& sent)
{
    writeCells(file, distributionCells, speech, sent);
}

void writeRow(ReportFile& file, const Speech& speech, const StockLot& lot)
{
    writeCells(file, stockCells, speech, lot);
}

} // namespace sosdesk
