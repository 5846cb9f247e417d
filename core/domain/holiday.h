// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"

#include <QString>

namespace sosdesk {

/** A national holiday as a published list names it. */
struct Holiday
{
    Day day{};
    QString name{};

    friend bool operator==(const Holiday&, const Holiday&) = default;
};

} // namespace sosdesk
