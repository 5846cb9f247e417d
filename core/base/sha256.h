// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace sosdesk {

/** A running SHA-256. Qt's own is eight times slower than OpenSSL's on processors with SHA instructions, and every
 *  imported byte passes through here. */
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    void add(QByteArrayView bytes);
    /** The 32 bytes of the hash; the object is used up by it. */
    [[nodiscard]] QByteArray result();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/** The 32 raw bytes of the hash of @p bytes. */
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);

} // namespace sosdesk
