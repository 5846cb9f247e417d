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

/** The same of a request `r` that has no completed decision of ours; an index has exactly this. */
#define GMIS_ONLY_MOMENT "coalesce(r.last_modified, r.received, r.processing_day) "

/** SQL that gives request, facility, moment (at), item and pieces of all that was promised from the prefecture's stock
 *  from day ?1 on, each request once: by our decisions, and by what G-MIS closed with, also where nobody decided here.
 */
#define PROMISED_SINCE                                                                                                 \
    "SELECT d.request, d.facility, d.at, l.item, l.prefecture AS pieces FROM decision d "                              \
    "JOIN request r ON r.number = d.request JOIN decision_line l ON l.decision = d.id "                                \
    "WHERE d.at >= ?1 AND l.prefecture > 0 AND " DECISION_STANDS                                                       \
    "UNION ALL SELECT d.request, d.facility, d.at, l.item, l.prefecture FROM decision d "                              \
    "JOIN request r ON r.number = d.request JOIN request_gmis_line l ON l.request = r.id "                             \
    "WHERE d.is_latest = 1 AND d.complete = 1 AND d.at >= ?1 AND l.prefecture > 0 AND r.status = 'closed' "            \
    "AND r.gmis_need = 'yes' "                                                                                         \
    "UNION ALL SELECT r.number, r.facility, " GMIS_ONLY_MOMENT ", l.item, l.prefecture FROM request r "                \
    "JOIN request_gmis_line l ON l.request = r.id "                                                                    \
    "WHERE r.status = 'closed' AND r.gmis_need = 'yes' AND " GMIS_ONLY_MOMENT ">= ?1 AND l.prefecture > 0 "            \
    "AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.request = r.number AND d.is_latest = 1 AND d.complete = 1) "
