// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/mail_letters.h"

#include "core/documents/japanese_date.h"
#include "core/documents/record_of.h"
#include "core/documents/visible_text.h"
#include "core/wording/labels.h"

#include <array>

namespace sosdesk {
namespace {

constexpr std::array keys = {"drillMark", "drillBody", "ministry", "receiver", "noticeSubject", "noticeGranted",
    "noticeDenied", "shipment", "annex2Subject", "annex2Body", "sheetSubject", "sheetBody", "closing"};

using Places = QHash<QString, QString>;

/** What all mails have alike. */
MailDraft framed(const Letterhead& letterhead, const MailPost& post, const FormWords& words, const QString& subject,
    const QStringList& paragraphs)
{
    const bool drill = letterhead.mode == Mode::Drill;
    MailDraft draft;
    draft.at = letterhead.asOf;
    draft.subject = drill ? words("drillMark") + subject : subject;
    QStringList body = paragraphs;
    if (drill) {
        body.prepend(words("drillBody"));
    }
    const QString signature = (visibleLine(letterhead.office) + u'\n' + visibleLine(letterhead.contact)).trimmed();
    body << words("closing", {{QStringLiteral("signature"), signature}});
    draft.body = body.join(QStringLiteral("\n\n")) + u'\n';
    if (post.from) {
        draft.from = MailParty{letterhead.office, *post.from};
    }
    return draft;
}

void addMinistry(MailDraft& draft, const Letterhead& letterhead, const MailPost& post)
{
    if (letterhead.mode == Mode::Drill) {
        return; // practice never reaches the ministry
    }
    for (const QString& address : post.ministry) {
        draft.to.push_back({{}, address});
    }
}

QString shipmentLines(const Matter& matter, const Decision& record, const FormWords& words, const FormWords& notice)
{
    QStringList lines;
    for (const CellRow& row : shipmentRows(matter, record, notice)) {
        QString means = row[3].text;
        lines << words("shipment",
            {{QStringLiteral("item"), row[0].text}, {QStringLiteral("pieces"), row[1].text},
                {QStringLiteral("day"), row[2].text}, {QStringLiteral("means"), means.remove(u'\n')}});
    }
    return lines.join(u'\n');
}

} // namespace

Result<FormWords> mailWords(const QStringList& userFolders)
{
    return FormWords::load(QStringLiteral("mail.json"), keys, userFolders);
}

MailDraft noticeMail(const Matter& matter, const Letterhead& letterhead, const MailPost& post, const FormWords& words,
    const NoticeWords& notices)
{
    const Request& request = matter.dossier.request;
    const Decision record = recordOf(request, matter.dossier.decision).value();
    const Places places{{QStringLiteral("number"), visibleLine(request.number)},
        {QStringLiteral("facility"), visibleLine(request.facilityName)},
        {QStringLiteral("office"), visibleLine(letterhead.office)},
        {QStringLiteral("lines"), shipmentLines(matter, record, words, notices.of(request.channel))}};
    return framed(letterhead, post, words, words("noticeSubject", places),
        {words("receiver", places), words(record.need == Need::Yes ? "noticeGranted" : "noticeDenied", places)});
}

MailDraft annex2Mail(int requests, const BusinessCalendar& calendar, const Letterhead& letterhead, const MailPost& post,
    const FormWords& words)
{
    const Day today = dayOf(letterhead.asOf);
    const Places places{{QStringLiteral("office"), visibleLine(letterhead.office)},
        {QStringLiteral("day"), japaneseDate(today)}, {QStringLiteral("count"), QString::number(requests)},
        {QStringLiteral("start"), japaneseDate(calendar.nextBusinessDay(today))}};
    MailDraft draft = framed(
        letterhead, post, words, words("annex2Subject", places), {words("ministry"), words("annex2Body", places)});
    addMinistry(draft, letterhead, post);
    return draft;
}

MailDraft sheetMail(const Matter& matter, const Letterhead& letterhead, const MailPost& post, const FormWords& words)
{
    const Request& request = matter.dossier.request;
    const auto record = recordOf(request, matter.dossier.decision);
    const QString need = record && record->need ? wording::label(*record->need) : QString();
    const Places places{{QStringLiteral("office"), visibleLine(letterhead.office)},
        {QStringLiteral("facility"), visibleLine(request.facilityName)},
        {QStringLiteral("number"), visibleLine(request.number)}, {QStringLiteral("need"), need}};
    MailDraft draft =
        framed(letterhead, post, words, words("sheetSubject", places), {words("ministry"), words("sheetBody", places)});
    addMinistry(draft, letterhead, post);
    return draft;
}

} // namespace sosdesk
