// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/unit_of_work.h"

#include <QJsonObject>

namespace sosdesk {

/** What another desk took in or let out of the house: who and when is that desk's, not that of the receiving; but never
 *  later than the server took it, for a clock may be wrong (P12). */
class ReceivedTraces
{
public:
    explicit ReceivedTraces(Database& database)
        : m_database(database)
    {
    }

    /** A file that another desk took in; its refused rows stay there. False when it is here; StoreDamaged (constraint)
     *  when it is not what desks tell each other. */
    [[nodiscard]] Result<bool> takeImport(UnitOfWork& work, const QJsonObject& told, Instant taken);
    /** A print or an export, as far as it tells of requests that are here. The same answers. */
    [[nodiscard]] Result<bool> takePaper(UnitOfWork& work, const QJsonObject& told, Instant taken);

private:
    /** The act of the other desk, so that its time and its officer stand beside what it did; its row. */
    [[nodiscard]] qint64 actOf(UnitOfWork& work, const QJsonObject& told, Instant taken);
    [[nodiscard]] bool holds(const char* sql, const QUuid& uuid);

    Database& m_database;
};

} // namespace sosdesk
