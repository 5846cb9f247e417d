// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace sosdesk {

/** The text as a key for matching and search, never for storing: NFKC, upper case, variant kanji unified (髙→高, 﨑→崎,
 *  邊→辺 …), every kind of hyphen one, no spaces. Originals stay as they were written (PROMISES TB2). */
[[nodiscard]] QString foldedKey(QStringView text);

/** A facility's name for matching one place under two spellings: folded, without the corporate form (医療法人 … 会). */
[[nodiscard]] QString foldedName(QStringView name);

/** Only the ASCII digits of a phone number; empty when there are fewer than nine. */
[[nodiscard]] QString phoneKey(QStringView phone);

} // namespace sosdesk
