// SPDX-License-Identifier: Apache-2.0
#include "core/net/networkmode.h"
#include <QHostAddress>
#include <QNetworkInformation>

namespace hearth {

using namespace Qt::StringLiterals;

NetworkMode::NetworkMode(QObject *parent) : QObject(parent) {}

void NetworkMode::set(bool &flag, bool value)
{
    if (flag == value)
        return;
    flag = value;
    Q_EMIT changed(isOffline()); // also when the sum stays: loopback depends on who said it
}

void NetworkMode::setOfflineByUser(bool offline)
{
    set(m_byUser, offline);
}

void NetworkMode::setSystemHasNoNetwork(bool none)
{
    set(m_bySystem, none);
}

void NetworkMode::followSystem()
{
    if (m_following ||
        !QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    m_following = true;
    const QNetworkInformation *system = QNetworkInformation::instance();
    const auto take = [this](QNetworkInformation::Reachability reach) {
        // Unknown and Local stay online: a wrong "offline" would lock the user out, a wrong "online" costs
        // one failure.
        setSystemHasNoNetwork(reach == QNetworkInformation::Reachability::Disconnected);
    };
    connect(system, &QNetworkInformation::reachabilityChanged, this, take);
    take(system->reachability());
}

bool NetworkMode::allows(const QUrl &url) const
{
    if (m_byUser)
        return false;
    const QString host = url.host();
    return !m_bySystem || host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace hearth
