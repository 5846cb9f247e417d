// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace sosdesk {

/** The statements of a text, folded: what stands between full stops, and between line ends unless @p acrossLines. */
[[nodiscard]] QStringList statementsOf(const QString& text, bool acrossLines = false);

/** Whether @p folded consists of @p linking words, figures and nothing else: it only leads from one word to another. */
[[nodiscard]] bool onlyLinks(QStringView folded, const QStringList& linking);

/** Whether the words of two lists stand within @p nearby characters of each other. */
[[nodiscard]] bool standNear(const QString& folded, const QStringList& some, const QStringList& others, int nearby);

/** Whether the folded text begins or ends with one of the words. */
[[nodiscard]] bool beginsWithAny(QStringView folded, const QStringList& words);
[[nodiscard]] bool endsWithAny(QStringView folded, const QStringList& words);

} // namespace sosdesk
