// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"

#include <QJsonObject>
#include <QString>

namespace sosdesk {

/** What was typed about a request and is in no decision and no record yet. Of this desk only. Key: the request. */
struct Typing
{
    QString requestNumber{};
    Instant at{};             ///< when it was kept last
    QJsonObject decision{};   ///< fields of the decision, as the window writes them; empty: none
    QJsonObject contact{};    ///< the contact form; empty: none
    QJsonObject beside{};     ///< what else is being written down, an inquiry or a hold; empty: nothing
    QJsonObject note{};       ///< the note of a check; empty: none
    QJsonObject correction{}; ///< the form in which a request of ours is corrected; empty: none

    [[nodiscard]] bool isEmpty() const
    {
        return decision.isEmpty() && contact.isEmpty() && beside.isEmpty() && note.isEmpty() && correction.isEmpty();
    }
    friend bool operator==(const Typing&, const Typing&) = default;
};

/** Its parts, each typed, kept and stored for itself. */
enum class TypingPart {
    Decision,
    Contact,
    Beside,
    Note,
    Correction,
};

} // namespace sosdesk
