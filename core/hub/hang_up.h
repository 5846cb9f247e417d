// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sosdesk {

/** Ends what is said over a socket in both directions, which wakes whoever waits for it; it stays open. */
void hangUp(int socket);

} // namespace sosdesk
