// SPDX-License-Identifier: Apache-2.0
#include "core/net/webexchange.h"
#include "core/net/urlrules.h"
#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace hearth {

namespace {

constexpr qint64 maxErrorBytes = 64 * 1024; ///< of bodies that nobody reads: redirects and errors

FailureReason reasonOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
        return FailureReason::None;
    case QNetworkReply::HostNotFoundError:
        return FailureReason::HostNotFound;
    case QNetworkReply::RemoteHostClosedError:
        return FailureReason::CutOff;
    case QNetworkReply::SslHandshakeFailedError:
        return FailureReason::CertificateFailed;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return FailureReason::TimedOut;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return FailureReason::ProxyFailed;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::UnknownContentError:
        return FailureReason::BadAnswer;
    default:
        return FailureReason::ConnectionFailed;
    }
}

} // namespace

WebExchange::WebExchange(QNetworkAccessManager &manager, HttpRequest request)
    : m_manager(manager), m_request(std::move(request))
{
    const auto arm = [this](QTimer &timer, std::chrono::milliseconds after, FailureReason reason) {
        timer.setSingleShot(true);
        timer.setInterval(after);
        connect(&timer, &QTimer::timeout, this, [this, reason] { stop(reason); });
    };
    arm(m_connectTimer, m_request.limits.connect, FailureReason::TimedOut);
    arm(m_stallTimer, m_request.limits.stall, FailureReason::Stalled);
    arm(m_totalTimer, m_request.limits.total, FailureReason::TimedOut);
}

WebExchange::~WebExchange()
{
    if (m_lookup != -1)
        QHostInfo::abortHostLookup(m_lookup);
    if (m_network) {
        m_network->disconnect(this);
        m_network->abort();
        m_network->deleteLater();
    }
}

void WebExchange::start()
{
    m_totalTimer.start();
    m_connectTimer.start();
    // Behind a proxy it is the proxy that looks names up; ours may not even have a name server.
    if (m_request.privateAllowed || usesProxy() || !QHostAddress(m_request.url.host()).isNull())
        send();
    else
        lookUp();
}

bool WebExchange::usesProxy() const
{
    QNetworkProxyFactory *factory = m_manager.proxyFactory();
    const auto proxies =
        factory ? factory->queryProxy(QNetworkProxyQuery(m_request.url)) : QList<QNetworkProxy>();
    return !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy;
}

/// A name on the web may not lead into the user's own network. Qt keeps what was looked up for a minute and
/// connects by the same answer.
void WebExchange::lookUp()
{
    m_lookup = QHostInfo::lookupHost(m_request.url.host(), this, [this](const QHostInfo &info) {
        m_lookup = -1;
        if (m_done)
            return;
        const auto addresses = info.addresses();
        if (addresses.isEmpty())
            return stop(FailureReason::HostNotFound, info.errorString());
        for (const QHostAddress &address : addresses) {
            if (scopeOfHost(address.toString()) != AddressScope::Public)
                return stop(FailureReason::ForbiddenAddress, address.toString());
        }
        send();
    });
}

void WebExchange::send()
{
    QNetworkRequest request(m_request.url);
    for (const auto &[name, value] : m_request.headers)
        request.setRawHeader(name, value);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setDecompressedSafetyCheckThreshold(-1); // read() counts every decompressed byte itself
    m_network = m_manager.get(request);
    connect(m_network, &QNetworkReply::encrypted, this, &WebExchange::connected);
    connect(m_network, &QNetworkReply::requestSent, this, &WebExchange::connected);
    connect(m_network, &QNetworkReply::metaDataChanged, this, &WebExchange::headersCame);
    connect(m_network, &QNetworkReply::downloadProgress, this, [this] {
        if (!m_done && !m_connectTimer.isActive())
            m_stallTimer.start();
    });
    connect(m_network, &QIODevice::readyRead, this, &WebExchange::read);
    connect(m_network, &QNetworkReply::finished, this, &WebExchange::replyFinished);
}

void WebExchange::connected()
{
    if (m_done)
        return;
    m_connectTimer.stop();
    m_stallTimer.start();
}

void WebExchange::headersCame()
{
    if (m_done)
        return;
    connected();
    m_reply.status = m_network->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_maxBytes = m_reply.status == 200 ? m_request.limits.maxBytes : maxErrorBytes;
    const QVariant length = m_network->header(QNetworkRequest::ContentLengthHeader);
    if (m_reply.status == 200 && length.isValid() && length.toLongLong() > m_maxBytes)
        stop(FailureReason::TooLarge);
}

void WebExchange::read()
{
    constexpr qint64 chunk = 64 * 1024;
    while (!m_done && m_network->bytesAvailable() > 0) {
        const QByteArray bytes = m_network->read(chunk);
        if (bytes.isEmpty())
            return;
        m_stallTimer.start();
        m_reply.bytes += bytes.size();
        if (m_reply.bytes <= m_maxBytes)
            m_reply.body += bytes;
        else if (m_reply.status == 200)
            stop(FailureReason::TooLarge);
        else
            finish(); // enough of an error page; its status is all that counts
    }
}

void WebExchange::replyFinished()
{
    if (m_done)
        return;
    read();
    if (m_done)
        return;
    m_reply.status = m_network->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = m_network->error();
    // Qt reports error statuses as errors of their own; for us they are answers.
    const bool isStatusError = m_reply.status >= 400 && error >= QNetworkReply::ContentAccessDenied &&
                               error <= QNetworkReply::UnknownServerError &&
                               error != QNetworkReply::ProtocolFailure;
    if (error != QNetworkReply::NoError && !isStatusError)
        return stop(reasonOf(error), m_network->errorString());
    if (m_reply.status == 0)
        return stop(FailureReason::BadAnswer);
    finish();
}

void WebExchange::stop(FailureReason reason, const QString &detail)
{
    if (m_done)
        return;
    m_reply.reason = reason;
    m_reply.detail = detail;
    m_reply.body.clear();
    finish();
}

void WebExchange::finish()
{
    m_done = true;
    m_connectTimer.stop();
    m_stallTimer.stop();
    m_totalTimer.stop();
    if (m_network) {
        const auto pairs = m_network->rawHeaderPairs();
        m_reply.headers.assign(pairs.begin(), pairs.end());
    }
    Q_EMIT finished();
}

} // namespace hearth
