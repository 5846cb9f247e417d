// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/change_set.h"
#include "core/domain/contact.h"
#include "core/domain/decision.h"
#include "core/domain/item.h"
#include "core/domain/request.h"

#include <QJsonObject>

namespace sosdesk {

// The nouns as JSON: what the journal, the outbox, earlier revisions and the command line show. Keys are stable
// English, values are codes, ISO times and whole numbers; a missing value is null.

/** Null for nothing, otherwise what jsonOf() or QJsonValue makes of it. */
[[nodiscard]] QJsonValue jsonOf(const std::optional<Quantity>& quantity);
[[nodiscard]] QJsonValue jsonOf(const std::optional<Instant>& instant);
[[nodiscard]] QJsonValue jsonOf(const std::optional<Day>& day);
template <typename Code>
[[nodiscard]] QJsonValue jsonCode(const std::optional<Code>& code)
{
    return code ? QJsonValue(codeOf(*code)) : QJsonValue(QJsonValue::Null);
}

[[nodiscard]] QJsonObject jsonOf(const RequestLine& line, const ItemCatalogue& items);
[[nodiscard]] QJsonObject jsonOf(const DecisionLine& line, const ItemCatalogue& items);
/** A request with its lines and G-MIS entries; without its identity and version. */
[[nodiscard]] QJsonObject jsonOf(const Request& request, const ItemCatalogue& items);
[[nodiscard]] QJsonObject jsonOf(const Decision& decision, const ItemCatalogue& items);
/** The decision that jsonOf(const Decision&) wrote; nothing when the object holds what we never write. */
[[nodiscard]] std::optional<Decision> decisionFrom(const QJsonObject& json, const ItemCatalogue& items);
[[nodiscard]] QJsonObject jsonOf(const Contact& contact, const ItemCatalogue& items);
/** One side of the changed fields, by field: `jsonOf(change.fields, &FieldChange::before)`. */
[[nodiscard]] QJsonObject jsonOf(const std::vector<FieldChange>& fields, QString FieldChange::*side);

} // namespace sosdesk
