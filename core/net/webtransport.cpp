// SPDX-License-Identifier: Apache-2.0
#include "core/net/webtransport.h"
#include "core/net/urlrules.h"
#include "core/net/webexchange.h"
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <map>

namespace hearth {

namespace {

class NoCookies final : public QNetworkCookieJar
{
public:
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

/// The system's proxies for this manager alone; never for this computer and its network.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (scopeOfHost(query.peerHostName()) != AddressScope::Public)
            return {QNetworkProxy::NoProxy};
        return systemProxyForQuery(query);
    }
};

} // namespace

class WebTransport::Private
{
public:
    QNetworkAccessManager manager;
    std::map<Id, std::unique_ptr<WebExchange>> exchanges;
    Id nextId = 1;
};

WebTransport::WebTransport(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->manager.setCookieJar(new NoCookies);
    d->manager.setProxyFactory(new SystemProxies);
    d->manager.setAutoDeleteReplies(false);
}

WebTransport::~WebTransport() = default;

Transport::Id WebTransport::start(const HttpRequest &request, Done done)
{
    const Id id = d->nextId++;
    auto exchange = std::make_unique<WebExchange>(d->manager, request);
    connect(exchange.get(), &WebExchange::finished, this, [this, id, done = std::move(done)] {
        auto node = d->exchanges.extract(id);
        const HttpReply reply = node.mapped()->takeReply();
        node.mapped().release()->deleteLater(); // it is the one that is calling
        done(reply);
    });
    WebExchange *started = exchange.get();
    d->exchanges.emplace(id, std::move(exchange));
    started->start();
    return id;
}

void WebTransport::cancel(Id id)
{
    d->exchanges.erase(id);
}

} // namespace hearth
