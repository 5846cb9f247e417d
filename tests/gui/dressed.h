// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/appearance.h"

#include <QApplication>

namespace sosdesk::tests {

/** The application as a person would see it, until this ends: then it is bare again, as the other tests found it. */
class Dressed
{
public:
    explicit Dressed(const ui::Preferences& preferences)
        : m_font(QApplication::font())
    {
        ui::applyAppearance(*qApp, preferences);
    }
    ~Dressed()
    {
        qApp->setStyleSheet({});
        QApplication::setPalette(QPalette());
        QApplication::setFont(m_font);
    }
    Dressed(const Dressed&) = delete;
    Dressed& operator=(const Dressed&) = delete;

private:
    QFont m_font;
};

} // namespace sosdesk::tests
