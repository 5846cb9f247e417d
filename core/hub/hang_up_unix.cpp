// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/hang_up.h"

#include <sys/socket.h>

namespace sosdesk {

void hangUp(int socket)
{
    (void)::shutdown(socket, SHUT_RDWR);
}

} // namespace sosdesk
