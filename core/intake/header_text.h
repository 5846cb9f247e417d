// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace sosdesk {

/** A header or a word of a closed vocabulary as a key for comparing: trimmed, full-width ASCII narrow (（→( ＿→_ １→1),
 *  every wave dash ~, every minus -, no spaces, no zero-width characters. Kanji and kana stay as they are. */
[[nodiscard]] QString foldedHeader(QStringView text);

} // namespace sosdesk
