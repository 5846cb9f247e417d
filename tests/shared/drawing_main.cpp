// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/shared/suite.h"

#include <QFont>
#include <QGuiApplication>

/** Rooms that draw letters but no windows: no display is looked for, and the font is the same on every machine. */
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("QT_SCALE_FACTOR");
    const QGuiApplication application(argc, argv);
    QGuiApplication::setFont(
        QFont(QStringList{QStringLiteral("BIZ UDPGothic"), QStringLiteral("Noto Sans CJK JP")}, 10));
    return sosdesk::tests::runSuites();
}
