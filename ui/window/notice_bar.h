// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace sosdesk::ui {

/** One line at the foot of the window: what was done last, what went wrong, and what is under way; never a dialog. */
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    enum class Weight { Done, Trouble };

    explicit NoticeBar(QWidget* parent);

    /** @p act is offered as a button named @p action (取消, 詳しく), when there is one. */
    void say(Weight weight, const QString& text, const QString& action = {}, std::function<void()> act = {});
    /** Something long begins; @p cancel gives it up. */
    void begin(const QString& text, std::function<void()> cancel);
    void end();
    void setHints(const QString& text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_hints;
    QLabel* m_text;
    QPushButton* m_action;
    QLabel* m_work;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    std::function<void()> m_act;
    std::function<void()> m_giveUp;
    Weight m_weight = Weight::Done;
    bool m_busy = false;
};

} // namespace sosdesk::ui
