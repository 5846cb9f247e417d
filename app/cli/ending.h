// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sosdesk::cli {

/** While this stands, Ctrl-C, SIGTERM and a closed terminal are requests: what is being done is done to its end.
 *
 *  One at a time, made before any thread: those that are made later inherit it.
 */
class Ending
{
public:
    Ending();
    /** What came meanwhile has been heard. */
    ~Ending();
    Ending(const Ending&) = delete;
    Ending& operator=(const Ending&) = delete;

    /** Whether somebody asked since the last time. */
    [[nodiscard]] bool isAsked() const;
};

} // namespace sosdesk::cli
