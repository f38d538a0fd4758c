// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <QUrl>

namespace hearth {

/// Whether requests may leave the program: the user's switch, and what the system says of its network. Lives
/// on one thread.
class NetworkMode final : public QObject
{
    Q_OBJECT
public:
    explicit NetworkMode(QObject *parent = nullptr);

    /// The user's switch. While it is on, not one request leaves.
    void setOfflineByUser(bool offline);
    bool isOfflineByUser() const { return m_byUser; }

    /// From now on follow what the system says of its network, where Qt knows how to ask it; else nothing
    /// happens.
    void followSystem();
    bool systemHasNoNetwork() const { return m_bySystem; }
    /// What followSystem() calls; also for systems whose state comes from elsewhere.
    void setSystemHasNoNetwork(bool none);

    bool isOffline() const { return m_byUser || m_bySystem; }
    /// May a request to this address leave now? A server on this very computer needs no network, only the
    /// user's consent.
    bool allows(const QUrl &url) const;

Q_SIGNALS:
    void changed(bool offline);

private:
    void set(bool &flag, bool value);

    bool m_byUser = false;
    bool m_bySystem = false;
    bool m_following = false;
};

} // namespace hearth
