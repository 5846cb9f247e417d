// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/rule_words.h"

#include "core/domain/folding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

QJsonArray folded(const QStringList& words)
{
    QJsonArray keys;
    for (const QString& word : words) {
        keys.append(foldedKey(word));
    }
    return keys;
}

} // namespace

QByteArray ruleWords(const OpinionWords& words)
{
    QStringList circumstances;
    for (const auto& [kind, spellings] : words.circumstances) {
        circumstances += spellings;
    }
    return QJsonDocument(QJsonObject{
                             {u"circumstances"_s, folded(circumstances)},
                             {u"occasions"_s, folded(words.occasions)},
                             {u"since"_s, folded(words.since)},
                             {u"none"_s, folded(words.none)},
                             {u"nearby"_s, words.nearby},
                             {u"linking"_s, folded(words.linking)},
                             {u"otherCounts"_s, folded(words.otherCounts)},
                             {u"rates"_s, folded(words.rates)},
                             {u"denials"_s, folded(words.denials)},
                             {u"mixed"_s, folded(words.mixed)},
                             {u"supply"_s, folded(words.supply)},
                         })
        .toJson(QJsonDocument::Compact);
}

} // namespace sosdesk
