// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/hang_up.h"

#include <winsock2.h>

namespace sosdesk {

void hangUp(int socket)
{
    (void)::shutdown(static_cast<SOCKET>(socket), SD_BOTH);
}

} // namespace sosdesk
