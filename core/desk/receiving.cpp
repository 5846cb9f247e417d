// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/receiving.h"
#include "core/desk/goods_news.h"

#include "core/desk/talk_news.h"
#include "core/store/contact_store.h"
#include "core/store/hub_store.h"
#include "core/store/journal_store.h"
#include "core/store/received_images.h"
#include "core/store/received_traces.h"
#include "core/store/roll_store.h"

#include <QJsonDocument>

#include <algorithm>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 rowsBetweenPauses = 500; ///< some ten milliseconds: a list is read in between

std::size_t rankOf(const QString& kind)
{
    const auto found = std::find_if(receivedKinds.begin(), receivedKinds.end(),
        [&](const char* known) { return kind == QLatin1StringView(known); });
    return static_cast<std::size_t>(found - receivedKinds.begin());
}

bool isFact(const QString& kind)
{
    return kind == u"holiday"_s || kind == u"facility"_s || kind == u"distribution"_s || kind == u"request"_s
        || kind == u"stock_lot"_s;
}

/** Which request it is about; empty for what is about none, or about more. */
QString numberOf(const HubRow& row)
{
    constexpr std::array byNumber = {"request"_L1, "decision"_L1, "hold"_L1, "settle"_L1};
    if (std::find(byNumber.begin(), byNumber.end(), row.kind) != byNumber.end()) {
        return row.key;
    }
    // A fact is about a facility, and there may be 200,000 of them.
    return isFact(row.kind) ? QString() : QJsonDocument::fromJson(row.content).object().value(u"request"_s).toString();
}

} // namespace

Receiving::Receiving(Office& office)
    : m_office(office)
{
}

Receiving::~Receiving() = default;

Result<std::unique_ptr<Receiving>> Receiving::begin(Office& office, std::optional<qint64> since)
{
    std::unique_ptr<Receiving> receiving(new Receiving(office));
    HubStore store(office.database());
    SOSDESK_TAKE(const QString settled, store.state("acts_done"));
    receiving->m_settled = settled.toLongLong();
    SOSDESK_TAKE(receiving->m_own, store.untold(false));
    SOSDESK_TAKE(receiving->m_work, office.begin(u"receive"_s));
    SOSDESK_TRY(store.markReceived(*receiving->m_work));
    receiving->m_since = since;
    return receiving;
}

Result<void> Receiving::take(std::vector<HubRow> rows)
{
    const bool mixed =
        std::any_of(rows.begin(), rows.end(), [&](const HubRow& row) { return row.kind != rows.front().kind; });
    if (mixed) { // a page is of one kind, and in order
        std::stable_sort(rows.begin(), rows.end(), [](const HubRow& a, const HubRow& b) {
            const std::size_t left = rankOf(a.kind);
            const std::size_t right = rankOf(b.kind);
            return left != right ? left < right : (a.key != b.key ? a.key < b.key : a.version < b.version);
        });
    }
    std::vector<const HubRow*> joined;
    for (const HubRow& row : rows) {
        SOSDESK_TRY(takeOne(row));
        SOSDESK_TRY(++m_taken % rowsBetweenPauses == 0 ? m_office.pause() : Result<void>());
        if (row.kind == u"delivery"_s && !row.content.contains("\"joined\":null")) {
            joined.push_back(&row);
        }
    }
    for (const HubRow* row : joined) { // goes in the parcels of one that may have stood behind it
        SOSDESK_TRY(takeOne(*row));
    }
    return {};
}

Result<void> Receiving::takeOne(const HubRow& row)
{
    if (rankOf(row.kind) == receivedKinds.size()) {
        ++m_left;
        return {};
    }
    if (!m_own.empty() && m_own.count(numberOf(row)) > 0) { // about another request that has the number of ours
        ++m_left;
        return {};
    }
    const bool simple = row.kind == u"facility"_s || row.kind == u"distribution"_s || row.kind == u"holiday"_s;
    SOSDESK_TRY(mark(simple, "SAVEPOINT row"));
    const Result<bool> changed = dispatch(row);
    const bool unusable = !changed
        && (changed.error().code == ErrorCode::UnknownRequest || changed.error().code == ErrorCode::NulByte
            || changed.error().detail.contains(u"constraint"_s) || changed.error().detail.contains(u"cannot store"_s));
    if (unusable) { // the server is no more trusted than a file: what does not fit is left, and the rest is not
        ++m_left;
        return mark(simple, "ROLLBACK TO row; RELEASE row");
    }
    SOSDESK_TAKE(const bool news, changed);
    m_received += news ? 1 : 0;
    if (news) {
        name(row);
    }
    if (news && isFact(row.kind)) {
        ++m_facts[row.kind];
    }
    if (!simple) {
        SOSDESK_TRY(HubStore(m_office.database()).setKnown(row.kind, row.key, row.version));
    }
    return mark(simple, "RELEASE row");
}

