// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/circumstances.h"

#include "core/domain/folding.h"
#include "core/review/blank.h"
#include "core/review/checks.h"
#include "core/review/phrase.h"

#include <algorithm>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype denialWithin = 12;

/** What is still said of it: up to a bracket or a comma, except for the comma behind は. */
QStringView clauseOf(QStringView behind)
{
    for (qsizetype at = 0; at < behind.size(); ++at) {
        const bool topic = at > 0 && behind[at - 1] == u'は';
        if (behind[at] == u'(' || behind[at] == u'「' || ((behind[at] == u'、' || behind[at] == u',') && !topic)) {
            return behind.left(at);
        }
    }
    return behind;
}

/** クラスターは発生していません, 感染拡大防止のため: the words behind it say that it is not so. */
bool isDenied(QStringView text, const OpinionWords& words)
{
    const QStringView behind = clauseOf(text);
    return std::any_of(words.denials.begin(), words.denials.end(), [&](const QString& denial) {
        const qsizetype at = behind.indexOf(foldedKey(denial));
        return at >= 0 && at <= denialWithin && onlyLinks(behind.left(at), words.linking);
    });
}

bool speaksOf(const QString& folded, const QString& spelling, const OpinionWords& words)
{
    for (qsizetype at = folded.indexOf(spelling); at >= 0; at = folded.indexOf(spelling, at + 1)) {
        if (!isDenied(QStringView(folded).mid(at + spelling.size()), words)) {
            return true;
        }
    }
    return false;
}

/** Adds what can be bought and from when: often told in another call than the circumstances; the newest word counts. */
void addPurchase(const std::vector<Contact>& contacts, Heard& heard)
{
    for (const Contact& contact : contacts) {
        if (wasHeard(contact) && contact.purchasable) {
            heard.purchasable = contact.purchasable;
            heard.purchasableFrom = contact.purchasableFrom;
        }
    }
}

bool correctedPurchase(const std::vector<Contact>& contacts)
{
    return std::any_of(contacts.begin(), contacts.end(), [](const Contact& contact) {
        return std::any_of(contact.corrections.begin(), contact.corrections.end(),
            [](const Correction& correction) { return correction.purchase.has_value(); });
    });
}

Finding judgeHeard(const Heard& heard, bool purchaseKnown)
{
    const QString at = isoOf(heard.at);
    Finding finding{CheckId::C6, {}, Verdict::Ok, u"circumstances_heard"_s, {}, u"contact:"_s + at};
    finding.facts[u"circumstances"_s] = codeOf(heard.circumstances);
    if (!isBlank(heard.words)) {
        finding.facts[u"words"_s] = heard.words;
    }
    if (heard.inRemarks) {
        finding.cause = u"circumstances_written"_s;
        finding.source = u"request"_s;
    } else {
        finding.facts[u"at"_s] = at;
        finding.facts[u"means"_s] = codeOf(heard.means);
        finding.facts[u"officer"_s] = heard.officer;
    }
    if (heard.purchasable) {
        finding.facts[u"purchasable"_s] = static_cast<qint64>(*heard.purchasable);
    }
    if (heard.purchasableFrom) {
        finding.facts[u"purchasableFrom"_s] = isoOf(*heard.purchasableFrom);
    }
    if (heard.circumstances == Circumstances::Stockout && !purchaseKnown) {
        finding.verdict = Verdict::Attention;
        finding.cause = u"stockout_without_purchase"_s;
    }
    return finding;
}

} // namespace

std::optional<Circumstances> circumstancesIn(const QString& text, const OpinionWords& words)
{
    const QStringList statements = statementsOf(text);
    for (const auto& [circumstances, spellings] : words.circumstances) {
        for (const QString& spelling : spellings) {
            const QString key = foldedKey(spelling);
            if (std::any_of(statements.begin(), statements.end(),
                    [&](const QString& folded) { return speaksOf(folded, key, words); })) {
                return circumstances;
            }
        }
    }
    return std::nullopt;
}

bool wasHeard(const Contact& contact)
{
    return contact.result == ContactResult::Talked || contact.means != Means::Phone;
}

std::optional<Circumstances> saidIn(const Contact& contact, const OpinionWords& words)
{
    if (!wasHeard(contact)) {
        return std::nullopt;
    }
    if (contact.circumstances == Circumstances::Other && isBlank(contact.note)) {
        return std::nullopt;
    }
    return contact.circumstances ? contact.circumstances : circumstancesIn(contact.note, words);
}

std::optional<Heard> heardCircumstances(const Dossier& dossier, const OpinionWords& words)
{
    const std::vector<Contact>& contacts = dossier.contacts;
    std::optional<Heard> heard;
    for (auto contact = contacts.rbegin(); contact != contacts.rend() && !heard; ++contact) {
        if (const std::optional<Circumstances> said = saidIn(*contact, words)) {
            heard = Heard{false, contact->at, contact->officer, contact->means, contact->person, said, contact->note,
                std::nullopt, std::nullopt};
        }
    }
    if (!heard) {
        if (const std::optional<Circumstances> said = circumstancesIn(dossier.request.remarks, words)) {
            heard = Heard{true, {}, {}, Means::Paper, {}, said, dossier.request.remarks, std::nullopt, std::nullopt};
        }
    }
    if (heard) {
        addPurchase(contacts, *heard);
    }
    return heard;
}

Findings checkCircumstances(const Case& judged)
{
    const std::vector<Contact>& contacts = judged.dossier.contacts;
    if (const std::optional<Heard> heard = heardCircumstances(judged.dossier, judged.policy.words)) {
        return {judgeHeard(*heard, heard->purchasable || correctedPurchase(contacts))};
    }
    const bool wordless = std::any_of(contacts.begin(), contacts.end(),
        [](const Contact& contact) { return wasHeard(contact) && contact.circumstances == Circumstances::Other; });
    return {Finding{CheckId::C6, {}, wordless ? Verdict::Attention : Verdict::Unknown,
        wordless ? u"other_without_words"_s : u"circumstances_missing"_s,
        {{u"contacts"_s, static_cast<qint64>(contacts.size())}}, wordless ? u"contact"_s : u"request"_s}};
}

} // namespace sosdesk
