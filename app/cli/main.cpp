// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/print.h"
#include "app/cli/program.h"
#include "app/cli/terminal.h"
#include "core/base/own_process.h"

#include <QGuiApplication>

#include <memory>

namespace {

/** Without a session Qt complains about a folder that nothing here uses. */
void sayAllBut(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type != QtWarningMsg || !message.startsWith(QStringLiteral("QStandardPaths: XDG_RUNTIME_DIR"))) {
        sosdesk::cli::put(stderr, message + u'\n');
    }
}

/** Fonts need a QGuiApplication, and forms are drawn without any display; every other verb starts without both. */
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    if (!sosdesk::cli::drawsLetters(arguments)) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
#ifndef Q_OS_WIN // where the platform needs no display, and offscreen knows no font
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    (void)qInstallMessageHandler(sayAllBut);
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    sosdesk::hardenProcess();
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sosdesk-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SOSDESK_VERSION));
    return sosdesk::cli::run(QCoreApplication::arguments());
}
