// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/arrival_shots.h"
#include "tests/gui/delivery_shots.h"
#include "tests/gui/frame_shots.h"
#include "tests/gui/paper_shots.h"
#include "tests/gui/review_shots.h"
#include "tests/gui/share_shots.h"
#include "tests/gui/state_shots.h"
#include "tests/gui/stock_shots.h"
#include "tests/gui/sync_samples.h"
#include "tests/gui/team_shots.h"
#include "tests/gui/typing_shots.h"
#include "tests/gui/watch_shots.h"
#include "tests/gui/window_shots.h"
#include "tests/gui/work_shots.h"

#include <QApplication>
#include <QDir>
#include <QFont>

#include <cstdio>

/** Pictures of every screen, state and form into the folder that is named: `./dev shots`. */
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QApplication application(argc, argv);
    QApplication::setFont(QFont(QStringList{QStringLiteral("BIZ UDPGothic"), QStringLiteral("Noto Sans CJK JP")}, 10));
    const QString folder = QApplication::arguments().value(1);
    if (folder.isEmpty() || !QDir().mkpath(folder)) {
        std::fputs("sosdesk-shots FOLDER\n", stderr);
        return 2;
    }
    using namespace sosdesk::tests;
    const QStringList paths = shootWindow(folder) + shootStates(folder) + shootReviewPane(folder) + shootFrame(folder)
        + shootArrivals(folder) + shootStock(folder) + shootDeliveries(folder) + shootShares(folder)
        + shootSyncScreen(folder) + shootWatch(folder) + shootPapers(folder) + shootTeam(folder) + shootWork(folder)
        + shootTyping(folder);
    for (const QString& path : paths) {
        std::puts(qPrintable(path));
    }
    return paths.contains(QString()) ? 1 : 0;
}
