// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/sheet_out.h"

#include "core/desk/dossier_of.h"
#include "core/desk/office.h"
#include "core/documents/form_sheet.h"
#include "core/documents/staged_file.h"
#include "core/store/decision_store.h"
#include "core/store/paper_store.h"
#include "core/store/request_form_store.h"

#include <algorithm>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

/** What the sheet tells, in the words by which the import knows it again. */
class SheetFilling
{
public:
    explicit SheetFilling(const Office& office)
        : m_items(office.items())
        , m_words(office.layouts().words())
        , m_layout(office.layouts().canonical(ReportKind::Sheet, LayoutForm::Labels))
    {
    }

    [[nodiscard]] FormSheet sheet(const Request& request, const RequestForm& form) const
    {
        FormSheet sheet;
        sheet.name = u"別紙"_s;
        sheet.title = u"別紙　緊急配布要請シート（G-MIS未登録医療機関用）"_s;
        FormSheet::Block place;
        place.fields = {field(Field::FacilityName, request.facilityName),
            field(Field::FacilityCode, textOf(request.facilityCode)),
            field(Field::FacilityKind, word(u"facility_kind"_s, form.kind)), field(Field::PostalCode, form.postalCode),
            field(Field::Address, form.address), field(Field::Phone, form.phone),
            field(Field::ContactPerson, form.contactPerson), field(Field::Received, receivedText(request)),
            field(Field::Conditions,
                request.conditionsConfirmed ? (*request.conditionsConfirmed ? u"はい"_s : u"いいえ"_s) : QString())};
        sheet.blocks.push_back(place);
        sheet.blocks.push_back(askedBlock(request));
        sheet.blocks.push_back({{}, {field(Field::Remarks, request.remarks)}});
        return sheet;
    }

    void fillBlock(FormSheet& sheet, const GmisEntry& entry) const
    {
        FormSheet::Block block{u"都道府県記入欄"_s,
            {field(Field::Need, word(u"need"_s, entry.need)), field(Field::Method, word(u"method"_s, entry.method))}};
        block.heads = {m_layout.header(Field::Item), m_layout.header(Field::StatePieces),
            m_layout.header(Field::PrefecturePieces), m_layout.header(Field::TotalPieces)};
        for (const ItemDescription& item : m_items.items()) {
            const auto line = std::find_if(entry.lines.begin(), entry.lines.end(),
                [&item](const DecisionLine& known) { return known.item == item.item; });
            std::vector<SheetCell> row{item.name};
            if (line != entry.lines.end()) {
                row.insert(row.end(), {line->state, line->prefecture, line->total()});
            }
            block.rows.push_back(std::move(row));
        }
        sheet.blocks.push_back(std::move(block));
        sheet.blocks.push_back({{}, {field(Field::Opinion, entry.opinion)}});
    }

private:
    [[nodiscard]] std::pair<QString, SheetCell> field(Field field, const QString& text) const
    {
        return {m_layout.header(field), text.isEmpty() ? SheetCell() : SheetCell(text)};
    }

    template <typename Code>
    [[nodiscard]] QString word(const QString& vocabulary, const std::optional<Code>& code) const
    {
        return code ? m_words.wordFor(vocabulary, codeOf(*code)) : QString();
    }

    static QString receivedText(const Request& request)
    {
        if (!request.received) {
            return {};
        }
        const CivilDate date = civilOf(dayOf(*request.received));
        const int minute = secondOfDay(*request.received) / 60;
        return QString::asprintf("%04d/%02d/%02d %02d:%02d", date.year, date.month, date.day, minute / 60, minute % 60);
    }

    [[nodiscard]] FormSheet::Block askedBlock(const Request& request) const
    {
        FormSheet::Block block;
        block.heads = {m_layout.header(Field::Item), m_layout.header(Field::Stock), m_layout.header(Field::WeeklyUse),
            m_layout.header(Field::Purchase), m_layout.header(Field::Outlook), m_layout.header(Field::Asked)};
        const auto cell = [](const std::optional<Quantity>& figure) {
            return figure ? SheetCell(*figure) : SheetCell();
        };
        for (const ItemDescription& item : m_items.items()) {
            const auto line = std::find_if(request.lines.begin(), request.lines.end(),
                [&item](const RequestLine& known) { return known.item == item.item; });
            std::vector<SheetCell> row{item.name};
            if (line != request.lines.end()) {
                const QString outlook = word(u"outlook"_s, line->outlook);
                row.insert(row.end(),
                    {cell(line->stock), cell(line->weeklyUse), cell(line->purchase),
                        outlook.isEmpty() ? SheetCell() : SheetCell(outlook), line->asked});
            }
            block.rows.push_back(std::move(row));
        }
        return block;
    }

    const ItemCatalogue& m_items;
    const Words& m_words;
    const Layout& m_layout;
};

GmisEntry entryOf(const Decision& decision)
{
    return {decision.need, decision.method, decision.opinion, decision.lines};
}

} // namespace

Result<FormSheet> filledSheet(Office& office, const QString& number)
{
    SOSDESK_TAKE(const StoredRequest stored, requestOf(office, number));
    if (stored.request.channel != Channel::Sheet) {
        return fail({ErrorCode::BadArgument, {}, 0, u"REQUEST"_s, number});
    }
    SOSDESK_TAKE(const auto decision, DecisionStore(office.database()).latest(number));
    SOSDESK_TAKE(const auto form, RequestFormStore(office.database()).find(number));
    const SheetFilling filling(office);
    FormSheet sheet = filling.sheet(stored.request, form.value_or(RequestForm()));
    sheet.mark = office.mode() == Mode::Drill ? u"訓練"_s : QString();
    filling.fillBlock(sheet, decision && decision->complete ? entryOf(*decision) : stored.request.gmis);
    return sheet;
}

Result<PaperOutcome> exportSheet(Office& office, const QString& number, const QString& file)
{
    SOSDESK_TAKE(const FormSheet sheet, filledSheet(office, number));
    SOSDESK_TAKE(const auto decision, DecisionStore(office.database()).latest(number));
    PaperOutcome outcome;
    outcome.kind = u"sheet-xlsx"_s;
    outcome.file = file;
    outcome.rows = 1;
    if (!decision || !decision->complete) {
        outcome.problems.push_back({number, {}, {}, u"not_complete"_s});
    }
    SOSDESK_TAKE(auto work, office.begin(u"export"_s));
    SOSDESK_TAKE(StagedFile staged,
        StagedFile::writeBy(file, [&](const QString& path) { return writeForm(path, sheet, office.now()); }));
    outcome.sha256 = staged.sha256();
    SOSDESK_TRY(
        PaperStore(office.database())
            .record(*work, u"export"_s,
                {outcome.kind, file, outcome.rows, outcome.sha256, {{number, decision ? decision->version : 0}}}));
    SOSDESK_TRY(work->commit());
    SOSDESK_TRY(staged.publish());
    outcome.operation = work->id();
    return outcome;
}

} // namespace sosdesk
