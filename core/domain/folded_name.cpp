// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/folding.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

/** Corporate forms as they stand in a folded name, the longer ones first: FACTS 4.6 and 2.4. */
const QString& formPattern()
{
    static const QString forms =
        u"(?:特定医療法人|社会医療法人|医療法人)(?:社団|財団)?|社会福祉法人|独立行政法人|国立大学法人"
        u"|学校法人|宗教法人|(?:一般|公益)?(?:社団|財団)法人|特定非営利活動法人|NPO法人|生活協同組合"
        u"|株式会社|有限会社|合同会社|合資会社|合名会社"
        u"|\\((?:医|医社|医財|医療|社医|特医|福|社福|社|財|一社|一財|公社|公財|独|学|宗|特非|NPO|株|有|合|資|名"
        u")\\)(?:社団|財団)?|^(?:医|医社|医財|社医|特医|福|社福|株|有)\\)"_s; // the bracket that is typed away first

    return forms;
}

/** A run of characters between spaces, and whether a corporate form stands in it. */
struct Part
{
    QString text{}; ///< folded, without the form
    bool corporate = false;
    bool behind = false; ///< the form ended it: 若葉薬局株式会社
};

Part partOf(const QString& folded)
{
    static const QRegularExpression form(formPattern());
    const QRegularExpressionMatch match = form.match(folded);
    if (!match.hasMatch()) {
        return {folded};
    }
    const QString before = folded.left(match.capturedStart());
    const QString after = folded.mid(match.capturedEnd());
    return after.isEmpty() ? Part{before, true, true} : Part{after, true, false};
}

/** 「若葉会若葉医院」: what follows 会 is the facility, when it has a name of its own. 「若葉会病院」 has none. */
QString withoutAssociation(const QString& name)
{
    static const QRegularExpression association(
        u"^.{1,8}会(?=.{1,}(?:病院|医院|クリニック|診療所|薬局|ステーション|センター|歯科|内科|外科)$)"_s);
    const QRegularExpressionMatch match = association.match(name);
    static const QRegularExpression nameless(
        u"^(?:附属|付属|総合|中央|第[一二三1-3])?(?:病院|医院|クリニック|診療所|薬局|センター|歯科|内科|外科)$"_s);
    const QString rest = name.mid(match.capturedEnd());
    return match.hasMatch() && !nameless.match(rest).hasMatch() ? rest : name;
}

/** 「若葉医院（医療法人若葉会）」: what stands in brackets is left out when it names a form. */
QString withoutBracketedForm(const QString& name)
{
    static const QRegularExpression brackets(u"[(「【\\[]\\s*(?:"_s + formPattern()
        + u"|(?:医社|医財|社医|特医|社福)(?=[^)」】\\]]{2}))[^)」】\\]]*[)」】\\]]"_s);
    const QString rest = QString(name).remove(brackets);
    return rest.trimmed().isEmpty() ? name : rest;
}

QString joinedWithout(const std::vector<Part>& parts, std::size_t from, std::size_t count)
{
    QString name;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        name += at >= from && at < from + count ? QString() : parts[at].text;
    }
    return name;
}

} // namespace

QString foldedName(QStringView name)
{
    QString plain = withoutBracketedForm(name.toString().normalized(QString::NormalizationForm_KC));
    // 「医療法人 社団 若葉会」: one form, whatever stands between its words.
    static const QRegularExpression apart(u"(法人)\\s+(?=社団|財団)"_s);
    plain.replace(apart, u"\\1"_s);
    std::vector<Part> parts;
    for (const QString& word : plain.simplified().split(u' ', Qt::SkipEmptyParts)) {
        parts.push_back(partOf(foldedKey(word)));
    }
    const auto corporate = std::find_if(parts.begin(), parts.end(), [](const Part& part) { return part.corporate; });
    if (corporate == parts.end()) {
        return parts.size() == 1 ? withoutAssociation(parts.front().text) : joinedWithout(parts, 0, 0);
    }
    const auto at = static_cast<std::size_t>(corporate - parts.begin());
    if (parts.size() == 1) {
        if (corporate->text.isEmpty()) {
            return foldedKey(plain); // a form and nothing else
        }
        return corporate->behind ? corporate->text : withoutAssociation(corporate->text);
    }
    if (at > 0) {
        return joinedWithout(parts, at, parts.size() - at); // 「若葉医院 医療法人若葉会」
    }
    // 「医療法人 若葉会 若葉医院」: a form that stands alone takes the name of its corporation along.
    const bool alone = corporate->text.isEmpty();
    const QString rest = joinedWithout(parts, 0, alone && parts.size() > 2 ? 2 : 1);
    return rest.isEmpty() ? joinedWithout(parts, 0, 0) : rest;
}

} // namespace sosdesk
