// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace sosdesk {

/** The sentences that an opinion (都道府県意見) is composed of, with `{fact}` where a fact stands. An office may word
 *  them its own way; what the rules look for (D1, D3) must be in them. */
struct OpinionTemplates
{
    /** The built-in `opinions/opinion.json`, or the one of the last of @p userFolders that has it.
     * ErrorCode::BadResource with file and key: a fact that is not known or not there, and a file of any other name,
     * which nobody would read.
     */
    [[nodiscard]] static Result<OpinionTemplates> load(const QStringList& userFolders = {});

    QString file{};       ///< where they were read, for whoever finds a mistake later
    int longest = 0;      ///< characters of a composed opinion
    int longestQuote = 0; ///< characters of what somebody said in it
    QString none{};       ///< {count}
    QString some{};       ///< {count} {latest} {side}
    QString named{};      ///< {circumstances}
    QString quoted{};     ///< {circumstances} {words}
    QString other{};      ///< {words}
    QString byOfficer{};  ///< {at} {means} {officer} {circumstances}
    QString anonymous{};  ///< {at} {means} {circumstances}
    QString written{};    ///< {circumstances}
    QString now{};        ///< {pieces}
    QString later{};      ///< {pieces} {from}
    QString mixed{};      ///< no fact: why both sides supply (D3)
    QString refusal{};    ///< {reasons}
    QString reason{};     ///< {reason}
    QString ofItem{};     ///< {item} {reason}
    QString more{};       ///< {more}: reasons that there was no room for
};

} // namespace sosdesk
