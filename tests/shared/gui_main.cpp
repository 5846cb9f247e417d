// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/shared/suite.h"

#include <QApplication>
#include <QFont>

/** Rooms that draw: no display is looked for, and style and font are the same on every machine. */
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("QT_SCALE_FACTOR");
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QApplication application(argc, argv);
    QApplication::setFont(QFont(QStringList{QStringLiteral("BIZ UDPGothic"), QStringLiteral("Noto Sans CJK JP")}, 10));
    return sosdesk::tests::runSuites();
}
