// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pqxx/pqxx>

namespace sosdesk {

/** How libpqxx gets its connection: from libpq, once. A connection that broke is not mended behind our back, without
 *  the settings of the session.
 *
 *  Without TLS nobody vouches for the server: then a password is not given to one that wants it as it is, or as MD5.
 *  libpq looks at TLS alone (channel_binding); what it would do without is seen before it does it.
 */
class Dial : public pqxx::connectionpolicy
{
public:
    /** The end of the options of a connection without TLS. */
    static constexpr auto inTheClear = "sslmode=disable channel_binding=disable";

    using pqxx::connectionpolicy::connectionpolicy;
    /** Throws pqxx::broken_connection. */
    handle do_startconnect(handle original) override;

private:
    bool m_dialled = false;
};

using DialledConnection = pqxx::basic_connection_base<Dial>;

} // namespace sosdesk
