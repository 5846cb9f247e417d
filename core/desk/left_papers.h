// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/base/result.h"

#include <QJsonArray>
#include <QString>

#include <vector>

namespace sosdesk {

class Office;

/** A print or an export that told of a request. */
struct LeftPaper
{
    QString kind{}; ///< as in PaperOutcome
    QString file{};
    Instant at{};
    QString officer{};
    bool ofThisDecision = false; ///< false: of an earlier version, or of the time before there was one
};

/** What already left about a request, oldest first: to be said before its decision is undone. UnknownRequest. */
[[nodiscard]] Result<std::vector<LeftPaper>> leftPapers(Office& office, const QString& number);

/** `{"kind","name","file","at","who","ofThisDecision"}` for each. */
[[nodiscard]] QJsonArray shapeOf(const std::vector<LeftPaper>& papers);

} // namespace sosdesk
