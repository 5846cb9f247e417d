// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/act_messages.h"

#include "core/desk/judged_facts.h"
#include "core/desk/office.h"
#include "core/domain/json.h"
#include "core/store/request_store.h"
#include "core/store/row_images.h"

#include <QJsonDocument>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

/** A second look is told with what was looked at: the request, its decision, and what had changed. */
Result<QByteArray> settledPayload(Office& office, const QString& number, int version, const QJsonObject& seen)
{
    SOSDESK_TAKE(QJsonObject payload, judgedFacts(office, number, version));
    payload[u"number"_s] = number;
    for (const auto& key : {u"decision"_s, u"fields"_s}) {
        if (seen.contains(key)) {
            payload[key] = seen[key];
        }
    }
    return QJsonDocument(payload).toJson(QJsonDocument::Compact);
}

/** What an act says: decisions and bookings as they were queued, everything else as it stands now. Nothing of what is
 *  about a request of this desk whose number is another's on the server. */
class ActMessages
{
public:
    ActMessages(Office& office, const ForeignNumbers& foreign)
        : m_office(office)
        , m_store(office.database())
        , m_foreign(foreign)
    {
    }

    [[nodiscard]] Result<std::vector<HubMessage>> of(const TellingAct& act)
    {
        SOSDESK_TAKE(const auto queued, m_store.waiting(act.row));
        for (const OutboxMessage& message : queued) {
            SOSDESK_TRY(m_foreign.count(message.object) > 0 ? leave(message) : add(message));
        }
        SOSDESK_TAKE(const auto images, RowImages(m_office.database()).writtenBy(act.row));
        for (const RowImage& image : images) {
            const QJsonObject row = QJsonDocument::fromJson(image.content).object();
            if (m_foreign.count(row[u"request"_s].toString()) == 0) {
                SOSDESK_TRY(add(image.kind, image.key, image.content));
            }
        }
        return std::move(m_messages);
    }

private:
    Result<void> add(const OutboxMessage& message)
    {
        if (message.kind == u"decision"_s) {
            return addDecision(message);
        }
        if (message.kind == u"request"_s) {
            SOSDESK_TAKE(const auto stored, RequestStore(m_office.database()).find(message.object));
            return stored ? add(message.kind, message.object,
                       QJsonDocument(jsonOf(stored->request, m_office.items())).toJson(QJsonDocument::Compact))
                          : Result<void>();
        }
        if (message.kind == u"stock"_s) {
            m_messages.push_back({message.kind, message.uuid.toString(QUuid::WithoutBraces), 0, message.payload});
            return {};
        }
        const QJsonObject seen = QJsonDocument::fromJson(message.payload).object();
        return message.kind == u"settle"_s ? addSettled(message.object, seen[u"version"_s].toInt(), seen)
                                           : Result<void>();
    }
    /** With what it was judged on, which may be older than what stands here by now. */
    Result<void> addDecision(const OutboxMessage& message)
    {
        QJsonObject told = QJsonDocument::fromJson(message.payload).object();
        const int version = told[u"requestVersion"_s].toInt();
        SOSDESK_TAKE(const QJsonObject judged, judgedFacts(m_office, message.object, version));
        told[u"judged"_s] = judged;
        SOSDESK_TRY(add(message.kind, message.object, QJsonDocument(told).toJson(QJsonDocument::Compact)));
        return version > 1 ? addSettled(message.object, version, {{u"decision"_s, told[u"id"_s]}}) : Result<void>();
    }
    Result<void> addSettled(const QString& number, int version, const QJsonObject& seen)
    {
        SOSDESK_TAKE(const QByteArray payload, settledPayload(m_office, number, version, seen));
        return add(u"settle"_s, number, payload);
    }
    Result<void> add(const QString& kind, const QString& object, const QByteArray& payload)
    {
        SOSDESK_TAKE(const int base, m_store.knownVersion(kind, object));
        m_messages.push_back({kind, object, base, payload});
        return {};
    }

    /** Told to the other request, it would be about the wrong facility. */
    Result<void> leave(const OutboxMessage& message)
    {
        return m_store.markMessage(message.id, MessageState::Refused, m_foreign.at(message.object), m_office.now());
    }

    Office& m_office;
    HubStore m_store;
    const ForeignNumbers& m_foreign;
    std::vector<HubMessage> m_messages;
};

} // namespace

Result<std::vector<HubMessage>> messagesOf(Office& office, const ForeignNumbers& foreign, const TellingAct& act)
{
    return ActMessages(office, foreign).of(act);
}

} // namespace sosdesk
