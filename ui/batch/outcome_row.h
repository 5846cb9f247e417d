// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sosdesk::ui {

/** What came of one request when many were decided or taken back in one go. */
struct OutcomeRow
{
    QString number{};
    QString name{}; ///< of the facility; may be empty
    bool done = false;
    QString what{}; ///< what was decided, or why it was not
};

} // namespace sosdesk::ui
