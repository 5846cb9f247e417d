// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sosdesk {

/** Somebody who writes or gets a mail. */
struct MailParty
{
    QString name{};    ///< may be empty, and Japanese
    QString address{}; ///< isMailAddress()
};

struct MailAttachment
{
    QString name{};    ///< of the file, as safeFileName() gives it
    QByteArray type{}; ///< `application/pdf`
    QByteArray bytes{};
};

/** A letter that somebody sends from the mail program of the office; the program itself sends nothing. */
struct MailDraft
{
    std::optional<MailParty> from{}; ///< nothing: the mail program puts its own
    std::vector<MailParty> to{};     ///< may be empty: in drill nobody outside is written to
    QString subject{};
    QString body{}; ///< lines parted by line feeds
    Instant at{};
    std::vector<MailAttachment> attachments{};
};

/** A plain address (`sos-busshi@mhlw.go.jp`) that can stand in a header as it is: ASCII, one @, no blanks, quotes,
 *  line ends or anything unseen. */
[[nodiscard]] bool isMailAddress(QStringView text);

/** The addresses of a list parted by commas or semicolons, also full-width ones; nothing when one of them is none.
 *  Empty for an empty list. */
[[nodiscard]] std::optional<QStringList> mailAddressesIn(const QString& list);

/** The draft as an .eml file that opens as unsent: RFC 5322 with CRLF, headers by RFC 2047, file names by RFC 2231, all
 *  bodies in base64, lines of at most 78 characters. Line ends and unseen characters in a header become blanks: no
 *  value begins a header of its own. */
[[nodiscard]] QByteArray emlOf(const MailDraft& draft);

} // namespace sosdesk
