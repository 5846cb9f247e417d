// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace sosdesk::ui {

/** What stands in the fields of the contact form, right or wrong: kept while somebody looks at another request. */
struct ContactSketch
{
    int result = 0;
    int means = 0;
    int circumstances = 0;
    QStringList lines{};       ///< the text fields in their order
    QStringList corrections{}; ///< the fields of the items in their order

    friend bool operator==(const ContactSketch&, const ContactSketch&) = default;
};

} // namespace sosdesk::ui
