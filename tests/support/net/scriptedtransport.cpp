// SPDX-License-Identifier: Apache-2.0
#include "tests/support/net/scriptedtransport.h"

namespace hearth::test {

Transport::Id ScriptedTransport::start(const HttpRequest &request, Done done)
{
    const Id id = m_nextId++;
    m_started.append(request);
    m_running.emplace(id, Running{request, std::move(done)});
    m_most = std::max(m_most, running());
    if (!m_held)
        QMetaObject::invokeMethod(
            this, [this, id] { answer(id); }, Qt::QueuedConnection);
    return id;
}

void ScriptedTransport::cancel(Id id)
{
    m_running.erase(id);
}

void ScriptedTransport::release()
{
    m_held = false;
    for (const auto &[id, running] : m_running)
        QMetaObject::invokeMethod(
            this, [this, id = id] { answer(id); }, Qt::QueuedConnection);
}

void ScriptedTransport::answer(Id id)
{
    auto node = m_running.extract(id);
    if (node.empty())
        return;
    HttpReply reply = failure(FailureReason::HostNotFound);
    if (QList<HttpReply> &script = m_scripts[node.mapped().request.url]; script.size() > 1)
        reply = script.takeFirst();
    else if (!script.isEmpty())
        reply = script.first();
    node.mapped().done(reply);
}

QList<QUrl> ScriptedTransport::urls() const
{
    QList<QUrl> all;
    for (const HttpRequest &request : m_started)
        all.append(request.url);
    return all;
}

HttpReply reply(int status, const QByteArray &body, std::vector<std::pair<QByteArray, QByteArray>> headers)
{
    HttpReply made;
    made.status = status;
    made.body = body;
    made.bytes = body.size();
    made.headers = std::move(headers);
    return made;
}

HttpReply failure(FailureReason reason)
{
    HttpReply made;
    made.reason = reason;
    return made;
}

HttpReply redirectTo(int status, const QByteArray &location)
{
    return reply(status, {}, {{"Location", location}});
}

} // namespace hearth::test
