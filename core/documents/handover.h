// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/form_words.h"
#include "core/documents/matter.h"
#include "core/documents/paper.h"
#include "core/domain/board.h"
#include "core/domain/exchange.h"
#include "core/domain/hold.h"

#include <optional>
#include <vector>

namespace sosdesk {

/** What stands about an open request beside its matter: what the officer who takes over cannot know. */
struct HandoverCase
{
    Hold hold{};                     ///< 保留, when it is held
    std::optional<Need> draftNeed{}; ///< typed, or in a draft
    QString draft{};                 ///< the opinion being typed, or that of the draft
    QStringList openBy{};            ///< who else has it open, by the team server
    bool leftover = false;           ///< of an earlier day
    bool changed = false;            ///< by the facility since somebody saw it
};

/** A decision that is not where it should be: not sent, refused by the server, or too late. */
struct StuckDecision
{
    enum class Why { Unsent, Refused, Conflict };
    QString number{};
    QString facility{};
    Why why = Why::Unsent;
    QString detail{}; ///< a sentence; may be empty
};

/** How much there is of what. */
struct HandoverCounts
{
    int open = 0; ///< those below among them
    int leftovers = 0;
    int held = 0;
    int redials = 0; ///< somebody is to be called again
    int drafts = 0;
    int changed = 0;
    int older = 0;      ///< undecided for more than a month: in no list of the day, and not on this paper
    int unassigned = 0; ///< open and nobody's; 0 when the paper is about those, or nothing is shared
};

/** What an officer hands over: the content of the 引継書 but the requests. */
struct Handover
{
    QString from{};       ///< whose work it is; empty: everybody's
    QString range{};      ///< what the plan says of that share; empty without one
    bool nobodys = false; ///< it is about 未分担
    QString writer{};     ///< who prints it
    HandoverCounts counts{};
    std::vector<StuckDecision> stuck{};
    std::vector<OpenEnd> untold{}; ///< decided, and the facility does not know
};

/** The fixed words of the sheet; BadResource. */
[[nodiscard]] Result<FormWords> handoverWords(const QStringList& userFolders = {});

/** One open request on the sheet: whom it is about, what is asked, why it is open, what was heard and typed. */
[[nodiscard]] Section handoverCase(const Matter& matter, const HandoverCase& standing, const FormWords& words);

/** One of which something cannot be read: that it is there, so that nobody takes the sheet for the whole. */
[[nodiscard]] Section unreadableCase(const QString& number, const QString& facility, const FormWords& words);

/** The 引継書 (hand-over sheet): who to whom, counts, what is stuck, what is to be told, then the requests. */
[[nodiscard]] Paper handoverSheet(
    const Handover& handover, std::vector<Section> cases, const Letterhead& letterhead, const FormWords& words);

} // namespace sosdesk
