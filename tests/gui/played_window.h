// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/day_list.h"
#include "core/desk/decide.h"
#include "core/desk/desk_worker.h"
#include "core/desk/gmis_entry.h"
#include "core/desk/review_request.h"
#include "ui/window/window.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

namespace sosdesk::tests {

/** What a window is played on. */
struct Play
{
    int facilities = 60;
    int requests = 24; ///< none: nothing was ever taken in
    Mode mode = Mode::Drill;
};

/** A window on a small drill prefecture of its own, its clock at 14:00 of Thursday 2026-11-19 until it is set. */
class PlayedWindow
{
public:
    explicit PlayedWindow(Play play = {});
    ~PlayedWindow();

    [[nodiscard]] ui::Window& window() { return *m_window; }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] DeskWorker& worker() { return *m_worker; }

    /** The clock of window and desk stands at @p local from now on: `2026-11-20T09:00`. */
    void setNow(QStringView local);
    /** Throws the window away as a crash does, without a word to it, and opens another one. */
    void reopen();
    /** Waits until everything that was asked for is shown. */
    void settle();
    /** Types a key into the list and waits. */
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    template <typename Widget = QWidget>
    [[nodiscard]] Widget* find(const char* name)
    {
        auto* const found = m_window->findChild<Widget*>(QString::fromLatin1(name));
        if (found == nullptr) {
            qFatal("no widget %s; the window says: %s", name, qPrintable(notice()));
        }
        return found;
    }

    /** What is to be typed into G-MIS, with its ticks. */
    [[nodiscard]] std::vector<GmisField> gmisFields(const QString& number);
    /** What the window says in its last line. */
    [[nodiscard]] QString notice() const;
    /** What the store holds, read by the window's own desk. */
    [[nodiscard]] ReviewedRequest stored(const QString& number);
    /** The numbers of a lane of today, in the order of the list. */
    [[nodiscard]] QStringList numbersOf(Lane lane);
    /** Writes a file of the folder. */
    QString file(const QString& name, const QByteArray& bytes) const;

    /** What the desk answers to a verb. */
    template <typename T, typename Verb>
    T ask(Verb verb)
    {
        std::optional<T> heard;
        QObject here;
        m_worker->ask(Turn::Write, &here, verb, [&heard](Result<T> answer) {
            if (!answer) {
                qFatal("%s %s", qPrintable(nameOf(answer.error().code)), qPrintable(answer.error().detail));
            }
            heard = std::move(*answer);
        });
        if (!QTest::qWaitFor([&] { return heard.has_value(); }, patience)) {
            qFatal("no answer");
        }
        return std::move(*heard);
    }

private:
    [[nodiscard]] DeskWorker::Clock clock() const;
    void open(DayList list);

    static constexpr int patience = 30'000;

    QTemporaryDir m_folder;
    std::shared_ptr<std::atomic<std::int64_t>> m_now; ///< micros, for the desk's thread too
    std::unique_ptr<DeskWorker> m_worker;
    std::unique_ptr<ui::Window> m_window;
};

} // namespace sosdesk::tests
