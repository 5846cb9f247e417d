// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/response_form.h"

#include "core/documents/form_frame.h"
#include "core/documents/record_of.h"
#include "core/documents/response_sections.h"
#include "core/documents/visible_text.h"

#include <array>

namespace sosdesk {
namespace {

constexpr std::array keys = {"fileName", "title", "documentNumber", "drill", "undecided", "draft", "facility",
    "codeLabel", "code", "beds", "unlisted", "place", "postal", "phone", "fax", "contactPerson", "request", "received",
    "notReceived", "channel", "processingDay", "remarks", "figuresHeading", "item", "asked", "stock", "use", "purchase",
    "pieces", "weeks", "suggested", "decided", "prefecture", "state", "total", "unknown", "corrected", "surveyed",
    "heardNote", "surveyedNote", "need", "method", "shipping", "byCarrier", "fromDay", "decision", "decisionBy",
    "inBatch", "gloveSize", "override", "difference", "differenceIs", "checksHeading", "verdict", "check", "evidence",
    "confirmed", "ticked", "partlyTicked", "tickedThen", "checkNote", "contactsHeading", "heardAt", "heardFrom",
    "heardWhat", "heardBy", "purchasable", "purchasableFrom", "redial", "correction", "noContacts", "inquiriesHeading",
    "withdrawn", "openInquiry", "inquiryAnswer", "inquiryLine", "opinionHeading", "noOpinion", "asOf", "imported",
    "regime", "journal"};

QStringList marksFor(const Letterhead& letterhead, const FormCase& form)
{
    QStringList marks;
    if (letterhead.mode == Mode::Drill) {
        marks << form.words("drill");
    }
    if (withdrawalIn(form.matter.dossier.inquiries) != nullptr) {
        marks << form.words("withdrawn");
    }
    if (!form.record) {
        marks << form.words("undecided");
    } else if (!form.record->complete) {
        marks << form.words("draft");
    }
    return marks;
}

} // namespace

Result<FormWords> responseFormWords(const QStringList& userFolders)
{
    return FormWords::load(QStringLiteral("response-form.json"), keys, userFolders);
}

Paper responseForm(const Matter& matter, const Letterhead& letterhead, const FormWords& words)
{
    const FormCase form{matter, words, recordOf(matter.dossier.request, matter.dossier.decision)};
    Paper paper = framedForm(letterhead, words);
    paper.request = visibleLine(matter.dossier.request.number);
    paper.marks = marksFor(letterhead, form);
    paper.stamp = stampOf(letterhead, words, matter.review.regime);
    paper.sections = {
        facilitySection(form), figuresSection(form), outcomeSection(form), checksSection(form), contactsSection(form)};
    if (Section inquiries = inquiriesSection(form); !inquiries.rows.empty()) {
        paper.sections.push_back(std::move(inquiries));
    }
    paper.sections.push_back(opinionSection(form));
    return paper;
}

} // namespace sosdesk
