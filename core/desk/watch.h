// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/console.h"
#include "core/desk/folder_look.h"

namespace sosdesk {

class Office;

/** The folders of the setting `watched_folders`: absolute paths, parted by `;` (or by `,` in front of an absolute
 *  path), each once, without a slash at the end. */
[[nodiscard]] QStringList foldersFrom(const QString& setting);
/** The setting for some folders; foldersFrom() reads it back. */
[[nodiscard]] QString settingFrom(const QStringList& folders);
/** Whether every folder is an absolute path. */
[[nodiscard]] bool areFolders(const QString& setting);

/** What is watched in the store of the mode, and what was dealt with there before: for a FolderLook. */
[[nodiscard]] Result<WatchOrder> watchOrder(Office& office);

/** What came of files that were found complete. */
struct TakenFiles
{
    Reply reply{};          ///< `files` as of an import, and `known`: contents that had been taken or refused before
    QStringList tryLater{}; ///< changed under the reader, or the store could not be written
};

/** Takes complete files in, the oldest first, each content once: also one that came under another name, or that
 *  somebody imported by hand. What is refused is remembered and never said again. What is given up on the way is
 * neither: this look leaves it alone, else giving it up would be in vain, and the next one takes it. */
[[nodiscard]] Result<TakenFiles> takeFiles(Desk& desk, const std::vector<CompleteFile>& files);

/** Looks until nothing in the folders is being written any more, for @p patience at most, and takes what is complete:
 *  the verb `sync`. @p elapsed runs evenly, @p wait lets some time pass. */
[[nodiscard]] Result<Reply> syncReply(Desk& desk, FolderLook& look, FolderLook::Moment patience,
    const std::function<FolderLook::Moment()>& elapsed, const std::function<void(FolderLook::Moment)>& wait);

} // namespace sosdesk
