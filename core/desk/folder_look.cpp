// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/folder_look.h"

#include "core/base/disk.h"
#include "core/base/result.h"
#include "core/base/sha256.h"
#include "core/sync/folder_watch.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>
#include <set>

namespace sosdesk {
namespace {

/** So many at a time: what comes after an import of hours must not wait for the rest of a folder of thousands. */
constexpr std::size_t mostAtOnce = 32;
/** Tries after which a file that cannot be read is said to be so: some twenty seconds. */
constexpr int triesBeforeSaying = 6;
constexpr qint64 piece = 1 << 20;

SeenFile seenAs(const QFileInfo& entry)
{
    return {entry.filePath(), entry.size(), entry.lastModified().toMSecsSinceEpoch() * 1000};
}

FolderSight sightOf(const QString& folder)
{
    FolderSight sight;
    QDirIterator entries(folder, QDir::Files | QDir::NoDotAndDotDot);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const QString name = entries.fileName();
        if (const QString finished = finishedName(name); !finished.isEmpty()) {
            sight.unfinished.insert(folder + u'/' + finished);
        } else if (canBeReport(name)) {
            sight.files.push_back(seenAs(QFileInfo(path)));
        }
    }
    return sight;
}

/** The last line of a text has its end; a workbook says by itself where it ends. What cannot be read is judged later.
 */
bool isEnded(const SeenFile& seen)
{
    QFile file(seen.path);
    if (seen.path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive) || !openShared(file)) {
        return true;
    }
    constexpr qint64 unit = 2; // of UTF-16
    file.seek(std::max<qint64>(0, seen.size - unit));
    QByteArray last = file.read(unit);
    if (last.endsWith('\0')) {
        last.chop(1);
    }
    return last.endsWith('\n') || last.endsWith('\r');
}

/** Nothing when it cannot be read, or is another file at the end than at the beginning. */
std::optional<QByteArray> hashOf(const SeenFile& seen)
{
    QFile file(seen.path);
    if (!openShared(file)) {
        return std::nullopt;
    }
    Sha256 hash;
    QByteArray bytes(static_cast<qsizetype>(std::min(piece, seen.size)), Qt::Uninitialized);
    qint64 read = 0;
    for (qint64 got = 1; got > 0; read += got) {
        got = file.read(bytes.data(), bytes.size());
        if (got < 0) {
            return std::nullopt;
        }
        hash.add(QByteArrayView(bytes.constData(), got));
    }
    return read == seen.size && seenAs(QFileInfo(seen.path)) == seen ? std::optional(hash.result()) : std::nullopt;
}

} // namespace

struct FolderLook::Inside
{
    QStringList folders{};
    FolderWatch watch{};
    std::set<QString> gone{};

    void lookAt(const QString& folder, Moment now, FolderFinds& finds);
    void hash(const SeenFile& file, Moment now, FolderFinds& finds);
};

FolderLook::FolderLook(const WatchOrder& order)
    : m_inside(std::make_unique<Inside>())
{
    m_inside->folders = order.folders;
    for (const SeenFile& file : order.known) {
        m_inside->watch.remember(file);
    }
}

FolderLook::~FolderLook() = default;

FolderFinds FolderLook::look(Moment now)
{
    FolderFinds finds;
    for (const QString& folder : m_inside->folders) {
        m_inside->lookAt(folder, now, finds);
    }
    return finds;
}

void FolderLook::Inside::lookAt(const QString& folder, Moment now, FolderFinds& finds)
{
    const QFileInfo entry(folder);
    if (!entry.isDir() || !entry.isReadable()) {
        if (gone.insert(folder).second) {
            finds.gone << folder;
        }
        return;
    }
    if (gone.erase(folder) > 0) {
        finds.back << folder;
    }
    const std::size_t room = mostAtOnce - std::min(finds.complete.size(), mostAtOnce);
    for (const SeenFile& file : watch.look(folder, sightOf(folder), now, room)) {
        hash(file, now, finds);
    }
    finds.restless = finds.restless || watch.isRestless(folder, now);
}

void FolderLook::Inside::hash(const SeenFile& file, Moment now, FolderFinds& finds)
{
    if (!isEnded(file) && !watch.isWholeUnended(file.path, now)) {
        watch.handBack(file.path);
        return;
    }
    if (const std::optional<QByteArray> found = hashOf(file)) {
        finds.complete.push_back({file, *found});
        return;
    }
    watch.tryLater(file.path, now);
    if (watch.triesOf(file.path) == triesBeforeSaying) {
        finds.unreadable << file.path;
    }
}

void FolderLook::tryLater(const QStringList& paths, Moment now)
{
    for (const QString& path : paths) {
        m_inside->watch.tryLater(path, now);
    }
}

QStringList FolderLook::waiting() const
{
    QStringList paths;
    for (const QString& folder : m_inside->folders) {
        for (const QString& path : m_inside->watch.waiting(folder)) {
            paths << path;
        }
    }
    return paths;
}

const QStringList& FolderLook::folders() const
{
    return m_inside->folders;
}

bool FolderLook::isGone(const QString& folder) const
{
    return m_inside->gone.count(folder) > 0;
}

} // namespace sosdesk
