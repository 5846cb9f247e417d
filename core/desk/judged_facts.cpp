// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/judged_facts.h"

#include "core/base/sha256.h"
#include "core/desk/dossier_of.h"
#include "core/desk/office.h"
#include "core/domain/json.h"
#include "core/store/request_history.h"
#include "core/sync/reconcile.h"

#include <QJsonDocument>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

/** What an officer judges; not what he entered himself. */
QString factsHash(const Request& request, const ItemCatalogue& items)
{
    const QJsonObject whole = jsonOf(request, items);
    QJsonObject facts;
    for (const auto& key : {u"received"_s, u"facility"_s, u"code"_s, u"conditions"_s, u"remarks"_s, u"lines"_s}) {
        facts[key] = whole[key];
    }
    return QString::fromLatin1(sha256(QJsonDocument(facts).toJson(QJsonDocument::Compact)).toHex());
}

QStringList facilitysChanges(const Request& before, const Request& after, const ItemCatalogue& items)
{
    QStringList names;
    const RequestChange change = reconcile(before, ToldFields::all(), after, items, true);
    for (const FieldChange& field : change.fields) {
        if (field.byFacility) {
            names << field.field;
        }
    }
    return names;
}

} // namespace

Result<QJsonObject> judgedFacts(Office& office, const QString& number, int version)
{
    SOSDESK_TAKE(const StoredRequest stored, requestOf(office, number));
    std::optional<Request> request = stored.request;
    if (version != stored.version) {
        SOSDESK_TAKE(request, RequestHistory(office.database()).at(number, version));
    }
    return request ? QJsonObject{{u"lastModified"_s, jsonOf(request->lastModified)},
               {u"facts"_s, factsHash(*request, office.items())}}
                   : QJsonObject();
}

bool sawThese(Office& office, const StoredRequest& stored, const QJsonObject& judged)
{
    return judged.contains(u"facts"_s)
        ? judged[u"facts"_s] == factsHash(stored.request, office.items())
        : instantFromIso(judged[u"lastModified"_s].toString()) == stored.request.lastModified; // of an older program
}

Result<JudgedHere> judgedHere(Office& office, const StoredRequest& stored, const QJsonObject& judged)
{
    JudgedHere here{stored.version, {}};
    const auto modified = instantFromIso(judged[u"lastModified"_s].toString());
    const bool older = modified && stored.request.lastModified ? *modified < *stored.request.lastModified
                                                               : !modified && !stored.request.lastModified;
    if (judged.isEmpty() || !older || sawThese(office, stored, judged)) {
        return here;
    }
    here.since = QStringList{u"lastModified"_s}; // what it was judged on never came here
    const RequestHistory history(office.database());
    for (int version = stored.version - 1; version > 0; --version) {
        SOSDESK_TAKE(const auto request, history.at(stored.request.number, version));
        if (request && factsHash(*request, office.items()) == judged[u"facts"_s].toString()) {
            const QStringList changes = facilitysChanges(*request, stored.request, office.items());
            return JudgedHere{changes.isEmpty() ? stored.version : version, changes};
        }
    }
    return here;
}

} // namespace sosdesk
