// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace sosdesk::tests {

/** A server's certificate and its key, in PEM. */
struct Identity
{
    QByteArray certificate;
    QByteArray key;
};

/** Somebody who vouches for servers, made by the `openssl` command in a folder that goes with it. */
class Authority
{
public:
    enum class Term { Now, Past, Future };

    Authority();

    /** Its own certificate: the `sslrootcert` of whoever trusts it. */
    [[nodiscard]] QString root() const { return m_folder.filePath(QStringLiteral("root.crt")); }
    /** @p name: as subjectAltName, `DNS:hub.example.jp` or `IP:0.0.0.0`. */
    [[nodiscard]] Identity issue(const QString& name, Term term = Term::Now) const;
    /** A server that vouches for itself. */
    [[nodiscard]] Identity selfSigned(const QString& name) const;

private:
    void openssl(const QStringList& words) const;
    [[nodiscard]] QByteArray contents(const QString& file) const;

    QTemporaryDir m_folder;
};

} // namespace sosdesk::tests
