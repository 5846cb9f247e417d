// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/report_inside.h"
#include "core/intake/request_row.h"

namespace sosdesk {

Result<void> Report::Inside::eachLongRequest(const Take<Request>&)
{
    return {};
}

} // namespace sosdesk
