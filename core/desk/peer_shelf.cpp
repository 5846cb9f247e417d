// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/peer_shelf.h"

#include "core/desk/office.h"
#include "core/store/peer_store.h"
#include "core/store/roll_store.h"

namespace sosdesk {
namespace {

constexpr int answersBetweenPauses = 2'048;

/** All of the rule that a table depends on. */
QByteArray keyOf(const Plausibility& rule)
{
    QByteArray key = QByteArray::number(rule.nearEmptyDays);
    for (const auto& [kind, classes] : rule.bedClasses) {
        key += ' ' + codeOf(kind).toUtf8() + (classes.unknownIsNone ? "0" : "");
        for (const int from : classes.from) {
            key += ',' + QByteArray::number(from);
        }
    }
    return key;
}

Result<QByteArray> factsOf(Office& office)
{
    SOSDESK_TAKE(const std::int64_t facts, RollStore(office.database()).facts());
    return QByteArray::number(qint64{facts});
}

/** Nothing when there is no survey. Cancelled when nobody wants the rest. */
Result<std::shared_ptr<const PeerTable>> made(Office& office, const Plausibility& rule)
{
    const PeerStore store(office.database());
    SOSDESK_TAKE(const std::optional<Day> day, store.newestSurvey());
    if (!day) {
        return std::shared_ptr<const PeerTable>();
    }
    PeerSample sample(rule);
    Result<void> goesOn;
    int answers = 0;
    SOSDESK_TRY(store.eachAnswer(*day, [&](FacilityKind kind, std::optional<int> beds, const Survey& survey) {
        sample.add(kind, beds, survey);
        if (++answers % answersBetweenPauses == 0) {
            goesOn = office.pause();
        }
        return goesOn.has_value();
    }));
    SOSDESK_TRY(goesOn);
    return std::make_shared<const PeerTable>(sample.table(*day));
}

} // namespace

Result<std::shared_ptr<const PeerTable>> PeerShelf::of(Office& office, const Plausibility& rule)
{
    SOSDESK_TAKE(const QByteArray facts, factsOf(office));
    const QByteArray key = keyOf(rule);
    Known& known = m_known[key];
    if (known.facts == facts || m_making) {
        return known.table;
    }
    SOSDESK_TAKE(const auto kept, PeerStore(office.database()).kept(facts + ' ' + key));
    if (const auto table = kept ? PeerTable::fromBytes(*kept) : std::nullopt) {
        known.table = std::make_shared<const PeerTable>(*table);
    } else {
        m_making = true;
        auto fresh = made(office, rule);
        m_making = false;
        SOSDESK_TRY(fresh);
        known.table = std::move(*fresh);
    }
    known.facts = facts;
    return known.table;
}

Result<void> PeerShelf::renew(Office& office)
{
    const Plausibility& rule = office.policies().forDay(office.today()).plausibility;
    SOSDESK_TAKE(const auto table, of(office, rule));
    SOSDESK_TAKE(const QByteArray facts, factsOf(office));
    return table ? PeerStore(office.database()).keep(facts + ' ' + keyOf(rule), table->toBytes()) : Result<void>();
}

} // namespace sosdesk
