// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/team.h"

#include <QByteArray>
#include <QJsonArray>
#include <QStringList>
#include <QUuid>

#include <vector>

namespace sosdesk {

/** Who speaks to the server: part of every call. */
struct HubCaller
{
    QUuid client{};
    Instant now{};
    QString appVersion{};
    QString officer{};
    QString mode{}; ///< `drill` or `live`: of the store; it must be the server's, too
};

/** What the server says of itself and of who asks. */
struct HubWelcome
{
    QString prefecture{}; ///< two digits
    QString mode{};       ///< `drill` or `live`
    QString role{};
    QString login{};
    QString name{};
    int schema = 0;
    Instant serverTime{};
    QString serverVersion{};
    QString channel{}; ///< of its notifications
    HubHead head{};
    bool fresh = false; ///< said just now, not earlier on the same connection
};

struct HubMessage
{
    QString kind{};
    QString object{};
    int base = 0; ///< version of the object that this desk stood on; 0: none
    QByteArray payload{};
};

/** One act of this desk, all or nothing. */
struct HubOperation
{
    QUuid id{};
    Instant at{}; ///< by the clock of this desk
    QString officer{};
    std::vector<HubMessage> messages{};
};

struct HubVersion
{
    QString kind{};
    QString object{};
    int version = 0;
};

/** What the server said to an act. */
struct HubAnswer
{
    enum class Kind { Accepted, Conflict, Refused };

    Kind kind = Kind::Accepted;
    HubHead head{};
    std::vector<HubVersion> versions{}; ///< accepted: what it is now; conflict: the one that stands there
    QString by{};                       ///< conflict: who was faster
    Instant at{};
    QJsonObject theirs{};
    QJsonArray violations{}; ///< refused: rule, cause, item, facts
};

/** A part of something imported; the same part again does nothing. */
struct HubPart
{
    QUuid operation{};
    int number = 0;
    bool last = false;
    QString kind{};
    QJsonObject source{};
};

struct HubRows
{
    QStringList keys{};
    std::vector<QByteArray> contents{};
};

/** Which rows are wanted: those that @p to sees and @p from did not (all, while that is empty). Snapshots of the server
 *  miss no row whose transaction was slow. */
struct HubSpan
{
    QString from{};
    QString to{};
};

/** One row as the server has it. */
struct HubRow
{
    QString kind{};
    QString key{};
    int version = 0;
    QByteArray content{};
    QString login{};
    QString officer{};
    Instant at{};
};

} // namespace sosdesk
