// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrl>
#include <functional>

namespace hearth::test {

/// What a test server answers, and how it misbehaves while doing so.
struct HttpAnswer
{
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>>
        headers; ///< Content-Length and Connection are added unless given here
    QByteArray body;

    enum class Manner {
        Plain,
        Silent,  ///< takes the request and never says a word
        Stall,   ///< sends half of the body, then nothing more
        Drip,    ///< a byte each 20 ms
        CutOff,  ///< sends half of the body, then closes
        Endless, ///< chunked, for ever
        HangUp,  ///< closes without an answer
    };
    Manner manner = Manner::Plain;

    static HttpAnswer html(const QByteArray &body, const QByteArray &charset = "utf-8");
    static HttpAnswer of(const QByteArray &type, const QByteArray &body);
    static HttpAnswer redirect(int status, const QByteArray &location);
    static HttpAnswer error(int status);
};

struct HttpSeen
{
    QByteArray method;
    QByteArray path;                       ///< with the query
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
};

/// A small HTTP/1.1 server on 127.0.0.1 that answers by path and writes down what it was asked.
class HttpServer final : public QTcpServer
{
    Q_OBJECT
public:
    HttpServer(); ///< listens on a free port; a test that cannot have one stops

    using Handler = std::function<HttpAnswer(const HttpSeen &)>;
    void on(const QByteArray &path, const HttpAnswer &answer);
    void on(const QByteArray &path, Handler handler);

    QUrl url(const QByteArray &path) const;
    const QList<HttpSeen> &seen() const { return m_seen; }
    int count(const QByteArray &path) const; ///< how often this path was asked
    int connections() const { return m_connections; }
    int mostAtOnce() const { return m_mostAtOnce; } ///< requests being answered at the same time
    void forget() { m_seen.clear(); }

private:
    void serve(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const HttpSeen &request);

    QHash<QByteArray, Handler> m_handlers;
    QList<HttpSeen> m_seen;
    int m_connections = 0;
    int m_now = 0;
    int m_mostAtOnce = 0;
};

/// The bytes as gzip has them: for tests of decompression.
QByteArray gzip(const QByteArray &content);

} // namespace hearth::test
