// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/blank.h"
#include "core/wording/judgement.h"
#include "core/wording/labels.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <map>

namespace sosdesk::wording {
namespace {

using namespace Qt::StringLiterals;

/** Opinions are read in other years too: their dates always name the year. */
constexpr std::optional<Day> anyYear = std::nullopt;

using Facts = std::map<QString, QString>;

QString put(const QString& sentence, const Facts& facts)
{
    return filled(sentence, [&facts](const QString& key) {
        const auto known = facts.find(key);
        return known == facts.end() ? QString() : known->second;
    });
}

QString occasionSentence(const OpinionFacts& facts)
{
    const QString count = QString::number(facts.priorOccasions);
    if (!facts.latestOccasion) {
        return put(facts.templates.none, {{u"count"_s, count}});
    }
    const QString side = facts.latestByState ? QCoreApplication::translate("wording", "国")
                                             : QCoreApplication::translate("wording", "都道府県");
    return put(facts.templates.some,
        {{u"count"_s, count}, {u"latest"_s, dayText(*facts.latestOccasion, anyYear)}, {u"side"_s, side}});
}

/** Whatever it counts: a list that was taken in since makes another count of it. */
bool isOccasionSentence(const QString& text, const OpinionTemplates& templates)
{
    const auto figure = [](const QString& key) { return key == u"count"_s ? u"[0-9]+"_s : u"[^。]{1,20}?"_s; };
    const QString either = u"(?:%1|%2)"_s.arg(patternFrom(templates.none, figure), patternFrom(templates.some, figure));
    return QRegularExpression(QRegularExpression::anchoredPattern(either)).match(text.trimmed()).hasMatch();
}

QString circumstancesText(const Heard& heard, const OpinionTemplates& templates, qsizetype longestQuote)
{
    const QString name = heard.circumstances ? label(*heard.circumstances) : QString();
    QString words = oneLine(heard.words, longestQuote);
    while (words.endsWith(u'。')) {
        words.chop(1); // the sentence around it has its own end
    }
    if (isBlank(words) || words == name) { // nothing but the name was said: once is enough
        return put(templates.named, {{u"circumstances"_s, name}});
    }
    return put(heard.circumstances == Circumstances::Other ? templates.other : templates.quoted,
        {{u"circumstances"_s, name}, {u"words"_s, words}});
}

QString heardSentence(const Heard& heard, const OpinionTemplates& templates, qsizetype longestQuote)
{
    const QString officer = oneLine(heard.officer, std::min<qsizetype>(longestQuote, 40));
    const QString& sentence = heard.inRemarks ? templates.written
        : isBlank(officer)                    ? templates.anonymous
                                              : templates.byOfficer;
    return put(sentence,
        {{u"circumstances"_s, circumstancesText(heard, templates, longestQuote)},
            {u"at"_s, timeText(heard.at, anyYear)}, {u"means"_s, label(heard.means)}, {u"officer"_s, officer}});
}

QString purchaseSentence(const Heard& heard, const OpinionTemplates& templates)
{
    if (!heard.purchasable) {
        return {};
    }
    const QString from = heard.purchasableFrom ? dayText(*heard.purchasableFrom, anyYear) : QString();
    return put(from.isEmpty() ? templates.now : templates.later,
        {{u"pieces"_s, pieces(*heard.purchasable)}, {u"from"_s, from}});
}

QString approval(const OpinionFacts& facts, qsizetype longestQuote)
{
    QString text = occasionSentence(facts);
    if (facts.heard) {
        text += heardSentence(*facts.heard, facts.templates, longestQuote)
            + purchaseSentence(*facts.heard, facts.templates);
    }
    return facts.shortOfStock ? text + facts.templates.mixed : text;
}

/** With as much of what was said as there is room for: all else is what the rules ask for (D1, D3). */
QString fittingApproval(const OpinionFacts& facts)
{
    const qsizetype longest = facts.templates.longest;
    const QString whole = approval(facts, facts.templates.longestQuote);
    if (whole.size() <= longest || !facts.heard) {
        return whole;
    }
    const qsizetype said = std::min<qsizetype>(facts.heard->words.simplified().size(), facts.templates.longestQuote);
    return approval(facts, std::max<qsizetype>(1, said - (whole.size() - longest)));
}

/** Nothing when no check failed: then the reason is the officer's to write (D2). */
QString refusal(const OpinionFacts& facts, const ItemCatalogue& items)
{
    const OpinionTemplates& templates = facts.templates;
    const auto around = [&](const QString& reasons) { return put(templates.refusal, {{u"reasons"_s, reasons}}); };
    const auto moreText = [&](qsizetype more) {
        return more == 0 ? QString() : put(templates.more, {{u"more"_s, QString::number(more)}});
    };
    QString text;
    auto left = static_cast<qsizetype>(facts.failing.size());
    for (const Finding& finding : facts.failing) {
        const ItemDescription* item = finding.item ? items.find(*finding.item) : nullptr;
        const QString reason = put(item != nullptr ? templates.ofItem : templates.reason,
            {{u"item"_s, item != nullptr ? item->name : QString()}, {u"reason"_s, evidence(finding, items)}});
        if (!text.isEmpty() && around(text + reason + moreText(left - 1)).size() > templates.longest) {
            break;
        }
        text += reason;
        --left;
    }
    return text.isEmpty() ? QString() : around(text + moreText(left));
}

} // namespace

QString composeOpinion(const OpinionFacts& facts, const ItemCatalogue& items)
{
    return facts.need == Need::Yes ? fittingApproval(facts) : refusal(facts, items);
}

bool isComposedFrom(const QString& opinion, const OpinionFacts& facts, const ItemCatalogue& items)
{
    if (facts.need != Need::Yes) {
        return opinion == refusal(facts, items).trimmed();
    }
    const QString behind = fittingApproval(facts).mid(occasionSentence(facts).size()).trimmed();
    return opinion.endsWith(behind) && isOccasionSentence(opinion.chopped(behind.size()), facts.templates);
}

} // namespace sosdesk::wording
