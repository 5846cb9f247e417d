// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/opinion_templates.h"

#include "core/policy/built_in.h"
#include "core/policy/resource_object.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

constexpr int shortestOpinion = 400; ///< room for all sentences that D1 and D3 ask for, and for some words
constexpr int longestOpinion = 100'000;

/** A sentence with at least the facts @p needed, and none beside those and @p possible. */
QString sentence(ResourceObject& in, const QString& key, const QStringList& needed, const QStringList& possible = {})
{
    const QString text = in.text(key);
    for (const QString& fact : needed) {
        if (!text.contains(u'{' + fact + u'}')) {
            in.refuse(key, u"missing: {"_s + fact + u'}');
        }
    }
    static const QRegularExpression facts(u"\\{([^{}]*)\\}"_s);
    auto found = facts.globalMatch(text);
    qsizetype braces = 0;
    while (found.hasNext()) {
        const QString fact = found.next().captured(1);
        braces += 2;
        if (!needed.contains(fact) && !possible.contains(fact)) {
            in.refuse(key, u"unknown: {"_s + fact + u'}');
        }
    }
    if (text.count(u'{') + text.count(u'}') != braces) {
        in.refuse(key, u"a bracket without its other"_s);
    }
    if (text.contains(u'\n')) {
        in.refuse(key, u"more than one line"_s);
    }
    return text;
}

void readHeard(ResourceObject& in, OpinionTemplates& out)
{
    in.object(u"circumstances"_s, [&](ResourceObject& part) {
        out.named = sentence(part, u"named"_s, {u"circumstances"_s});
        out.quoted = sentence(part, u"quoted"_s, {u"circumstances"_s, u"words"_s});
        out.other = sentence(part, u"other"_s, {u"words"_s});
    });
    in.object(u"heard"_s, [&](ResourceObject& part) {
        const QStringList moment{u"at"_s, u"means"_s};
        out.byOfficer = sentence(part, u"byOfficer"_s, {u"circumstances"_s, u"officer"_s}, moment);
        out.anonymous = sentence(part, u"anonymous"_s, {u"circumstances"_s}, moment);
        out.written = sentence(part, u"written"_s, {u"circumstances"_s});
    });
    in.object(u"purchase"_s, [&](ResourceObject& part) {
        out.now = sentence(part, u"now"_s, {u"pieces"_s});
        out.later = sentence(part, u"later"_s, {u"pieces"_s, u"from"_s});
    });
}

Result<OpinionTemplates> readTemplates(const QString& file, const QByteArray& bytes)
{
    OpinionTemplates out;
    out.file = file;
    SOSDESK_TRY(ResourceObject::parse(file, bytes, [&](ResourceObject& in) {
        out.longest = in.number(u"longest"_s, shortestOpinion, longestOpinion);
        out.longestQuote = in.number(u"longestQuote"_s, 1, longestOpinion);
        in.object(u"occasions"_s, [&](ResourceObject& part) {
            out.none = sentence(part, u"none"_s, {u"count"_s});
            out.some = sentence(part, u"some"_s, {u"count"_s}, {u"latest"_s, u"side"_s});
        });
        readHeard(in, out);
        out.mixed = sentence(in, u"mixed"_s, {});
        in.object(u"refusal"_s, [&](ResourceObject& part) {
            out.refusal = sentence(part, u"all"_s, {u"reasons"_s});
            out.reason = sentence(part, u"reason"_s, {u"reason"_s});
            out.ofItem = sentence(part, u"reasonOfItem"_s, {u"item"_s, u"reason"_s});
            out.more = sentence(part, u"more"_s, {u"more"_s});
        });
    }));
    return out;
}

} // namespace

Result<OpinionTemplates> OpinionTemplates::load(const QStringList& userFolders)
{
    SOSDESK_TAKE(const auto files, resourceFiles(u"opinions"_s, userFolders));
    OpinionTemplates templates;
    for (const ResourceFile& file : files) {
        if (QFileInfo(file.path).fileName() != u"opinion.json"_s) {
            return fail({ErrorCode::BadResource, file.path, 0, {}, {}, u"expected file name: opinion.json"_s});
        }
        SOSDESK_TAKE(templates, readTemplates(file.path, file.bytes));
    }
    return templates;
}

} // namespace sosdesk
