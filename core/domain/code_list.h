// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/codes.h"

#include <QStringList>

#include <set>

namespace sosdesk {

/** `a,b`: a set of codes as one text. */
template <typename Code>
[[nodiscard]] QString codeList(const std::set<Code>& codes)
{
    QStringList words;
    for (const Code code : codes) {
        words << codeOf(code);
    }
    return words.join(u',');
}

/** What codeList() wrote; @p odd is called for each word that is no code. */
template <typename Code, typename Odd>
[[nodiscard]] std::set<Code> codesIn(const QString& text, Odd odd)
{
    std::set<Code> codes;
    for (const QString& word : text.split(u',', Qt::SkipEmptyParts)) {
        if (const auto code = fromCode<Code>(word)) {
            codes.insert(*code);
        } else {
            odd();
        }
    }
    return codes;
}

} // namespace sosdesk
