// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace sosdesk::tests {

/** The cases of `tests/data/rules/<name>.json`: the desk's rules and the server's are held against the same ones. */
inline QJsonArray ruleCases(const QString& name)
{
    QFile file(QStringLiteral(SOSDESK_SOURCE_DIR "/tests/data/rules/%1.json").arg(name));
    const QJsonArray cases =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
    Q_ASSERT(!cases.isEmpty());
    return cases;
}

} // namespace sosdesk::tests
