// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace sosdesk {

class Office;

/** How much of a label a carrier's file takes in one field, all its columns together; 0: any. */
struct LabelRoom
{
    int most = 0;
    bool inBytes = false; ///< a full-width character is two; else characters
};

/** A kind of delivery list that can be written. */
struct DeliveryFormat
{
    QString format{}; ///< `annex2-xlsx`, `yamato-b2` …
    QString name{};   ///< for people
    LabelRoom nameRoom{};
    LabelRoom departmentRoom{};
    LabelRoom addressRoom{};
    LabelRoom buildingRoom{};
};

/** 別添２ first, then the carriers by name, those of the office's own folder too. BadResource. */
[[nodiscard]] Result<std::vector<DeliveryFormat>> deliveryFormats(Office& office);

/** How long a text is as that carrier counts. */
[[nodiscard]] int labelLength(const QString& text, const LabelRoom& room);

} // namespace sosdesk
