// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/net/transport.h"
#include <QObject>
#include <QTimer>

class QNetworkAccessManager;
class QNetworkReply;

namespace hearth {

/// One GET over Qt's manager, with its three clocks and the count of what really arrives. Deleting it stops
/// it.
class WebExchange final : public QObject
{
    Q_OBJECT
public:
    WebExchange(QNetworkAccessManager &manager, HttpRequest request);
    ~WebExchange() override;

    void start(); ///< finished() comes later, once
    HttpReply takeReply() { return std::move(m_reply); }

Q_SIGNALS:
    void finished();

private:
    bool usesProxy() const;
    void lookUp();
    void send();
    void connected();
    void headersCame();
    void read();
    void replyFinished();
    void stop(FailureReason reason, const QString &detail = {});
    void finish();

    QNetworkAccessManager &m_manager;
    HttpRequest m_request;
    HttpReply m_reply;
    QNetworkReply *m_network = nullptr; ///< owned
    int m_lookup = -1;
    qint64 m_maxBytes = 0; ///< of this answer
    bool m_done = false;
    QTimer m_connectTimer;
    QTimer m_stallTimer;
    QTimer m_totalTimer;
};

} // namespace hearth
