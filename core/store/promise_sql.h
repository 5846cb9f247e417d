// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/** SQL over a request `r`: what G-MIS closed with is the record, whatever was decided here (section 4). */
#define GMIS_IS_RECORD "(r.status = 'closed' AND r.gmis_need IS NOT NULL) "

/** SQL over a request `r` and its completed 要 `d`: the facility or the ministry took it back since; the rule of
 *  core/review/standing.h. */
#define IS_TAKEN_BACK                                                                                                  \
    "(r.status <> 'closed' AND (r.status <> 'under_review' "                                                           \
    "OR EXISTS (SELECT 1 FROM inquiry q WHERE q.request = r.number AND q.kind = 'withdrawal' "                         \
    "AND q.outcome <> 'revoked') "                                                                                     \
    "OR EXISTS (SELECT 1 FROM inquiry q WHERE q.request = r.number AND q.kind IN ('ministry', 'consultation') "        \
    "AND q.outcome = 'refused' AND (q.answered_at > d.at OR trim(d.override_reason) = '') "                            \
    "AND NOT EXISTS (SELECT 1 FROM inquiry n WHERE n.request = q.request AND n.kind IN ('ministry', 'consultation') "  \
    "AND n.answered_at > q.answered_at)))) "

/** SQL over the same two: our own decision is what stands. */
#define DECISION_STANDS                                                                                                \
    "d.is_latest = 1 AND d.complete = 1 AND d.need = 'yes' AND NOT " GMIS_IS_RECORD "AND NOT " IS_TAKEN_BACK

/** When a 要 that G-MIS closed with was decided: by our decision, or as far as G-MIS tells. */
#define GMIS_MOMENT "coalesce(d.at, r.last_modified, r.received, r.processing_day) "
