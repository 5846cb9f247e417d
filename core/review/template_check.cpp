// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/template_check.h"

#include "core/review/circumstances.h"
#include "core/review/dossier.h"
#include "core/review/opinion_words.h"

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

Result<void> refused(const Policy& policy, const QString& key, const QString& text, const QString& rule)
{
    return fail({ErrorCode::BadResource, policy.templates.file, 0, key, text,
        u"not understood as %1 by the words of %2"_s.arg(rule, policy.id)});
}

Result<void> checkCount(const Policy& policy, const QString& key, const QString& text)
{
    for (const int count : {0, 1, 2, 3, 9, 10, 11, 12, 20, 21, 99, 100, 120}) {
        QString filled = text;
        filled.replace(u"{count}"_s, QString::number(count))
            .replace(u"{latest}"_s, u"2024/10/31"_s)
            .replace(u"{side}"_s, u"都道府県"_s);
        if (!tellsOccasions(filled, count, policy.words) || tellsOccasions(filled, count + 1, policy.words)) {
            return refused(policy, key, text, u"D1 a"_s);
        }
    }
    return {};
}

Result<void> checkHeard(const Policy& policy, const QString& key, const QString& text)
{
    for (const auto& [circumstances, spellings] : policy.words.circumstances) {
        QString filled = text;
        filled.replace(u"{circumstances}"_s, spellings.isEmpty() ? QString() : spellings.front())
            .replace(u"{at}"_s, u"2024/10/31 14:00"_s)
            .replace(u"{means}"_s, u"電話"_s)
            .replace(u"{officer}"_s, u"山田"_s)
            .replace(u"{words}"_s, u"病棟３階"_s);
        if (!spellings.isEmpty() && !circumstancesIn(filled, policy.words)) {
            return refused(policy, key, text, u"D1 b"_s);
        }
    }
    return {};
}

} // namespace

Result<void> checkTemplates(const Policy& policy)
{
    const OpinionTemplates& templates = policy.templates;
    SOSDESK_TRY(checkCount(policy, u"occasions.none"_s, templates.none));
    SOSDESK_TRY(checkCount(policy, u"occasions.some"_s, templates.some));
    SOSDESK_TRY(checkHeard(policy, u"circumstances.named"_s, templates.named));
    SOSDESK_TRY(checkHeard(policy, u"circumstances.quoted"_s, templates.quoted));
    SOSDESK_TRY(checkHeard(policy, u"heard.byOfficer"_s, templates.byOfficer));
    SOSDESK_TRY(checkHeard(policy, u"heard.anonymous"_s, templates.anonymous));
    SOSDESK_TRY(checkHeard(policy, u"heard.written"_s, templates.written));
    return tellsWhyMixed(templates.mixed, policy.words) ? Result<void>()
                                                        : refused(policy, u"mixed"_s, templates.mixed, u"D3"_s);
}

} // namespace sosdesk
