// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/japanese_date.h"
#include "core/documents/record_of.h"
#include "core/documents/response_sections.h"
#include "core/documents/visible_text.h"
#include "core/wording/judgement.h"
#include "core/wording/labels.h"

#include <algorithm>

namespace sosdesk {
namespace {

/** The worse, the higher: what the row of a check says when its items differ. */
int weightOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        return 0;
    case Verdict::Unknown:
        return 1;
    case Verdict::Attention:
        return 2;
    case Verdict::Fail:
        return 3;
    }
    Q_UNREACHABLE();
}

/** Items about which a check found the same, word for word. */
struct Evidence
{
    QStringList items{};
    QString words{};
    Verdict verdict{};
};

std::vector<Evidence> gathered(const FormCase& form, const std::vector<Finding>& findings)
{
    const ItemCatalogue catalogue(form.matter.policy.items);
    std::vector<Evidence> all;
    for (const Finding& finding : findings) {
        const QString words = visibleLine(wording::evidence(finding, catalogue));
        auto same = std::find_if(all.begin(), all.end(),
            [&](const Evidence& known) { return known.words == words && known.verdict == finding.verdict; });
        if (same == all.end()) {
            same = all.insert(all.end(), {{}, words, finding.verdict});
        }
        if (finding.item) {
            same->items << itemName(form, *finding.item);
        }
    }
    return all;
}

/** 確認済: all rows of the check, some of them, or none, as the verdicts are now. */
QString tickOf(const FormCase& form, const std::vector<Finding>& findings)
{
    const auto ticked = std::count_if(findings.begin(), findings.end(), [&](const Finding& finding) {
        return confirms(tickFor(form.matter.dossier.ticks, finding.id, finding.item), finding.verdict);
    });
    if (ticked == 0) {
        return {};
    }
    return form.words(ticked == std::ssize(findings) ? "ticked" : "partlyTicked");
}

/** The notes beside the rows of a check, each once, and what stood there when a row was ticked. */
QStringList notesOf(const FormCase& form, const std::vector<Finding>& findings)
{
    QStringList lines;
    for (const Finding& finding : findings) {
        const CheckTick* const tick = tickFor(form.matter.dossier.ticks, finding.id, finding.item);
        if (tick == nullptr) {
            continue;
        }
        if (tick->confirmed && tick->verdict != finding.verdict) {
            lines << form.words("tickedThen", {{QStringLiteral("verdict"), wording::label(tick->verdict)}});
        }
        if (const QString note = visibleText(tick->note).trimmed(); !note.isEmpty()) {
            lines << form.words("checkNote", {{QStringLiteral("note"), note}});
        }
    }
    lines.removeDuplicates();
    return lines;
}

CellRow rowOf(const FormCase& form, const std::vector<Finding>& findings)
{
    const std::vector<Evidence> all = gathered(form, findings);
    const auto isWorse = [](const Evidence& a, const Evidence& b) { return weightOf(a.verdict) < weightOf(b.verdict); };
    const Verdict worst = std::max_element(all.begin(), all.end(), isWorse)->verdict;
    const bool differ =
        std::any_of(all.begin(), all.end(), [&](const Evidence& each) { return each.verdict != worst; });
    QStringList lines;
    for (const Evidence& each : all) {
        const QString items = each.items.isEmpty() ? QString() : each.items.join(u'・') + QStringLiteral("：");
        const QString verdict = differ ? QStringLiteral("［%1］").arg(wording::label(each.verdict)) : QString();
        lines << items + each.words + verdict;
    }
    lines += notesOf(form, findings);
    const CellLook look = worst == Verdict::Ok ? CellLook::Text : CellLook::Emphasis;
    return {{wording::label(worst), look}, {wording::label(findings.front().id)}, {lines.join(u'\n')},
        {tickOf(form, findings)}};
}

QString correctionOf(const FormCase& form, const Correction& correction)
{
    QStringList figures;
    const auto add = [&](const char* key, const std::optional<Quantity>& heard) {
        if (heard) {
            figures << form.words(key).remove(u'\n') + u' ' + grouped(*heard);
        }
    };
    add("stock", correction.stock);
    add("use", correction.weeklyUse);
    add("purchase", correction.purchase);
    return form.words("correction",
        {{QStringLiteral("item"), itemName(form, correction.item)},
            {QStringLiteral("figures"), figures.join(QStringLiteral("、"))}});
}

QString heardOf(const FormCase& form, const Contact& contact)
{
    QStringList parts{wording::label(contact.result)};
    if (contact.circumstances) {
        parts << wording::label(*contact.circumstances);
    }
    if (contact.purchasable) {
        parts << form.words("purchasable", {{QStringLiteral("pieces"), grouped(*contact.purchasable)}});
    }
    if (contact.purchasableFrom) {
        parts << form.words("purchasableFrom", {{QStringLiteral("day"), monthAndDay(*contact.purchasableFrom)}});
    }
    if (contact.redialAt) {
        parts << form.words("redial",
            {{QStringLiteral("time"), monthAndDay(dayOf(*contact.redialAt)) + u' ' + clockTime(*contact.redialAt)}});
    }
    QStringList lines{parts.join(QStringLiteral("、"))};
    for (const Correction& correction : contact.corrections) {
        lines << correctionOf(form, correction);
    }
    lines << visibleText(contact.note).trimmed();
    lines.removeAll(QString());
    return lines.join(u'\n');
}

CellRow rowOf(const FormCase& form, const Contact& contact)
{
    QStringList from{wording::label(contact.means), visibleLine(contact.person)};
    from.removeAll(QString());
    const QString by = form.words("heardBy", {{QStringLiteral("officer"), visibleLine(contact.officer)}});
    return {{monthAndDay(dayOf(contact.at)) + u'\n' + clockTime(contact.at)}, {from.join(u' ') + u'\n' + by},
        {heardOf(form, contact)}};
}

} // namespace

Section checksSection(const FormCase& form)
{
    const FormWords& words = form.words;
    Section section{words("checksHeading"), TableShape::Checks};
    section.head = {{{words("verdict"), CellLook::Label}, {words("check"), CellLook::Label},
        {words("evidence"), CellLook::Label}, {words("confirmed"), CellLook::Label}}};
    const std::vector<Finding>& findings = form.matter.review.findings;
    for (auto from = findings.begin(); from != findings.end();) {
        const auto until = std::find_if(from, findings.end(), [&](const Finding& next) { return next.id != from->id; });
        section.rows.push_back(rowOf(form, std::vector<Finding>(from, until)));
        from = until;
    }
    return section;
}

Section contactsSection(const FormCase& form)
{
    const FormWords& words = form.words;
    Section section{words("contactsHeading"), TableShape::Contacts};
    section.head = {{{words("heardAt"), CellLook::Label}, {words("heardFrom"), CellLook::Label},
        {words("heardWhat"), CellLook::Label}}};
    for (const Contact& contact : form.matter.dossier.contacts) {
        section.rows.push_back(rowOf(form, contact));
    }
    if (section.rows.empty()) {
        section.head.clear();
        section.rows.push_back({{words("noContacts"), CellLook::Text, 3}});
    }
    return section;
}

} // namespace sosdesk
