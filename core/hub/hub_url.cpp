// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/hub_url.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

tl::unexpected<Error> refused(const QString& shown)
{
    return fail({ErrorCode::BadArgument, {}, 0, u"hub"_s, shown});
}

/** By address or the one name that means it; `127.0.0.1.example.jp` may be anywhere. */
bool isLoopback(const QString& host)
{
    static const QRegularExpression address(u"\\A127(\\.[0-9]{1,3}){3}\\z"_s);
    return host == u"localhost"_s || host == u"::1"_s || address.match(host).hasMatch();
}

} // namespace

Result<HubUrl> HubUrl::parse(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (text.contains(QChar(0)) || !url.isValid()
        || (url.scheme() != u"postgresql"_s && url.scheme() != u"postgres"_s)) {
        return refused({});
    }
    if (!url.password().isEmpty() || url.userInfo().contains(u':')) {
        return fail({ErrorCode::BadArgument, {}, 0, u"hub"_s, {}, u"password"_s}); // and it is not shown again
    }
    HubUrl hub;
    hub.login = url.userName(QUrl::FullyDecoded);
    hub.host = url.host(QUrl::FullyDecoded);
    hub.port = url.port(hub.port);
    hub.database = url.path(QUrl::FullyDecoded).mid(1);
    for (const auto& [key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (key == u"sslrootcert"_s) {
            hub.rootCertificate = value;
        } else if (key == u"host"_s && hub.host.isEmpty() && value.startsWith(u'/')) {
            hub.host = value; // QUrl takes no folder for a host
        } else {
            return refused(key);
        }
    }
    if (hub.login.isEmpty() || hub.host.isEmpty() || hub.database.isEmpty() || hub.database.contains(u'/')) {
        return refused(url.toString(QUrl::RemoveUserInfo));
    }
    return hub;
}

bool HubUrl::isLocal() const
{
    return host.startsWith(u'/') || isLoopback(host);
}

QString HubUrl::shown() const
{
    return login + u'@' + host + u':' + QString::number(port) + u'/' + database;
}

} // namespace sosdesk
