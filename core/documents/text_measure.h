// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <utility>
#include <vector>

namespace sosdesk {

/** How a carrier counts: CP932 bytes (a full-width character is two) or characters. */
enum class TextUnit { Bytes, Characters };

/** How long a field may be. */
struct TextLimit
{
    TextUnit unit = TextUnit::Characters;
    int most = 0; ///< 0: any
};

[[nodiscard]] int lengthOf(QStringView text, TextUnit unit);
[[nodiscard]] bool fits(QStringView text, TextLimit limit);
/** As much of the beginning as fits, cut between characters. */
[[nodiscard]] QString beginningOf(const QString& text, TextLimit limit);

/** Where a text may be cut to go on in the next field. */
enum class CutKind {
    Name,    ///< at a space, the earliest that does: 法人名 | 施設名
    Address, ///< at a space, else behind 丁目, 番地, 号 or a house number
    Line,    ///< the same, and where the field ends when nothing else does: the next field carries on
};

/** Puts @p pieces into fields of these limits in their order: each piece begins a field of its own and may go on in the
 *  next ones. As many texts as fields; nothing when they do not fit. */
[[nodiscard]] std::optional<std::vector<QString>> spread(
    const std::vector<QString>& pieces, const std::vector<TextLimit>& fields, CutKind kind);

/** The ways to cut a text in two at its spaces, the earliest first. */
[[nodiscard]] std::vector<std::pair<QString, QString>> halvesOf(const QString& text);

/** A name without a space cut behind the words of the corporation that runs the place, so that both parts fit; a
 *  proposal only. Nothing when there is no such place. */
[[nodiscard]] std::optional<std::pair<QString, QString>> proposedCut(
    const QString& name, TextLimit head, TextLimit tail);

} // namespace sosdesk
