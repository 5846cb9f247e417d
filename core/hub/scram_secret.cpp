// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/scram_secret.h"

#include <libpq-fe.h>
#include <memory>

namespace sosdesk {

std::string scramSecret(const std::string& login, const std::string& password)
{
    // libpqxx 6.4 makes md5 secrets only. libpq wants a connection for its error messages and uses nothing else of it:
    // one that leads nowhere will do.
    const std::unique_ptr<PGconn, decltype(&PQfinish)> nowhere(PQconnectStart("host=/"), &PQfinish);
    const std::unique_ptr<char, decltype(&PQfreemem)> secret(
        PQencryptPasswordConn(nowhere.get(), password.c_str(), login.c_str(), "scram-sha-256"), &PQfreemem);
    return secret ? std::string(secret.get()) : std::string();
}

} // namespace sosdesk
