// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/record_samples.h"

#include "core/domain/json.h"
#include "tests/gui/review_samples.h"

#include <QJsonArray>

namespace sosdesk::tests {
namespace {

using namespace Qt::StringLiterals;

Instant moment(const QString& iso)
{
    return *instantFromIso(iso);
}

Inquiry told(InquiryKind kind, const QString& iso, const QString& question)
{
    Inquiry inquiry;
    inquiry.id = {QUuid::createUuidV5(QUuid(), iso)};
    inquiry.requestNumber = u"UDR-00010234"_s;
    inquiry.kind = kind;
    inquiry.at = moment(iso);
    inquiry.officer = u"見本太郎"_s;
    inquiry.person = u"厚労省 佐藤"_s;
    inquiry.question = question;
    return inquiry;
}

Event event(EventKind kind, const QString& iso, const QString& officer = u"見本太郎"_s)
{
    Event event;
    event.kind = kind;
    event.at = moment(iso);
    event.officer = officer;
    return event;
}

} // namespace

Inquiry withdrawal()
{
    Inquiry inquiry = told(InquiryKind::Withdrawal, u"2024-11-25T14:30"_s, u"卸から入荷したため"_s);
    inquiry.person = u"用度課 金城"_s;
    return inquiry;
}

Dossier inquiredDossier()
{
    Dossier dossier = sampleDossier();
    Inquiry asked = told(InquiryKind::Ministry, u"2024-11-25T13:40"_s, u"N95の想定消費量の根拠は"_s);
    asked.answeredAt = moment(u"2024-11-25T13:55"_s);
    asked.answer = u"病棟２つで陽性者15名。日次調査のとおり"_s;
    asked.outcome = InquiryOutcome::Agreed;
    Inquiry quantities = told(InquiryKind::Quantities, u"2024-11-25T14:10"_s, u"国の在庫から300枚に変更"_s);
    quantities.lines = {{itemOf("n95_mask"), 0, 300}};
    dossier.inquiries = {
        asked, quantities, told(InquiryKind::Consultation, u"2024-11-25T14:15"_s, u"ガウンは県備蓄でよいか"_s)};
    dossier.ticks = {{CheckId::C1, {}, true, Verdict::Ok, {}, u"見本太郎"_s, moment(u"2024-11-25T14:00"_s)},
        {CheckId::C4, {}, true, Verdict::Attention, u"前回の配布は９月。重複なしと確認"_s, u"見本太郎"_s,
            moment(u"2024-11-25T14:01"_s)}};
    return dossier;
}

std::vector<Event> sampleEvents()
{
    Event decided = event(EventKind::Decided, u"2024-11-25T14:31"_s);
    decided.after = {{u"need"_s, u"yes"_s}, {u"method"_s, u"prefecture"_s}, {u"complete"_s, true},
        {u"opinion"_s, u"これまでの緊急配布は0回。"_s.repeated(154)},
        {u"lines"_s, QJsonArray{jsonOf(DecisionLine{itemOf("n95_mask"), 600, 0}, builtInItems())}}};
    Event contact = event(EventKind::Contact, u"2024-11-25T14:20"_s);
    contact.after = {{u"means"_s, u"phone"_s}, {u"result"_s, u"talked"_s}, {u"circumstances"_s, u"stockout"_s},
        {u"person"_s, u"用度課 金城"_s}, {u"note"_s, u"卸の納期は12月5日。それまで入荷の見込みなし。"_s},
        {u"purchasable"_s, 0}};
    Event tick = event(EventKind::Tick, u"2024-11-25T14:18"_s);
    tick.after = {{u"ticks"_s,
        QJsonArray{QJsonObject{{u"check"_s, u"C5"_s}, {u"verdict"_s, u"attention"_s}, {u"confirmed"_s, true},
            {u"note"_s, u"電話で数を確認"_s}}}}};
    Event changed = event(EventKind::Changed, u"2024-11-25T14:05"_s);
    changed.file = u"/data/要請一覧_1405.csv"_s;
    changed.fields = {{u"n95_mask.asked"_s, u"800"_s, u"600"_s}, {u"remarks"_s, {}, u"ガウンはLサイズ希望"_s}};
    Event frozen = event(EventKind::Frozen, u"2024-11-25T13:00"_s);
    frozen.subject = u"13時締切"_s;
    frozen.after = {{u"lane"_s, u"call"_s}};
    Event printed = event(EventKind::Printed, u"2024-11-25T14:40"_s);
    printed.subject = u"response-form"_s;
    printed.file = u"回答票_2024-11-25.pdf"_s;
    Event arrived = event(EventKind::Arrived, u"2024-11-22T17:10"_s, u"見本花子"_s);
    arrived.file = u"/data/要請一覧_1710.csv"_s;
    return {printed, decided, contact, tick, changed, frozen, arrived,
        event(EventKind::Received, u"2024-11-22T16:58"_s, QString())};
}

} // namespace sosdesk::tests
