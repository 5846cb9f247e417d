// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wording/labels.h"

#include <QStringList>

#include <set>

namespace sosdesk::ui {

/** The names of all values of a vocabulary, in its order: what a choice offers. */
template <typename Code>
[[nodiscard]] QStringList labelsOf()
{
    QStringList labels;
    for (const auto& row : CodeTable<Code>::rows) {
        labels << wording::label(row.first);
    }
    return labels;
}

/** The names of those of a set, in the order of the vocabulary. */
template <typename Code>
[[nodiscard]] QStringList labelsOf(const std::set<Code>& codes)
{
    QStringList labels;
    for (const Code code : codes) {
        labels << wording::label(code);
    }
    return labels;
}

} // namespace sosdesk::ui
