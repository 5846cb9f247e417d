// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/received_images.h"

#include "core/domain/distribution.h"
#include "core/store/check_tick_store.h"
#include "core/store/contact_store.h"
#include "core/store/delivery_store.h"
#include "core/store/freeze_store.h"
#include "core/store/hold_store.h"
#include "core/store/inquiry_store.h"
#include "core/store/request_form_store.h"
#include "core/store/state_answer_store.h"
#include "core/store/watch_store.h"

#include <QJsonDocument>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

tl::unexpected<Error> unusable(const QString& kind, const QString& key)
{
    return fail({ErrorCode::StoreDamaged, {}, 0, kind, key, u"constraint: not what desks tell each other"_s});
}

template <typename Value>
Result<void> went(const Result<Value>& read)
{
    return read ? Result<void>() : tl::unexpected(read.error());
}

/** What is seen before the row is written: facts, of which there are many, and by what a row is found again. */
bool isSound(const QString& kind, const QJsonObject& told, const ItemCatalogue& items)
{
    if (kind == u"holiday"_s || kind == u"freeze"_s) {
        return dayFromIso(told[u"day"_s].toString()).has_value();
    }
    if (kind == u"watch_offer"_s) {
        return instantFromIso(told[u"at"_s].toString()).has_value();
    }
    return kind != u"distribution"_s
        || (items.byCode(told[u"item"_s].toString()) && dayFromIso(told[u"ship_date"_s].toString())
            && fromCode<DistributionKind>(told[u"kind"_s].toString())
            && fromCode<DistributionState>(told[u"state"_s].toString()));
}

} // namespace

/** By the store that reads what is written there. */
Result<void> ReceivedImages::readBack(const QString& kind, const QJsonObject& told) const
{
    const QString request = told[u"request"_s].toVariant().toString(); // as SQLite makes a text of what is none
    if (kind == u"contact"_s) {
        return went(ContactStore(m_database).about(request));
    }
    if (kind == u"hold"_s) {
        return went(HoldStore(m_database).of(request));
    }
    if (kind == u"inquiry"_s) {
        return went(InquiryStore(m_database).about(request));
    }
    if (kind == u"check_tick"_s) {
        return went(CheckTickStore(m_database).about(request));
    }
    if (kind == u"request_form"_s) {
        return went(RequestFormStore(m_database).find(request));
    }
    if (kind == u"delivery"_s) {
        return went(DeliveryStore(m_database).about(request));
    }
    if (kind == u"state_notice"_s) {
        return went(StateAnswerStore(m_database).about(request));
    }
    if (kind == u"freeze"_s) {
        const Day day = dayFromIso(told[u"day"_s].toString()).value_or(Day{});
        return went(FreezeStore(m_database).find(day, told[u"name"_s].toVariant().toString()));
    }
    if (kind == u"watch_offer"_s) {
        const Instant at = instantFromIso(told[u"at"_s].toString()).value_or(Instant{});
        return went(WatchStore(m_database).offersSince(dayOf(at)));
    }
    return {}; // words alone
}

Result<bool> ReceivedImages::take(UnitOfWork& work, const RowImage& image, qint64 settled)
{
    const QJsonObject told = QJsonDocument::fromJson(image.content).object();
    if (!isSound(image.kind, told, m_database.items())) {
        return unusable(image.kind, image.key);
    }
    const bool wasWhole = readBack(image.kind, told).has_value();
    SOSDESK_TAKE(const bool changed, RowImages(m_database).write(work, image, settled));
    if (changed && wasWhole && !readBack(image.kind, told)) {
        return unusable(image.kind, image.key);
    }
    return changed;
}

} // namespace sosdesk
