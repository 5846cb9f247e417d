// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace sosdesk {

/** Where the team server is and who asks: `postgresql://login@host[:port]/database[?sslrootcert=FILE]`. Never holds a
 *  password. */
struct HubUrl
{
    QString login{};
    QString host{}; ///< a name, an address, or the folder of a socket (`/…`, written %2F…)
    int port = 5432;
    QString database{};
    QString rootCertificate{}; ///< file; empty: libpq's own place

    /** Reads a URL. BadArgument (`hub`) for another scheme, missing parts, unknown options, and for a password inside:
     *  it would end up in files and logs. */
    [[nodiscard]] static Result<HubUrl> parse(const QString& text);

    /** This machine: TLS is not asked for on loopback and sockets. */
    [[nodiscard]] bool isLocal() const;
    /** What a person may see: login, host, port and database. */
    [[nodiscard]] QString shown() const;

    friend bool operator==(const HubUrl&, const HubUrl&) = default;
};

} // namespace sosdesk
