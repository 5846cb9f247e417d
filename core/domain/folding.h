// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace sosdesk {

/** The text as a key for matching and search, never for storing: NFKC, upper case, variant kanji unified (髙→高, 﨑→崎,
 *  邊→辺 …), every kind of hyphen one, no spaces. Originals stay as they were written (PROMISES TB2). */
[[nodiscard]] QString foldedKey(QStringView text);

/** A facility's name for matching one place under two spellings: folded, without the corporation that runs it, wherever
 *  that stands and however it is shortened: 「医療法人若葉会
 * 若葉医院」「（医）若葉会若葉医院」「若葉医院（医療法人若葉会）」. */
[[nodiscard]] QString foldedName(QStringView name);

/** An address for matching one place under two spellings: folded, without postal code, prefecture and 大字,
 * 丁目・番地・ 号・の as hyphens, and nothing behind a number such as 3-12-5 (the building). */
[[nodiscard]] QString foldedAddress(QStringView address);

/** Only the ASCII digits of a phone number, +81 as 0, the first one where there are several; empty when there are fewer
 *  than nine. */
[[nodiscard]] QString phoneKey(QStringView phone);

/** How a facility is sorted by its name, in plain hiragana or Latin capitals: width, voiced marks, small kana and long
 *  vowels do not matter, nor does a corporate form that is read out in front. From @p reading; where that says nothing,
 *  the letters with which @p name (a foldedName) begins; empty when kanji or a digit comes first. */
[[nodiscard]] QString readingKey(const QString& reading, const QString& name);
/** How many letters a text would have if all of it could be read. */
[[nodiscard]] qsizetype readingLength(const QString& text);

/** Counted up when keys of the same text become other ones: stored keys are then made anew. */
inline constexpr int foldingVersion = 4;

} // namespace sosdesk
