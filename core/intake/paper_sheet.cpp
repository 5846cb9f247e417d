// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/paper_sheet.h"

#include "core/intake/form_map.h"
#include "core/intake/request_row.h"
#include "core/intake/value_text.h"

#include <algorithm>

namespace sosdesk {
namespace {

constexpr qsizetype shownCharacters = 200;

/** Turns the values of a form into a request, and lists the cells that say nothing usable. */
class FormReading
{
public:
    FormReading(const FormMap& map, const FormKnowledge& knowledge, IssueList& issues)
        : m_map(map)
        , m_knowledge(knowledge)
        , m_issues(issues)
    {
    }

    [[nodiscard]] PaperSheet read()
    {
        PaperSheet sheet;
        readFacility(sheet);
        Request& request = sheet.request;
        request.channel = Channel::Sheet;
        request.received = read<Instant>(
            Field::Received, [](std::string_view text) { return instantFromText(text, TimeOfDay::MayLack); });
        if (const QString answer = word(Field::Conditions, u"answer", IssueCode::BadBoolean); !answer.isEmpty()) {
            request.conditionsConfirmed = answer == u"yes";
        }
        request.remarks = text(Field::Remarks);
        request.gmis.need = fromCode<Need>(word(Field::Need, u"need", IssueCode::UnknownWord));
        request.gmis.method = fromCode<Method>(word(Field::Method, u"method", IssueCode::UnknownWord));
        request.gmis.opinion = text(Field::Opinion);
        for (const ItemDescription& item : m_knowledge.items.items()) {
            addLine(item, request);
        }
        sortByItem(request);
        const bool asks = std::any_of(
            request.lines.begin(), request.lines.end(), [](const RequestLine& line) { return line.asked > 0; });
        if (!asks && m_good) {
            refuse(Field::Asked, IssueCode::NothingAsked, {});
        }
        return sheet;
    }

    [[nodiscard]] bool isGood() const { return m_good; }

private:
    void readFacility(PaperSheet& sheet)
    {
        sheet.form.kind = fromCode<FacilityKind>(word(Field::FacilityKind, u"facility_kind", IssueCode::UnknownWord));
        sheet.request.facilityName = text(Field::FacilityName).simplified();
        if (sheet.request.facilityName.isEmpty()) {
            refuse(Field::FacilityName, IssueCode::MissingValue, {});
        }
        const auto code = read<ReadCode>(Field::FacilityCode,
            [&](std::string_view cell) { return codeFrom(cell, m_knowledge.prefecture, sheet.form.kind); });
        sheet.request.facilityCode = code ? code->code : FacilityCode();
        if (code && !code->fits) {
            list(Field::FacilityCode, IssueCode::CheckDigit, m_map.value(Field::FacilityCode), false);
        }
        sheet.form.postalCode = text(Field::PostalCode);
        sheet.form.address = text(Field::Address);
        sheet.form.phone = text(Field::Phone);
        sheet.form.contactPerson = text(Field::ContactPerson);
    }

    void addLine(const ItemDescription& item, Request& request)
    {
        const std::optional<Quantity> asked = quantity(Field::Asked, item);
        RequestLine line{item.item, asked.value_or(0), quantity(Field::Stock, item), quantity(Field::WeeklyUse, item),
            quantity(Field::Purchase, item), outlook(item)};
        if (asked || line.stock || line.weeklyUse || line.purchase || line.outlook) {
            request.lines.push_back(line);
        }
        const DecisionLine entry{item.item, quantity(Field::PrefecturePieces, item).value_or(0),
            quantity(Field::StatePieces, item).value_or(0)};
        const std::optional<Quantity> total = quantity(Field::TotalPieces, item);
        if (total && *total != entry.total()) {
            list(Field::TotalPieces, IssueCode::TotalMismatch, m_map.value(Field::TotalPieces, item), false);
        }
        if (entry.total() > 0) {
            request.gmis.lines.push_back(entry);
        }
    }

    std::optional<Quantity> quantity(Field field, const ItemDescription& item)
    {
        const auto found = m_map.value(field, item);
        noteCached(field, found);
        if (!found || found->text == u"-" || found->text == u"－" || found->text == u"ー") {
            return std::nullopt; // a dash is how people leave a cell empty on paper
        }
        const Cell<Quantity> value = quantityFrom(found->text.toStdString(), item.countedInPairs);
        if (!value) {
            refuse(field, value.error(), found);
            return std::nullopt;
        }
        return *value;
    }

    std::optional<Outlook> outlook(const ItemDescription& item)
    {
        const auto found = m_map.value(Field::Outlook, item);
        noteCached(Field::Outlook, found);
        const auto value = found ? m_knowledge.words.read<Outlook>(u"outlook", found->text) : std::nullopt;
        if (found && !value) {
            refuse(Field::Outlook, IssueCode::BadOutlook, found);
        }
        return value;
    }

    QString word(Field field, QStringView vocabulary, IssueCode otherwise)
    {
        const auto found = m_map.value(field);
        noteCached(field, found);
        const QString code = found ? m_knowledge.words.codeOf(vocabulary, found->text) : QString();
        if (found && code.isEmpty()) {
            refuse(field, otherwise, found);
        }
        return code;
    }

    QString text(Field field)
    {
        const auto found = m_map.value(field);
        noteCached(field, found);
        if (!found) {
            return {};
        }
        if (const Cell<void> sound = checkText(found->text.toStdString()); !sound) {
            refuse(field, sound.error(), found);
        } else if (hasPrivateCharacter(found->text.toStdString())) {
            list(field, IssueCode::PrivateCharacter, found, false);
        }
        return QString(found->text).replace(QLatin1StringView("\r\n"), QLatin1StringView("\n")).replace(u'\r', u'\n');
    }

    template <typename Value, typename Read>
    std::optional<Value> read(Field field, Read from)
    {
        const auto found = m_map.value(field);
        noteCached(field, found);
        if (!found) {
            return std::nullopt;
        }
        const Cell<Value> value = from(std::string_view(found->text.toStdString()));
        if (!value) {
            refuse(field, value.error(), found);
            return std::nullopt;
        }
        return *value;
    }

    void noteCached(Field field, const std::optional<GridValue>& found)
    {
        if (found && m_map.grid().isCached(found->place)) {
            list(field, IssueCode::CachedValue, found, false);
        }
    }
    void refuse(Field field, IssueCode code, const std::optional<GridValue>& found)
    {
        m_good = false;
        list(field, code, found, true);
    }
    void list(Field field, IssueCode code, const std::optional<GridValue>& found, bool refused)
    {
        const GridValue value = found.value_or(GridValue());
        m_issues.add({value.place.row, m_map.headerOf(field), value.text.left(shownCharacters), code, refused,
            found ? m_map.grid().nameOf(value.place) : QString()});
    }

    const FormMap& m_map;
    const FormKnowledge& m_knowledge;
    IssueList& m_issues;
    bool m_good = true;
};

} // namespace

QString missingLabel(const SheetGrid& grid, const FormKnowledge& knowledge)
{
    return FormMap(grid, knowledge).missing();
}

PaperSheet paperSheetFrom(const SheetGrid& grid, const FormKnowledge& knowledge, IssueList& issues, bool& good)
{
    const FormMap map(grid, knowledge);
    FormReading reading(map, knowledge, issues);
    PaperSheet sheet = reading.read();
    good = reading.isGood();
    return sheet;
}

} // namespace sosdesk
