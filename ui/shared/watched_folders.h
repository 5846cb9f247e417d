// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/console.h"
#include "core/desk/desk_worker.h"
#include "core/desk/folder_look.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QThread;

namespace sosdesk::ui {

class Asking;
class FolderLooker;

/** The watched folders of a window: reports that come there are taken in as if somebody had opened them.
 *
 *  Looking and hashing happen in a thread of its own, taking in on the desk's, as something long that makes room for
 *  readers. Lives in the window's thread.
 */
class WatchedFolders : public QObject
{
    Q_OBJECT

public:
    WatchedFolders(Asking& asking, QObject* parent);
    ~WatchedFolders() override;

    /** Reads setting and memory anew: at the start, and after the setting changed. */
    void renew();
    [[nodiscard]] const QStringList& folders() const { return m_folders; }
    /** Those that were not there at the last look. */
    [[nodiscard]] const QStringList& gone() const { return m_gone; }

Q_SIGNALS:
    /** Complete files are being taken in; @p stop leaves them alone until they change, or until renew(). */
    void taking(int files, const sosdesk::Stop& stop);
    /** What `import` answers, of the new ones among them; @p reply may hold no file when all were known. */
    void taken(const sosdesk::Reply& reply);
    /** The taking in did not even begin. */
    void failed(const sosdesk::Error& error);
    /** One sentence: a folder that is gone or back, a file that cannot be read. */
    void told(const QString& sentence, bool isTrouble);

private:
    void handle(const FolderFinds& finds);
    void tell(const FolderFinds& finds);
    void take(const std::vector<CompleteFile>& files);
    /** Calls @p work in the looker's thread. */
    template <typename Work>
    void inThread(Work work);

    Asking& m_asking;
    QThread* m_thread;
    FolderLooker* m_looker;
    QStringList m_folders;
    QStringList m_gone;
    int m_round = 0; ///< of renew(): answers to an earlier one are out of date
};

} // namespace sosdesk::ui
