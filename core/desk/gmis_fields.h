// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/gmis_entry.h"
#include "core/documents/gmis_form.h"
#include "core/documents/matter.h"
#include "core/documents/sheet_table.h"

namespace sosdesk {

/** The fields of our completed decision, unticked; none while there is none. */
[[nodiscard]] std::vector<GmisField> gmisFieldsOf(const GmisForm& form, const Matter& matter);

/** A list of what is typed for many requests: a row each, quantities of items that are not theirs empty. */
class GmisEntryList
{
public:
    GmisEntryList(const GmisForm& form, const ItemCatalogue& items, Mode mode);

    /** False when there is nothing to type. */
    bool add(const Matter& matter);
    [[nodiscard]] const SheetTable& table() const { return m_table; }

private:
    const GmisForm& m_form;
    QStringList m_keys; ///< of the columns behind number and facility
    SheetTable m_table;
};

} // namespace sosdesk
