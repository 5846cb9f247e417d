// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/mail_draft.h"
#include "core/documents/notice.h"

namespace sosdesk {

/** The fixed words of the mails; BadResource. */
[[nodiscard]] Result<FormWords> mailWords(const QStringList& userFolders = {});

/** Who sends, and to whom at the ministry: from the settings. In drill nobody is at the ministry. */
struct MailPost
{
    std::optional<QString> from{}; ///< address; nothing: the mail program's own
    QStringList ministry{};        ///< addresses
};

// Drafts without their attachments. In drill subject and body say so, and the ministry's address is left out.

/** To the facility or aggregator: what comes when, or that nothing comes (F1–F4, F6). Only for what canBeToldOf(). */
[[nodiscard]] MailDraft noticeMail(const Matter& matter, const Letterhead& letterhead, const MailPost& post,
    const FormWords& words, const NoticeWords& notices);

/** To the ministry with 別添２ (F2): when it is sent on the day of entry the carrier starts on the next business day,
 *  which the body tells. @p requests: how many the list is about. */
[[nodiscard]] MailDraft annex2Mail(int requests, const BusinessCalendar& calendar, const Letterhead& letterhead,
    const MailPost& post, const FormWords& words);

/** To the ministry with the filled sheet (F5). */
[[nodiscard]] MailDraft sheetMail(
    const Matter& matter, const Letterhead& letterhead, const MailPost& post, const FormWords& words);

} // namespace sosdesk
