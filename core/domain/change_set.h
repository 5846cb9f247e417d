// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/request.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace sosdesk {

/** One field of a request that differs, as canonical text (empty when there was nothing). */
struct FieldChange
{
    QString field{}; ///< `remarks`, `received`, `n95_mask.asked` …
    QString before{};
    QString after{};
    bool byFacility = false; ///< the facility's own words: an officer who has seen the request must look again

    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

/** How a fetched noun stands against the known one. */
enum class Standing { New, Changed, Unchanged };

/** What an import must do with one fetched request. */
struct RequestChange
{
    Standing standing = Standing::New;
    Request request{};                 ///< what becomes the record, with the known identity
    std::vector<FieldChange> fields{}; ///< empty unless Changed
};

} // namespace sosdesk
