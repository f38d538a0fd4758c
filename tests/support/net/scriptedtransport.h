// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/net/transport.h"
#include <QHash>
#include <QList>
#include <QObject>
#include <map>

namespace hearth::test {

/// A transport that plays what the test wrote down: replies by address, one after another, the last one again
/// and again. An address without a script is a host that cannot be found.
class ScriptedTransport final : public QObject, public Transport
{
    Q_OBJECT
public:
    void script(const QUrl &url, const HttpReply &reply) { m_scripts[url].append(reply); }
    void hold() { m_held = true; } ///< from now on nothing is answered until release()
    void release();

    Id start(const HttpRequest &request, Done done) override;
    void cancel(Id id) override;

    const QList<HttpRequest> &started() const { return m_started; }
    QList<QUrl> urls() const;
    int running() const { return static_cast<int>(m_running.size()); }
    int mostRunning() const { return m_most; }

private:
    void answer(Id id);

    struct Running
    {
        HttpRequest request;
        Done done;
    };
    QHash<QUrl, QList<HttpReply>> m_scripts;
    QList<HttpRequest> m_started;
    std::map<Id, Running> m_running;
    Id m_nextId = 1;
    int m_most = 0;
    bool m_held = false;
};

HttpReply reply(int status, const QByteArray &body = {},
                std::vector<std::pair<QByteArray, QByteArray>> headers = {});
HttpReply failure(FailureReason reason);
HttpReply redirectTo(int status, const QByteArray &location);

} // namespace hearth::test
