// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/form_words.h"
#include "core/documents/matter.h"
#include "core/documents/paper.h"

#include <optional>

namespace sosdesk {

/** What the parts of the response form are made from. */
struct FormCase
{
    const Matter& matter;
    const FormWords& words;
    std::optional<Decision> record{}; ///< what stands; nothing while undecided
};

[[nodiscard]] Section facilitySection(const FormCase& form);
/** 要請内容と決定: the figures as asked, with what was corrected on the phone, and the quantities. */
[[nodiscard]] Section figuresSection(const FormCase& form);
[[nodiscard]] Section outcomeSection(const FormCase& form);
[[nodiscard]] Section checksSection(const FormCase& form);
[[nodiscard]] Section contactsSection(const FormCase& form);
/** 照会・協議・取り下げ; without rows when there were none. */
[[nodiscard]] Section inquiriesSection(const FormCase& form);
[[nodiscard]] Section opinionSection(const FormCase& form);

/** The name of an item by the regime. */
[[nodiscard]] QString itemName(const FormCase& form, Item item);

} // namespace sosdesk
