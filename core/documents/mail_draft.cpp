// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/mail_draft.h"

#include "core/base/sha256.h"
#include "core/documents/visible_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sosdesk {
namespace {

constexpr qsizetype lineLength = 76; // of base64, and of a folded header

/** In pieces of at most @p most bytes of UTF-8, never within a character. */
QList<QByteArray> pieces(const QString& text, qsizetype most)
{
    QList<QByteArray> all{QByteArray()};
    for (const uint code : text.toUcs4()) {
        const char32_t character = code;
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (all.back().size() + bytes.size() > most) {
            all << QByteArray();
        }
        all.back() += bytes;
    }
    return all;
}

bool isPlain(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/** RFC 2047: words of at most 75 characters, each whole in itself, one a line. */
QByteArray encodedWords(const QString& text)
{
    constexpr qsizetype bytesInAWord = 42; // 56 of base64 and 12 around it, beside the longest header's name
    QByteArrayList words;
    for (const QByteArray& piece : pieces(text, bytesInAWord)) {
        words << "=?UTF-8?B?" + piece.toBase64() + "?=";
    }
    return words.join("\r\n ");
}

/** Unstructured text of a header. Text that looks like an encoded word is encoded, too. */
QByteArray headerText(const QString& text)
{
    const QString line = visibleLine(text).simplified();
    constexpr qsizetype mostOnALine = 60;
    return isPlain(line) && line.size() <= mostOnALine && !line.contains(QStringLiteral("=?")) ? line.toLatin1()
                                                                                               : encodedWords(line);
}

QByteArray partyText(const MailParty& party)
{
    const QString name = visibleLine(party.name).simplified();
    return name.isEmpty() ? party.address.toLatin1() : encodedWords(name) + "\r\n <" + party.address.toLatin1() + '>';
}

/** `Thu, 19 Nov 2026 17:00:00 +0900` */
QByteArray dateText(Instant at)
{
    constexpr std::array weekdays = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    constexpr std::array months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const Day day = dayOf(at);
    const CivilDate date = civilOf(day);
    const int second = secondOfDay(at);
    return QString::asprintf("%s, %d %s %04d %02d:%02d:%02d +0900",
        weekdays[static_cast<std::size_t>(weekdayOf(day) - 1)], date.day,
        months[static_cast<std::size_t>(date.month - 1)], date.year, second / 3'600, second / 60 % 60, second % 60)
        .toLatin1();
}

QByteArray inLines(const QByteArray& bytes)
{
    const QByteArray encoded = bytes.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < encoded.size(); at += lineLength) {
        lines += encoded.mid(at, lineLength) + "\r\n";
    }
    return lines;
}

/** RFC 2231: `filename*0*=UTF-8''%E5…`, in as many parts as it needs. */
QByteArray fileNameText(const QString& name)
{
    constexpr qsizetype bytesInAPart = 18; // three characters each, beside the name of the part
    QByteArray text;
    int part = 0;
    for (const QByteArray& piece : pieces(name, bytesInAPart)) {
        text +=
            part == 0 ? QByteArray(";\r\n filename*0*=UTF-8''") : ";\r\n filename*" + QByteArray::number(part) + "*=";
        text += piece.toPercentEncoding();
        ++part;
    }
    return text;
}

QByteArray bodyText(const QString& body)
{
    QString lines = visibleText(body);
    lines.replace(u'\n', QStringLiteral("\r\n"));
    return lines.toUtf8();
}

/** What no body can hold: base64 has no `_`. */
QByteArray boundaryOf(const MailDraft& draft)
{
    return "=_sosdesk_" + sha256(draft.subject.toUtf8() + draft.body.toUtf8()).first(12).toHex();
}

} // namespace

bool isMailAddress(QStringView text)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        QStringLiteral("(?=.{3,254}$)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                       "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+")));
    return !text.contains(u'\n') && pattern.match(text.toString()).hasMatch();
}

std::optional<QStringList> mailAddressesIn(const QString& list)
{
    static const QRegularExpression parting(QStringLiteral("[,;、，；]"));
    QStringList addresses;
    for (const QString& part : list.split(parting)) {
        const QString address = part.trimmed();
        if (address.isEmpty()) {
            continue;
        }
        if (!isMailAddress(address)) {
            return std::nullopt;
        }
        addresses << address;
    }
    return addresses;
}

QByteArray emlOf(const MailDraft& draft)
{
    const QByteArray boundary = boundaryOf(draft);
    QByteArray eml = "X-Unsent: 1\r\nDate: " + dateText(draft.at) + "\r\n";
    if (draft.from) {
        eml += "From: " + partyText(*draft.from) + "\r\n";
    }
    QByteArrayList receivers;
    for (const MailParty& party : draft.to) {
        receivers << partyText(party);
    }
    if (!receivers.isEmpty()) {
        eml += "To: " + receivers.join(",\r\n ") + "\r\n";
    }
    eml += "Subject: " + headerText(draft.subject) + "\r\nMIME-Version: 1.0\r\n";
    eml += "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n";
    eml += "--" + boundary + "\r\nContent-Type: text/plain; charset=UTF-8\r\n";
    eml += "Content-Transfer-Encoding: base64\r\n\r\n" + inLines(bodyText(draft.body));
    for (const MailAttachment& attachment : draft.attachments) {
        eml += "--" + boundary + "\r\nContent-Type: " + attachment.type + "\r\nContent-Transfer-Encoding: base64\r\n";
        eml +=
            "Content-Disposition: attachment" + fileNameText(attachment.name) + "\r\n\r\n" + inLines(attachment.bytes);
    }
    return eml + "--" + boundary + "--\r\n";
}

} // namespace sosdesk
