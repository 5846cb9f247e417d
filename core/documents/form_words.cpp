// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/form_words.h"

#include "core/documents/document_resources.h"
#include "core/policy/resource_object.h"
#include "core/wording/sentence.h"

namespace sosdesk {

Result<FormWords> FormWords::load(
    const QString& name, std::span<const char* const> keys, const QStringList& userFolders)
{
    SOSDESK_TAKE(const ResourceFile file, documentResource(QStringLiteral("forms"), name, userFolders));
    FormWords words;
    SOSDESK_TRY(ResourceObject::parse(file.path, file.bytes, [&](ResourceObject& in) {
        for (const char* key : keys) {
            const QString known = QString::fromLatin1(key);
            words.m_words.insert(known, in.text(known));
        }
    }));
    return words;
}

QString FormWords::operator()(const char* key) const
{
    const auto word = m_words.constFind(QString::fromLatin1(key));
    Q_ASSERT(word != m_words.constEnd());
    return *word;
}

QString FormWords::operator()(const char* key, const QHash<QString, QString>& places) const
{
    return wording::filled((*this)(key), [&](const QString& place) { return places.value(place); });
}

} // namespace sosdesk
