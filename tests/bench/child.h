// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace sosdesk::bench {

/** What one run of a program cost. */
struct Cost
{
    double cpu = 0;  ///< seconds of processor, user and system
    double wall = 0; ///< seconds on the clock
    /** Peak resident memory in MB. Never less than what this program had when it started the child: the kernel counts
     *  from before the exec. */
    double peak = 0;
};

/** Runs a program to its end with its standard output in the file @p output (and its standard error beside it).
 *  FileMissing when it does not start, IoFailed with its last words when its exit code is not 0. */
[[nodiscard]] Result<Cost> runChild(const QStringList& command, const QString& output);

} // namespace sosdesk::bench
