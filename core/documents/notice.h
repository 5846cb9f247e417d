// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/form_words.h"
#include "core/documents/matter.h"
#include "core/documents/paper.h"

namespace sosdesk {

/** The fixed words of both notices: who asked through an aggregator is told through it (F6). */
struct NoticeWords
{
    FormWords facility{};
    FormWords aggregator{};

    /** BadResource. */
    [[nodiscard]] static Result<NoticeWords> load(const QStringList& userFolders = {});
    [[nodiscard]] const FormWords& of(Channel channel) const;
};

/** True when there is something to tell the facility: a completed decision. */
[[nodiscard]] bool canBeToldOf(const Matter& matter);

/** The letter to the facility, or to the aggregator (緊急配布に関する連絡; F1–F4, F6, P2): what comes when and how, or
 *  why nothing comes. Only for what canBeToldOf(). */
[[nodiscard]] Paper notice(const Matter& matter, const Letterhead& letterhead, const NoticeWords& words);

/** The rows of a letter about what comes: item, pieces, day, means. Shared with mails. */
[[nodiscard]] std::vector<CellRow> shipmentRows(const Matter& matter, const Decision& record, const FormWords& words);

} // namespace sosdesk
