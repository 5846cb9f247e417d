// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/private_file.h"

namespace sosdesk {

void createPrivately(const QString& /*path*/) {}

} // namespace sosdesk