Result<void> Receiving::mark(bool simple, const char* sql)
{
    Database& database = m_office.database();
    return simple ? Result<void>() : database.guarded([&] { database.execute(sql); });
}

/** Keeps which request it is about. */
void Receiving::name(const HubRow& row)
{
    const QString number = numberOf(row);
    if (number.isEmpty() || row.kind == u"request"_s) { // a list has its names and rows from the whole
        m_hasOthers = true;
    } else {
        m_requests.insert(number);
    }
}

Result<bool> Receiving::dispatch(const HubRow& row)
{
    if (row.kind == u"decision"_s) {
        return takeDecision(row);
    }
    if (row.kind == u"request"_s) {
        return takeFetched(row);
    }
    if (row.kind == u"facility"_s) {
        return takeFacility(row);
    }
    if (row.kind == u"stock_lot"_s) {
        return takeLot(row);
    }
    if (row.kind == u"stock"_s) {
        return takeEntry(row);
    }
    if (row.kind == u"settle"_s) {
        return takeSettled(row);
    }
    if (row.kind == u"import_file"_s) {
        return ReceivedTraces(m_office.database())
            .takeImport(*m_work, QJsonDocument::fromJson(row.content).object(), row.at);
    }
    if (row.kind == u"paper"_s) {
        return takePaper(row);
    }
    SOSDESK_TAKE(const bool changed,
        ReceivedImages(m_office.database()).take(*m_work, {row.kind, row.key, row.content}, m_settled));
    if (changed && !isFact(row.kind)) {
        const QJsonObject after = QJsonDocument::fromJson(row.content).object();
        const QString request = after[u"request"_s].toString();
        SOSDESK_TRY(journal(row, request.isEmpty() ? row.key : request, after));
        SOSDESK_TRY(lookAgain(row.kind, request, after));
        SOSDESK_TRY(row.kind == u"inquiry"_s ? takeBackWithdrawn(request) : Result<void>());
    }
    return changed;
}

/** What another officer heard after it was decided may stand against it. */
Result<void> Receiving::lookAgain(const QString& kind, const QString& request, const QJsonObject& after)
{
    if (kind == u"inquiry"_s) {
        return flagRefused(m_office, request);
    }
    const std::optional<Instant> at = instantFromIso(after[u"at"_s].toString());
    if (kind != u"contact"_s || !at) {
        return {};
    }
    SOSDESK_TAKE(const auto contact, ContactStore(m_office.database()).find(request, *at));
    return contact ? flagCorrected(m_office, *contact) : Result<void>();
}

Author Receiving::authorOf(const HubRow& row) const
{
    Author author = m_work->author();
    author.officer = row.officer.isEmpty() ? row.login : row.officer;
    return author;
}

Result<void> Receiving::journal(const HubRow& row, const QString& object, const QJsonObject& after)
{
    return JournalStore(m_office.database())
        .append({u"receive_"_s + row.kind, object, {}, after}, authorOf(row), m_work->id(), m_work->row());
}

Result<void> Receiving::commit()
{
    if (!m_facts.empty()) {
        QJsonObject counts;
        for (const auto& [kind, count] : m_facts) {
            counts[kind] = count;
        }
        SOSDESK_TRY(m_work->journal({u"receive"_s, u"hub"_s, {}, counts}));
        SOSDESK_TRY(RollStore(m_office.database()).countFacts());
    }
    if (m_since && m_facts.count(u"distribution"_s) > 0) {
        SOSDESK_TRY(flagDecidedBeforeGoods(m_office, *m_work, *m_since));
    }
    SOSDESK_TRY(m_work->commit());
    if (m_received > 0) {
        m_office.suggestedStock().clear();
    }
    if (m_facts.count(u"holiday"_s) > 0) {
        SOSDESK_TRY(m_office.refreshCalendar());
    }
    return {};
}

} // namespace sosdesk
