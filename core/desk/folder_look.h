// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/watched_file.h"

#include <QStringList>

#include <chrono>
#include <memory>
#include <vector>

namespace sosdesk {

/** What is watched, and what was dealt with before. */
struct WatchOrder
{
    QStringList folders{}; ///< absolute
    std::vector<SeenFile> known{};
};

/** What a look at all watched folders came to. */
struct FolderFinds
{
    std::vector<CompleteFile> complete{}; ///< at rest and hashed, the oldest first
    QStringList gone{};                   ///< folders that are not there since this look
    QStringList back{};                   ///< folders that are there again since this look
    QStringList unreadable{};             ///< files that cannot be read for long, each said once
    bool restless = false;                ///< worth another look soon
};

/** Looks into the watched folders: lists, decides what is complete (core/sync, FolderWatch) and hashes.
 *
 *  It asks the disk only, never the store, and may be held up by a dead network drive: it belongs into a thread of its
 *  own. Nothing of what it finds counts as taken; say what could not be by tryLater().
 */
class FolderLook
{
public:
    using Moment = std::chrono::milliseconds;

    explicit FolderLook(const WatchOrder& order);
    ~FolderLook();
    FolderLook(const FolderLook&) = delete;
    FolderLook& operator=(const FolderLook&) = delete;

    /** @p now runs evenly, from anywhere. */
    [[nodiscard]] FolderFinds look(Moment now);
    /** Files that were handed out and could not be taken now. */
    void tryLater(const QStringList& paths, Moment now);
    /** Files that are not complete yet. */
    [[nodiscard]] QStringList waiting() const;
    [[nodiscard]] const QStringList& folders() const;
    [[nodiscard]] bool isGone(const QString& folder) const;

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

} // namespace sosdesk
