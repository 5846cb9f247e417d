// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/keep_typing.h"

#include "core/base/atomic_write.h"
#include "core/desk/dossier_of.h"
#include "core/desk/office.h"
#include "core/desk/paper_selection.h"
#include "core/store/typing_store.h"

#include <QFile>
#include <QJsonDocument>

namespace sosdesk {

namespace {

constexpr qint64 largestForm = 1'000'000; // bytes; a full one has some thousand

QString formFile(Office& office, Channel channel)
{
    return folderOf(office) + u'/' + codeOf(office.mode()) + u'.' + codeOf(channel) + QStringLiteral(".json");
}

} // namespace

Result<void> keepTyping(Office& office, Typing typing)
{
    SOSDESK_TRY(requestOf(office, typing.requestNumber));
    typing.at = office.now();
    return TypingStore(office.database()).keep(typing);
}

Result<void> keepCorrection(Office& office, const QString& number, const QJsonObject& typed)
{
    SOSDESK_TRY(requestOf(office, number));
    Typing typing{number, office.now()};
    typing.correction = typed;
    return TypingStore(office.database()).keepCorrection(typing);
}

Result<std::vector<Typing>> keptTypings(Office& office)
{
    return TypingStore(office.database()).all();
}

Result<void> keepForm(Office& office, Channel channel, const QJsonObject& typed)
{
    const QString file = formFile(office, channel);
    if (!typed.isEmpty()) {
        return atomicWrite(file, QJsonDocument(typed).toJson(QJsonDocument::Compact));
    }
    return !QFile::exists(file) || QFile::remove(file) ? Result<void>() : fail({ErrorCode::IoFailed, file});
}

Result<QJsonObject> keptForm(Office& office, Channel channel)
{
    QFile file(formFile(office, channel));
    if (!file.open(QIODevice::ReadOnly)) {
        return QJsonObject();
    }
    return QJsonDocument::fromJson(file.read(largestForm)).object();
}

} // namespace sosdesk
