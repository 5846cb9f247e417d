// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/folder_look.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

class QFileSystemWatcher;
class QTimer;

namespace sosdesk::ui {

/** Looks into folders again and again, in a thread of its own: at once when the system says that something came, and
 *  in intervals, because network drives say nothing. Intervals grow with the time that a look takes.
 *
 *  After it handed files out it waits for goOn(): they are taken one after the other, and in their order.
 */
class FolderLooker : public QObject
{
    Q_OBJECT

public:
    FolderLooker();
    ~FolderLooker() override;

    /** Begins anew with another order. Also to be called in its thread, as all below. */
    void begin(const sosdesk::WatchOrder& order);
    /** What was handed out is dealt with; @p tryLater could not be taken now. */
    void goOn(const QStringList& tryLater);

Q_SIGNALS:
    void found(const sosdesk::FolderFinds& finds);

private:
    void look();
    void lookIn(FolderLook::Moment length);
    /** The system's own news, where it has any: a folder that came back is asked for anew. */
    void listen();
    [[nodiscard]] FolderLook::Moment now() const { return FolderLook::Moment(m_clock.elapsed()); }

    QElapsedTimer m_clock;
    std::unique_ptr<FolderLook> m_look;
    QTimer* m_timer;
    QFileSystemWatcher* m_news;
    bool m_waits = false;
};

} // namespace sosdesk::ui
