// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/item.h"
#include "core/review/fair_share.h"

#include <QString>

namespace sosdesk::wording {

[[nodiscard]] QString label(ShareMethod method);
[[nodiscard]] QString label(ShareCap cap);
/** Why somebody gets what he gets, in the few words of a table's cell. */
[[nodiscard]] QString label(ShareReason reason);

/** The sentence about one share for the opinion, with the facts of shareFacts(). Empty when there was enough for all
 *  that is asked: then nothing was divided. */
[[nodiscard]] QString shareSentence(ShareReason reason, const QJsonObject& facts, const QString& itemName);

/** The sentences of ours about shares that an opinion has, one an item; empty when it has none. */
[[nodiscard]] QString shareSentences(const QString& opinion, const ItemCatalogue& items);
/** All else that it says. */
[[nodiscard]] QString withoutShareSentences(const QString& opinion, const ItemCatalogue& items);

/** The opinion with @p sentence at its end, in place of an earlier sentence of ours about the same item. Every other
 *  word stays as it is, also a sentence of ours that a person has changed. */
[[nodiscard]] QString withShareSentence(const QString& opinion, const QString& sentence, const QString& itemName);

} // namespace sosdesk::wording
