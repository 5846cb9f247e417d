// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/** SQL over a request `r` and its newest decision `d` (which may be null): a notice of what stands left the house. */
#define NOTICE_LEFT                                                                                                    \
    "EXISTS (SELECT 1 FROM paper_request t JOIN paper p ON p.id = t.paper WHERE t.request = r.number "                 \
    "AND t.decision_version = ifnull(d.version, 0) AND p.kind IN ('notice', 'mail-notice')) "

/** The facility knows what stands: by a notice, or because a delivery of it says 連絡済 (F1, F3, F4). */
#define FACILITY_IS_TOLD                                                                                               \
    "(" NOTICE_LEFT "OR EXISTS (SELECT 1 FROM delivery v WHERE v.request = r.number AND v.state = 'told' "             \
    "AND v.decision_version IN (0, ifnull(d.version, 0)))) "
