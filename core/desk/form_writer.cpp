// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/form_writer.h"

#include "core/desk/day_report_of.h"
#include "core/desk/dispatches_of.h"
#include "core/desk/handover_of.h"
#include "core/desk/letterhead_of.h"
#include "core/desk/office.h"
#include "core/desk/paper_selection.h"
#include "core/documents/call_sheet.h"
#include "core/documents/ministry_sheet.h"
#include "core/documents/response_form.h"
#include "core/documents/visible_text.h"
#include "core/review/standing.h"

namespace sosdesk {
namespace {

Result<FormWords> formWords(PrintedForm form, const QStringList& folders)
{
    switch (form) {
    case PrintedForm::ResponseForm:
    case PrintedForm::Notice: // has words of its own
        return responseFormWords(folders);
    case PrintedForm::Sheet:
        return ministrySheetWords(folders);
    case PrintedForm::CallSheet:
        return callSheetWords(folders);
    case PrintedForm::DayReport:
        return dayReportWords(folders);
    case PrintedForm::Handover:
        return handoverWords(folders);
    }
    Q_UNREACHABLE();
}

/** Anything by which a letter reaches the place. */
bool canBeReached(const Dossier& dossier)
{
    const auto given = [](const QString& text) { return !text.trimmed().isEmpty(); };
    const Facility listed = dossier.facility.value_or(Facility{});
    const RequestForm told = dossier.form.value_or(RequestForm{});
    return given(listed.address) || given(listed.fax) || given(listed.mail) || given(told.address);
}

bool hasPhone(const Dossier& dossier)
{
    return (dossier.facility && !dossier.facility->phone.trimmed().isEmpty())
        || (dossier.form && !dossier.form->phone.trimmed().isEmpty());
}

/** Undecided, and nobody took it back: somebody may still have to phone about it. */
bool isOpen(const Dossier& dossier)
{
    return isInReception(dossier.request.status) && dossier.request.status != RequestStatus::Closed
        && !(dossier.decision && dossier.decision->complete) && withdrawalIn(dossier.inquiries) == nullptr;
}

/** Puts `[U+E000]` where a character stands that no font draws; gives those. */
QStringList namedInstead(Section& section, GlyphCheck& glyphs)
{
    Paper alone;
    alone.sections = {section};
    const QStringList characters = glyphs.missing(wordsOf(alone));
    for (const QString& character : characters) {
        QString names;
        for (const uint code : character.toUcs4()) {
            names += u'[' + characterName(code) + u']';
        }
        for (CellRow& row : section.rows) {
            for (Cell& cell : row) {
                cell.text.replace(character, names);
            }
        }
    }
    return characters;
}

} // namespace

QString kindOf(PrintedForm form)
{
    switch (form) {
    case PrintedForm::ResponseForm:
        return QStringLiteral("response-form");
    case PrintedForm::Notice:
        return QStringLiteral("notice");
    case PrintedForm::Sheet:
        return QStringLiteral("sheet");
    case PrintedForm::CallSheet:
        return QStringLiteral("call-sheet");
    case PrintedForm::DayReport:
        return QStringLiteral("day-report");
    case PrintedForm::Handover:
        return QStringLiteral("handover");
    }
    Q_UNREACHABLE();
}

Result<FormWriter> FormWriter::begin(Office& office, const PrintOrder& order)
{
    FormWriter writer(office, order);
    const QStringList folders{folderOf(office)};
    SOSDESK_TAKE(writer.m_letterhead, letterheadOf(office));
    if (order.form == PrintedForm::Notice) {
        SOSDESK_TAKE(writer.m_words, NoticeWords::load(folders));
    } else {
        SOSDESK_TAKE(writer.m_words, formWords(order.form, folders));
    }
    return writer;
}

bool FormWriter::writesEach() const
{
    return m_order.form != PrintedForm::CallSheet && m_order.form != PrintedForm::DayReport
        && m_order.form != PrintedForm::Handover;
}

const FormWords& FormWriter::words() const
{
    const auto* const notices = std::get_if<NoticeWords>(&m_words);
    return notices != nullptr ? notices->facility : std::get<FormWords>(m_words);
}

QString FormWriter::fileName() const
{
    return words()("fileName");
}

QString FormWriter::drillWord() const
{
    return words()("drill");
}

void FormWriter::mention(const ReviewedRequest& reviewed, const char* code, const QString& value)
{
    m_problems.push_back({reviewed.stored.request.number, {}, value, QString::fromLatin1(code)});
}

bool FormWriter::hasPaper(const Matter& matter, const ReviewedRequest& reviewed)
{
    const bool isNamed = !m_order.selection.requests.isEmpty();
    if (m_order.form == PrintedForm::ResponseForm) {
        return true;
    }
    if (m_order.form == PrintedForm::Sheet && reviewed.stored.request.channel != Channel::Sheet) {
        if (isNamed) {
            mention(reviewed, "no_sheet");
        }
        return false;
    }
    const std::optional<Decision>& taken = reviewed.dossier.decision;
    if (taken && isTakenBack(*taken, reviewed.stored.request, reviewed.dossier.inquiries)) {
        mention(reviewed, "taken_back"); // nobody is told of goods that do not come
        return false;
    }
    if (!canBeToldOf(matter)) {
        // Of a whole day it goes without saying that the undecided ones are not told yet.
        const std::optional<Decision>& decision = reviewed.dossier.decision;
        if (isNamed || (decision && decision->need)) {
            mention(reviewed, "not_complete");
        }
        return false;
    }
    return true;
}

Result<std::optional<Paper>> FormWriter::paperAbout(const ReviewedRequest& reviewed)
{
    Matter matter = matterOf(m_office, reviewed);
    if (!hasPaper(matter, reviewed)) {
        return std::optional<Paper>();
    }
    if (m_order.form == PrintedForm::Notice) {
        if (reviewed.dossier.facility && !canBeReached(reviewed.dossier)) {
            mention(reviewed, "no_address");
        }
        SOSDESK_TAKE(matter.dispatches, dispatchesOf(m_office, reviewed.stored.request.number));
        return notice(matter, m_letterhead, std::get<NoticeWords>(m_words));
    }
    return m_order.form == PrintedForm::Sheet ? ministrySheet(matter, m_letterhead, words())
                                              : responseForm(matter, m_letterhead, words());
}

bool FormWriter::collect(const ReviewedRequest& reviewed, GlyphCheck& glyphs)
{
    const Matter matter = matterOf(m_office, reviewed);
    const bool isNamed = !m_order.selection.requests.isEmpty();
    if (!isOpen(reviewed.dossier) || (!isNamed && !isToBeCalled(matter))) {
        return false;
    }
    if (!hasPhone(reviewed.dossier)) {
        mention(reviewed, "no_phone");
    }
    Section section = callCase(matter, words());
    if (const QStringList missing = namedInstead(section, glyphs); !missing.isEmpty()) {
        mention(reviewed, "character_named", namesOf(missing));
    }
    m_cases.push_back(std::move(section));
    return true;
}

Result<Paper> FormWriter::dayPaper() const
{
    if (m_order.form == PrintedForm::Handover) {
        return handoverOf(m_office, m_order, m_letterhead, words());
    }
    SOSDESK_TAKE(const DayReport report, dayReportOf(m_office, m_order.selection.date.value_or(m_office.today())));
    return dayReportForm(report, m_letterhead, words());
}

Result<Paper> FormWriter::lastPaper(GlyphCheck& glyphs)
{
    if (m_order.form == PrintedForm::CallSheet) {
        return m_cases.empty() ? Result<Paper>(fail({ErrorCode::NothingSelected}))
                               : callSheet(std::move(m_cases), m_letterhead, words());
    }
    SOSDESK_TAKE(Paper paper, dayPaper());
    for (Section& section : paper.sections) {
        if (const QStringList missing = namedInstead(section, glyphs); !missing.isEmpty()) {
            m_problems.push_back({{}, section.heading, namesOf(missing), QStringLiteral("character_named")});
        }
    }
    return paper;
}

} // namespace sosdesk
