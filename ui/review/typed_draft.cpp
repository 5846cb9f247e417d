// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was typed into a decision, as it is kept for the next start.

#include "ui/review/decision_draft.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sosdesk::ui {
namespace {

using namespace Qt::StringLiterals;

QJsonValue jsonOf(const std::optional<Quantity>& quantity)
{
    return quantity ? QJsonValue(qint64{*quantity}) : QJsonValue();
}

void typeQuantityAgain(Entered<std::optional<Quantity>>& entered, const QJsonObject& line, const QString& key)
{
    const QJsonValue value = line.value(key);
    if (value.isNull()) {
        entered.type(std::nullopt);
    } else if (value.isDouble() && value.toInteger() >= 0) {
        entered.type(std::optional<Quantity>(value.toInteger()));
    }
}

} // namespace

QJsonObject DecisionDraft::typed() const
{
    QJsonObject typed;
    if (m_need.typed) {
        typed.insert(u"need"_s, codeOf(*m_need.typed));
    }
    if (m_method.typed) {
        typed.insert(u"method"_s, codeOf(*m_method.typed));
    }
    if (m_opinion.typed) {
        typed.insert(u"opinion"_s, *m_opinion.typed ? QJsonValue(**m_opinion.typed) : QJsonValue());
    }
    if (m_reason.typed) {
        typed.insert(u"overrideReason"_s, *m_reason.typed);
    }
    QJsonArray lines;
    for (const auto& [item, entered] : m_quantities) {
        QJsonObject line{{u"item"_s, m_items.codeOf(item)}};
        if (entered.prefecture.typed) {
            line.insert(u"prefecture"_s, jsonOf(*entered.prefecture.typed));
        }
        if (entered.state.typed) {
            line.insert(u"state"_s, jsonOf(*entered.state.typed));
        }
        if (line.size() > 1) {
            lines.append(line);
        }
    }
    if (!lines.isEmpty()) {
        typed.insert(u"lines"_s, lines);
    }
    return typed;
}

void DecisionDraft::typeAgain(const QJsonObject& typed)
{
    if (typed.contains(u"need"_s)) {
        m_need.type(fromCode<Need>(typed.value(u"need"_s).toString()));
    }
    if (typed.contains(u"method"_s)) {
        m_method.type(fromCode<Method>(typed.value(u"method"_s).toString()));
    }
    if (const QJsonValue opinion = typed.value(u"opinion"_s); opinion.isString()) {
        m_opinion.type(opinion.toString());
    } else if (opinion.isNull()) {
        m_opinion.type(std::nullopt);
    }
    if (const QJsonValue reason = typed.value(u"overrideReason"_s); reason.isString()) {
        m_reason.type(reason.toString());
    }
    for (const QJsonValue& value : typed.value(u"lines"_s).toArray()) {
        const QJsonObject line = value.toObject();
        const std::optional<Item> item = m_items.byCode(line.value(u"item"_s).toString());
        if (item && m_quantities.contains(*item)) { // the request may ask for something else by now
            typeQuantityAgain(m_quantities[*item].prefecture, line, u"prefecture"_s);
            typeQuantityAgain(m_quantities[*item].state, line, u"state"_s);
        }
    }
}

} // namespace sosdesk::ui
