// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/desk_worker.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;

namespace sosdesk::ui {

class PlainLabel;

/** The foot of the window, a line and where it needs one a second: what was done last, what went wrong, and what is
 * under way; never a dialog. */
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    enum class Weight { Done, Trouble, Question };
    /** One of the long things that are under way. */
    using WorkId = int;

    explicit NoticeBar(QWidget* parent);

    /** @p act is offered as a button named @p action (取消, 詳しく), when there is one. */
    void say(Weight weight, const QString& text, const QString& action = {}, std::function<void()> act = {});
    /** Asks in place whether to do something: a button with the focus, Enter or its letter key says yes, Escape or
     *  anything that is said meanwhile keeps things as they are. */
    void ask(const QString& text, const QString& yes, const QString& key, std::function<void()> act);
    [[nodiscard]] bool isAsking() const { return m_weight == Weight::Question; }
    /** Yes. */
    void confirm();
    /** Something long begins; the bar shows what began last. @p cancel gives this up and nothing else. */
    WorkId begin(const QString& text, std::function<void()> cancel);
    /** The same for what is asked of the desk with @p stop. */
    WorkId begin(const QString& text, const Stop& stop);
    /** How far it is; while nobody says, the bar only shows that it goes on. */
    void setProgress(WorkId work, int done, int all);
    /** It is over: what began before it, and is not, is shown again. */
    void end(WorkId work);
    /** So much that the officer said waits for the desk; 0: nothing does. */
    void setWaiting(int writes);
    void setHints(const QString& text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isBusy() const { return !m_works.empty(); }

Q_SIGNALS:
    /** The question was answered, either way. */
    void answered();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Work
    {
        WorkId id = 0;
        QString text{};
        std::function<void()> cancel{};
        int done = 0;
        int all = 0;
    };

    void showWork();
    void show(Weight weight, const QString& text, const QString& action, std::function<void()> act);
    /** No. */
    void keep();
    /** The hints go where the notice needs their room. */
    void makeRoom();

    QLabel* m_hints;
    PlainLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_keep;
    QLabel* m_waiting;
    QLabel* m_work;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    std::function<void()> m_act;
    QString m_key; ///< the letter that says yes
    Weight m_weight = Weight::Done;
    std::vector<Work> m_works; ///< under way, the newest last
    WorkId m_lastWork = 0;
};

} // namespace sosdesk::ui
