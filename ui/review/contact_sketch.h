// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
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

[[nodiscard]] QJsonObject jsonOf(const ContactSketch& sketch);
/** What a sketch was written as; answers that the form does not have are the first ones. */
[[nodiscard]] ContactSketch sketchFrom(const QJsonObject& json);

} // namespace sosdesk::ui
