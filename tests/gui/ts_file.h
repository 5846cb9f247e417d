// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <set>
#include <vector>

namespace sosdesk::tests {

struct TsMessage
{
    QString context;
    QString source;
    QString translation;
    QString type; ///< empty when it is done; unfinished, vanished, obsolete
};

/** The messages of a Qt translation file. */
std::vector<TsMessage> messagesOf(const QString& path);

/** What a source says to people by tr(), translate() and QT_TRANSLATE_NOOP(): its literals, put together. */
QStringList sentencesOf(const QString& code);

/** `%1` and `{fact}` of a sentence. */
std::set<QString> placesOf(const QString& sentence);

} // namespace sosdesk::tests
