// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/hub/authority.h"

#include <QFile>
#include <QProcess>

namespace sosdesk::tests {
namespace {

using namespace Qt::StringLiterals;

const QStringList newKey{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s};

/** What `openssl ca` wants to know before it signs anything. */
constexpr auto configuration = R"([ca]
default_ca = here
[here]
database = index
serial = serial
new_certs_dir = .
certificate = root.crt
private_key = root.key
default_md = sha256
policy = anybody
copy_extensions = copy
unique_subject = no
[anybody]
commonName = supplied
)";

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("no room for a test's certificates");
    }
}

} // namespace

Authority::Authority()
{
    write(m_folder.filePath(u"ca.cnf"_s), configuration);
    write(m_folder.filePath(u"index"_s), {});
    write(m_folder.filePath(u"serial"_s), "01\n");
    openssl(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"3650"_s, u"-subj"_s, u"/CN=tests"_s, u"-keyout"_s,
                u"root.key"_s, u"-out"_s, u"root.crt"_s}
        + newKey);
}

Identity Authority::issue(const QString& name, Term term) const
{
    const bool isPast = term == Term::Past;
    const QString from = term == Term::Future ? u"20980101000000Z"_s : u"20200101000000Z"_s;
    openssl(QStringList{u"req"_s, u"-new"_s, u"-subj"_s, u"/CN=server"_s, u"-addext"_s, u"subjectAltName="_s + name,
                u"-keyout"_s, u"server.key"_s, u"-out"_s, u"server.csr"_s}
        + newKey);
    openssl({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, u"ca.cnf"_s, u"-in"_s, u"server.csr"_s, u"-out"_s,
        u"server.crt"_s, u"-startdate"_s, from, u"-enddate"_s, isPast ? u"20200201000000Z"_s : u"20990101000000Z"_s});
    return {contents(u"server.crt"_s), contents(u"server.key"_s)};
}

Identity Authority::selfSigned(const QString& name) const
{
    openssl(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"3650"_s, u"-subj"_s, u"/CN=server"_s, u"-addext"_s,
                u"subjectAltName="_s + name, u"-keyout"_s, u"server.key"_s, u"-out"_s, u"server.crt"_s}
        + newKey);
    return {contents(u"server.crt"_s), contents(u"server.key"_s)};
}

void Authority::openssl(const QStringList& words) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, words);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0) {
        qFatal("openssl %s: %s", qPrintable(words.join(u' ')), process.readAll().constData());
    }
}

QByteArray Authority::contents(const QString& file) const
{
    QFile opened(m_folder.filePath(file));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

} // namespace sosdesk::tests
