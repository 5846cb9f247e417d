// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/keyring.h"

#include <qt6keychain/keychain.h>

namespace sosdesk::ui {
namespace {

QString service()
{
    return QStringLiteral("sosdesk"); // the console's, too
}

} // namespace

Keyring systemKeyring()
{
    Keyring keyring;
    keyring.read = [](QObject* context, const QString& server, std::function<void(const QString&)> take) {
        auto* const job = new QKeychain::ReadPasswordJob(service());
        job->setKey(server);
        QObject::connect(job, &QKeychain::Job::finished, context,
            [job, take = std::move(take)] { take(job->error() == QKeychain::NoError ? job->textData() : QString()); });
        job->start();
    };
    keyring.write = [](const QString& server, const QString& password) {
        auto* const job = new QKeychain::WritePasswordJob(service());
        job->setKey(server);
        job->setTextData(password);
        job->start();
    };
    return keyring;
}

} // namespace sosdesk::ui
