// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/gui/review_samples.h"
#include "ui/review/review_pane.h"
#include "ui/shared/quantity_field.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QtGlobal>

namespace sosdesk::tests {

/** A review pane on the screen, with its widgets by name and hands on the keyboard. */
class ShownPane
{
public:
    ShownPane()
        : m_pane(builtInItems())
    {
        m_pane.resize(900, 900);
        m_pane.QWidget::show();
        QApplication::setActiveWindow(&m_pane);
    }

    ui::ReviewPane* operator->() { return &m_pane; }
    ui::ReviewPane& operator*() { return m_pane; }

    template <typename Widget>
    Widget* find(const char* name)
    {
        auto* widget = m_pane.findChild<Widget*>(QString::fromLatin1(name));
        if (widget == nullptr) {
            qFatal("no %s", name);
        }
        return widget;
    }
    /** Replaces what stands in a field. */
    void type(const char* field, const QString& text)
    {
        auto* edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        write(text);
    }
    /** Into whatever has the focus, as an input method hands it over. */
    static void write(const QString& text)
    {
        if (!QApplication::focusWidget()->testAttribute(Qt::WA_InputMethodEnabled)) {
            return; // an input method keeps away from what is only to be read
        }
        QInputMethodEvent commit;
        commit.setCommitString(text);
        QApplication::sendEvent(QApplication::focusWidget(), &commit);
    }
    [[nodiscard]] static QString focused()
    {
        return QApplication::focusWidget() != nullptr ? QApplication::focusWidget()->objectName() : QString();
    }

private:
    ui::ReviewPane m_pane;
};

} // namespace sosdesk::tests
