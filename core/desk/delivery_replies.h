// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/console.h"
#include "core/desk/delivery_change.h"

namespace sosdesk {

// What the verb `delivery` answers. An Error means that nothing was done.

/** `delivery`: everything decided in the past @p days or on its way, with what should be done about it. */
[[nodiscard]] Result<Reply> deliveriesReply(Desk& desk, int days);
/** `delivery set`. */
[[nodiscard]] Result<Reply> deliveryReply(
    Desk& desk, const QString& request, DeliverySide side, const DeliveryChange& change);
/** `delivery undo`. */
[[nodiscard]] Result<Reply> deliveryUndoReply(Desk& desk, const QString& request, DeliverySide side);

/** What `delivery label` is told; what is nothing stays as it is, or as listed. */
struct LabelWords
{
    QString facility{}; ///< ten digits
    std::optional<QString> name{};
    std::optional<QString> department{};
    std::optional<QString> address{};
    std::optional<QString> building{};
    std::optional<QString> postalCode{};
    std::optional<QString> phone{};
    bool remove = false;

    [[nodiscard]] bool isQuestion() const
    {
        return !remove && !name && !department && !address && !building && !postalCode && !phone;
    }
};
/** `delivery label`: shows, writes or takes back how a facility stands on parcels. */
[[nodiscard]] Result<Reply> labelReply(Desk& desk, const LabelWords& words);
/** `delivery characters`: the office's dictionary. */
[[nodiscard]] Result<Reply> charactersReply(Desk& desk);
/** `delivery characters C`: sets or takes out what stands for a character. */
[[nodiscard]] Result<Reply> characterReply(
    Desk& desk, const QString& character, const std::optional<QString>& replacement);

} // namespace sosdesk
