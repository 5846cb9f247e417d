// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/keep_typing.h"
#include "tests/gui/played_window.h"
#include "ui/entry/request_entry_form.h"
#include "ui/requests/request_pane.h"

#include <QLineEdit>

namespace sosdesk::tests {

/** Hands on the keyboard of a played window, and an eye on what is kept of it. */
class TypingHands
{
public:
    explicit TypingHands(PlayedWindow& played)
        : m_played(played)
    {
    }

    static constexpr int second = 1'000;

    static void type(const QString& text)
    {
        QKeyEvent typed(QEvent::KeyPress, 0, Qt::NoModifier, text);
        QApplication::sendEvent(QApplication::focusWidget(), &typed);
    }
    void typeOpinion(const QString& text)
    {
        QTest::keyClick(&m_played.window(), Qt::Key_F6);
        type(text);
    }
    void choose(const QString& number)
    {
        QVERIFY(m_played.window().requests().select(number));
        m_played.settle();
    }
    [[nodiscard]] std::vector<Typing> kept()
    {
        return m_played.ask<std::vector<Typing>>([](Desk& desk) { return keptTypings(desk.office()); });
    }
    /** Of a call: the form of a sheet has fields of the same names. */
    [[nodiscard]] ui::RequestEntryForm* callForm()
    {
        QWidget* form = m_played.find<QLineEdit>("entryCaller");
        while (qobject_cast<ui::RequestEntryForm*>(form) == nullptr) {
            form = form->parentWidget();
        }
        return static_cast<ui::RequestEntryForm*>(form);
    }
    [[nodiscard]] QLineEdit* callField(const char* name)
    {
        return callForm()->findChild<QLineEdit*>(QString::fromLatin1(name));
    }

private:
    PlayedWindow& m_played;
};

} // namespace sosdesk::tests
