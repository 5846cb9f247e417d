// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/watched_file.h"

#include <chrono>
#include <map>
#include <set>
#include <vector>

namespace sosdesk {

/** What one look at a folder saw. */
struct FolderSight
{
    std::vector<SeenFile> files{};  ///< those whose names are of interest
    std::set<QString> unfinished{}; ///< paths that a download beside them still stands for
};

/** Whether a name can be a report's: no temporary, hidden or half-written file, and of a kind that we read. Everything
 *  else in a folder of downloads is nobody's business. */
[[nodiscard]] bool canBeReport(const QString& name);
/** The name that the half-written file @p name will have: `a.csv` for `a.csv.part`; empty for any other file. */
[[nodiscard]] QString finishedName(const QString& name);

/** Decides which files of watched folders are complete: size and time stood still between two looks, and it was not
 *  handed out before. A value; time is an argument, and runs evenly whatever the clock on the wall does.
 *
 *  Each file is judged by itself: one that is written all day long holds up no other.
 */
class FolderWatch
{
public:
    using Moment = std::chrono::milliseconds;

    /** How long a file must stand still. */
    static constexpr Moment rest{250};

    /** How long a file must stand still whose last line has no end: a slow writer rests longer than that between two
     *  pieces, and half a figure is a figure, too. */
    static constexpr Moment unendedRest{3000};

    /** Dealt with in an earlier run: left alone until it changes. */
    void remember(const SeenFile& file);
    /** Takes in one look at @p folder; gives at most @p most files that are complete, the oldest first, so that of two
     *  reports the newer has the last word. What is left comes with the next look. */
    [[nodiscard]] std::vector<SeenFile> look(
        const QString& folder, const FolderSight& sight, Moment now, std::size_t most);
    /** It could not be read, or changed under the reader: handed out again after a rest that doubles with each try. */
    void tryLater(const QString& path, Moment now);
    /** Whether a file that was handed out is whole even if its last line has no end: a browser kept a file of its own
     *  beside it until it was, or it stood still for unendedRest. */
    [[nodiscard]] bool isWholeUnended(const QString& path, Moment now) const;
    /** Its last line has no end yet: handed out again with the next look. */
    void handBack(const QString& path);
    /** How often the file was tried in vain since it last changed. */
    [[nodiscard]] int triesOf(const QString& path) const;

    /** Something of @p folder is not at rest yet, or was left over: worth another look soon. */
    [[nodiscard]] bool isRestless(const QString& folder, Moment now) const;
    /** Paths of @p folder that are not complete yet. */
    [[nodiscard]] std::vector<QString> waiting(const QString& folder) const;

private:
    struct Standing
    {
        SeenFile seen{};
        Moment since{};
        int tries = 0;
        bool handed = false;
        bool unfinished = false;
        bool announced = false; ///< a browser's file stood beside it, or in its place
    };
    using Folder = std::map<QString, Standing>;

    [[nodiscard]] static bool isComplete(const Standing& file, Moment now);
    [[nodiscard]] Standing* find(const QString& path);
    [[nodiscard]] const Standing* find(const QString& path) const;

    std::map<QString, Folder> m_folders;                 ///< by path
    std::map<QString, std::set<QString>> m_unfinished{}; ///< at the last look, by folder
};

} // namespace sosdesk
