// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/policy/policy.h"

#include <QByteArray>

namespace sosdesk {

/** The words of a regime as the server's rules read them (D1, D3): JSON of the same lists, folded, so that the server
 *  folds only what it compares with them. */
[[nodiscard]] QByteArray ruleWords(const OpinionWords& words);

} // namespace sosdesk
