// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/verb.h"

#include <optional>

namespace sosdesk::cli {

/** The code given with an option; nothing when the option is not there; BadArgument naming it otherwise. */
template <typename Code>
[[nodiscard]] Result<std::optional<Code>> optionalCode(const QCommandLineParser& parser, const QString& option)
{
    if (!parser.isSet(option)) {
        return std::optional<Code>();
    }
    const std::optional<Code> code = fromCode<Code>(parser.value(option));
    return code ? Result<std::optional<Code>>(code) : badArgument(QStringLiteral("--") + option, parser.value(option));
}

[[nodiscard]] Result<std::optional<Quantity>> optionalQuantity(const QCommandLineParser& parser, const QString& option);
[[nodiscard]] Result<std::optional<Day>> optionalDay(const QCommandLineParser& parser, const QString& option);
[[nodiscard]] Result<std::optional<Instant>> optionalInstant(const QCommandLineParser& parser, const QString& option);

/** Whole pieces, 0 … 9,999,999, ASCII digits. */
[[nodiscard]] std::optional<Quantity> piecesFrom(const QString& text);
/** `n95_mask:stock=100,use=50,purchase=0`, any of the three. */
[[nodiscard]] Result<Correction> correctionFrom(Desk& desk, const QString& text);
/** `n95_mask=600:0`: prefecture, state. */
[[nodiscard]] Result<DecisionLine> decisionLineFrom(Desk& desk, const QString& text);

} // namespace sosdesk::cli
