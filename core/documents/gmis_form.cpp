// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/gmis_form.h"

#include "core/documents/document_resources.h"
#include "core/domain/codes.h"
#include "core/policy/resource_object.h"

namespace sosdesk {
namespace {

std::vector<GmisForm::Entry> readEntries(ResourceObject& in, const QString& key, QStringList known)
{
    std::vector<GmisForm::Entry> entries;
    in.objects(key, [&](ResourceObject& part) {
        GmisForm::Entry entry{part.text(QStringLiteral("field")), part.text(QStringLiteral("label"))};
        if (!known.removeOne(entry.field)) {
            part.refuse(QStringLiteral("field"), QStringLiteral("unknown, or used twice"));
        }
        entries.push_back(std::move(entry));
    });
    if (!known.isEmpty()) {
        in.refuse(key, QStringLiteral("missing: ") + known.join(u' '));
    }
    return entries;
}

template <typename Code>
QHash<QString, QString> readWords(ResourceObject& in, const QString& key)
{
    QHash<QString, QString> words;
    in.object(key, [&](ResourceObject& part) {
        for (const auto& row : CodeTable<Code>::rows) {
            const QString code = codeOf(row.first);
            words.insert(code, part.text(code));
        }
    });
    return words;
}

} // namespace

Result<GmisForm> GmisForm::load(const QStringList& userFolders)
{
    SOSDESK_TAKE(const ResourceFile file,
        documentResource(QStringLiteral("forms"), QStringLiteral("gmis-entry.json"), userFolders));
    GmisForm form;
    SOSDESK_TRY(ResourceObject::parse(file.path, file.bytes, [&](ResourceObject& in) {
        form.number = in.text(QStringLiteral("number"));
        form.facility = in.text(QStringLiteral("facility"));
        form.drill = in.text(QStringLiteral("drill"));
        form.drillHead = in.text(QStringLiteral("drillHeader"));
        form.perItem = readEntries(in, QStringLiteral("perItem"),
            {QStringLiteral("state"), QStringLiteral("prefecture"), QStringLiteral("total")});
        form.then = readEntries(in, QStringLiteral("then"),
            {QStringLiteral("need"), QStringLiteral("method"), QStringLiteral("opinion"), QStringLiteral("status")});
        form.needs = readWords<Need>(in, QStringLiteral("needs"));
        form.methods = readWords<Method>(in, QStringLiteral("methods"));
        form.statuses = readWords<PrefectureStatus>(in, QStringLiteral("statuses"));
    }));
    return form;
}

} // namespace sosdesk
