// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/folder_watch.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr FolderWatch::Moment longestRest = 60s;
/** For how long a file that does not come to rest is worth looking at in short intervals. */
constexpr FolderWatch::Moment patience = 5s;

/** What browsers and copying programs append to the name of a file that is not whole yet. */
constexpr std::array unfinishedEndings = {".crdownload"_L1, ".part"_L1, ".partial"_L1, ".download"_L1, ".opdownload"_L1,
    ".filepart"_L1, ".tmp"_L1, ".temp"_L1, ".swp"_L1};
constexpr std::array readEndings = {".csv"_L1, ".txt"_L1, ".tsv"_L1, ".xlsx"_L1};

QString folderOf(const QString& path)
{
    return path.left(std::max(path.lastIndexOf(u'/'), qsizetype{0}));
}

FolderWatch::Moment restAfter(int tries)
{
    constexpr int mostDoublings = 8;
    return std::min(FolderWatch::rest * (1 << std::min(tries, mostDoublings)), longestRest);
}

} // namespace

bool canBeReport(const QString& name)
{
    const auto endsWith = [&name](QLatin1StringView ending) { return name.endsWith(ending, Qt::CaseInsensitive); };
    const bool isHidden = name.startsWith(u'.') || name.startsWith("~$"_L1) || name.endsWith(u'~');
    return !isHidden && std::any_of(readEndings.begin(), readEndings.end(), endsWith);
}

QString finishedName(const QString& name)
{
    for (const QLatin1StringView ending : unfinishedEndings) {
        if (name.endsWith(ending, Qt::CaseInsensitive)) {
            return name.chopped(ending.size());
        }
    }
    return {};
}

const FolderWatch::Standing* FolderWatch::find(const QString& path) const
{
    const auto folder = m_folders.find(folderOf(path));
    if (folder == m_folders.end()) {
        return nullptr;
    }
    const auto file = folder->second.find(path);
    return file == folder->second.end() ? nullptr : &file->second;
}

FolderWatch::Standing* FolderWatch::find(const QString& path)
{
    return const_cast<Standing*>(std::as_const(*this).find(path));
}

void FolderWatch::remember(const SeenFile& file)
{
    m_folders[folderOf(file.path)][file.path] = {file, {}, 0, true, false, false};
}

bool FolderWatch::isComplete(const Standing& file, Moment now)
{
    return !file.handed && !file.unfinished && file.seen.size > 0 && now - file.since >= restAfter(file.tries);
}

std::vector<SeenFile> FolderWatch::look(const QString& folder, const FolderSight& sight, Moment now, std::size_t most)
{
    Folder& known = m_folders[folder];
    std::set<QString>& announced = m_unfinished[folder];
    Folder seen; // what is gone is forgotten
    std::vector<SeenFile> complete;
    for (const SeenFile& file : sight.files) {
        const auto before = known.find(file.path);
        const bool stoodStill = before != known.end() && before->second.seen == file;
        Standing& standing = seen[file.path];
        standing = stoodStill ? before->second : Standing{file, now, 0, false, false, false};
        standing.unfinished = sight.unfinished.count(file.path) > 0;
        standing.announced = standing.unfinished || announced.count(file.path) > 0
            || (before != known.end() && before->second.announced);
        if (stoodStill && isComplete(standing, now)) {
            complete.push_back(file);
        }
    }
    known = std::move(seen);
    announced = sight.unfinished;
    std::sort(complete.begin(), complete.end(), [](const SeenFile& a, const SeenFile& b) {
        return a.modified != b.modified ? a.modified < b.modified : a.path < b.path;
    });
    complete.resize(std::min(complete.size(), most));
    for (const SeenFile& file : complete) {
        known[file.path].handed = true;
    }
    return complete;
}

void FolderWatch::tryLater(const QString& path, Moment now)
{
    if (Standing* const file = find(path)) {
        file->handed = false;
        file->since = now;
        ++file->tries;
    }
}

bool FolderWatch::isWholeUnended(const QString& path, Moment now) const
{
    const Standing* const file = find(path);
    return file != nullptr && (file->announced || now - file->since >= unendedRest);
}

void FolderWatch::handBack(const QString& path)
{
    if (Standing* const file = find(path)) {
        file->handed = false;
    }
}

int FolderWatch::triesOf(const QString& path) const
{
    const Standing* const file = find(path);
    return file == nullptr ? 0 : file->tries;
}

bool FolderWatch::isRestless(const QString& folder, Moment now) const
{
    const auto files = m_folders.find(folder);
    return files != m_folders.end()
        && std::any_of(files->second.begin(), files->second.end(), [now](const auto& entry) {
               const Standing& file = entry.second;
               return isComplete(file, now)
                   || (!file.handed && file.seen.size > 0 && file.tries == 0 && now - file.since < patience);
           });
}

std::vector<QString> FolderWatch::waiting(const QString& folder) const
{
    std::vector<QString> paths;
    const auto files = m_folders.find(folder);
    if (files != m_folders.end()) {
        for (const auto& [path, file] : files->second) {
            if (!file.handed) {
                paths.push_back(path);
            }
        }
    }
    return paths;
}

} // namespace sosdesk
