// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/shipping_label.h"
#include "core/tables/encoding.h"

#include <vector>

namespace sosdesk {

/** What is to be known about a text before it goes into a carrier's file. */
struct TextRemark
{
    QString code{};     ///< `replaced`, `not_in_cp932`, `private_character`, `special_character`, `unseen_character`,
                        ///< `formula`
    QString value{};    ///< the characters that are meant
    QString proposal{}; ///< what could stand for them; empty: nobody knows
    bool refuses = false;

    friend bool operator==(const TextRemark&, const TextRemark&) = default;
};

/** A text as it goes out, and what is to be known about it. Nothing is folded: what is not in the office's dictionary
 *  stays as it was written. */
struct CarrierText
{
    QString text{};
    std::vector<TextRemark> remarks{};

    [[nodiscard]] bool isRefused() const;
};

/** One line of text with the office's replacements, looked through for what @p encoding has no place for, for 外字 and
 *  for characters that carriers' programs often refuse. */
[[nodiscard]] CarrierText carried(const QString& original, const Replacements& replacements, Encoding encoding);

/** A phone number in ASCII digits and hyphens; empty when it is none. */
[[nodiscard]] QString carriedPhone(const QString& phone);
/** `041-0844` or, without @p hyphen, `0410844`; empty when it has not seven digits. */
[[nodiscard]] QString carriedPostalCode(const QString& code, bool hyphen);

} // namespace sosdesk
