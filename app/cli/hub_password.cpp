// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/hub_password.h"

#include "app/cli/terminal.h"

#include <QEventLoop>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace sosdesk::cli {
namespace {

constexpr int keyringPatience = 3'000; ///< milliseconds; a keyring that asks for its own password is a person's matter

QString keptPassword(const QString& whom)
{
    QKeychain::ReadPasswordJob job(QStringLiteral("sosdesk"));
    job.setAutoDelete(false);
    job.setKey(whom);
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, &loop, &QEventLoop::quit);
    patience.start(keyringPatience);
    job.start();
    loop.exec();
    return job.error() == QKeychain::NoError ? job.textData() : QString();
}

} // namespace

std::optional<QString> passwordFor(const QString& whom, int attempt)
{
    return attempt == 0 ? keptPassword(whom) : unseenLine(QStringLiteral("%1 のパスワード / password:").arg(whom));
}

} // namespace sosdesk::cli
