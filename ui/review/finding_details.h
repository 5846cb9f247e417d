// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/item.h"
#include "core/review/finding.h"

#include <QStringList>

namespace sosdesk::ui {

/** Where a finding was taken from, in words: `週次調査 11/20`, `聞き取り 11/25 14:20`. */
[[nodiscard]] QString sourceText(const QString& source, Day asOf);

/** Source and figures of a finding, one a line, for who wants to know exactly. */
[[nodiscard]] QStringList detailsOf(const Finding& finding, const ItemCatalogue& items, Day asOf);

} // namespace sosdesk::ui
