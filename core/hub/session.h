// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hub/connection.h"
#include "core/hub/talk.h"

#include <memory>
#include <mutex>
#include <optional>

namespace sosdesk {

/** What one may say to the team server, a call each. Every call may wait for the network: not for the store's thread.
 *
 *  Errors as of HubConnection::run(). After an Offline or OutcomeUnknown the next call connects anew.
 */
class HubSession
{
public:
    HubSession(HubUrl url, QString password, const HubPatience& patience = {});

    /** Says hello once a connection, and listens for news from then on; ServerNewer and ServerTooOld by its schema,
     *  ServerRefused (`wrong_mode`) when it is not of the caller's mode. */
    [[nodiscard]] Result<HubWelcome> hello(const HubCaller& caller);
    /** OutcomeUnknown: push the same operation again. */
    [[nodiscard]] Result<HubAnswer> push(const HubCaller& caller, const HubOperation& operation);
    [[nodiscard]] Result<void> pushRows(const HubCaller& caller, const HubPart& part, const HubRows& rows);
    [[nodiscard]] Result<void> pushSurveys(const HubCaller& caller, const HubPart& part, const SurveyColumns& surveys);

    /** The hash of the server's journal at a place; nothing when it has none there. */
    [[nodiscard]] Result<QByteArray> hashAt(qint64 sequence);
    /** Where the server stands now: the `to` of a span. */
    [[nodiscard]] Result<QString> snapshot();
    /** Up to @p most rows of any kind; nothing but their number counts when there are more. */
    [[nodiscard]] Result<std::vector<HubRow>> news(const HubSpan& span, int most);
    /** Rows of one kind in the order of key and version, from behind that of @p after on. */
    [[nodiscard]] Result<std::vector<HubRow>> page(
        const HubSpan& span, const QString& kind, const HubVersion& after, int most);
    /** Survey answers in the order of their keys, from behind @p after on. */
    [[nodiscard]] Result<SurveyColumns> surveys(const HubSpan& span, bool weekly, qint64 after, int most);

    /** Who has what open, and tells it who has it open here. */
    [[nodiscard]] Result<std::vector<OpenRequest>> openRequests();
    [[nodiscard]] Result<void> tellOpen(const HubCaller& caller, const QString& number, bool opened);
    /** Only @p number is open here, none when it is empty: tells what changed, and the same again each minute. */
    [[nodiscard]] Result<void> keepOpen(const HubCaller& caller, const QString& number);

    /** Waits until somebody sent something, or @p length went by; false then. True at once without a connection: the
     *  next hello() makes one. Offline. */
    [[nodiscard]] Result<bool> waitForNews(std::chrono::milliseconds length);
    /** From any thread: breaks off what is being waited for, for good; what is asked from then on is Cancelled. */
    void giveUp();
    /** Lets the connection go; the next call makes a new one. */
    void hangUp();
    [[nodiscard]] const HubUrl& url() const { return m_url; }

private:
    struct Dialling;

    [[nodiscard]] Result<void> connect();
    /** A setting of the session that the server asks for with every writing. */
    [[nodiscard]] Result<void> setMode(const QString& mode);
    [[nodiscard]] Result<pqxx::result> run(Asked asked, const std::string& sql, const Binds& binds);

    HubUrl m_url;
    QString m_password;
    std::optional<HubWelcome> m_welcome; ///< of this connection
    QString m_mode;                      ///< that it was opened in
    QString m_open;                      ///< what was told last to be open
    Instant m_openTold{};                ///< by the caller's clock
    HubPatience m_patience;
    std::shared_ptr<HubConnection> m_connection; ///< giveUp() may hold it for a moment
    std::shared_ptr<Dialling> m_dialling;        ///< so that giveUp() need not wait for it
    bool m_givenUp = false;
    std::mutex m_mutex; ///< guards these three against giveUp()
};

} // namespace sosdesk
