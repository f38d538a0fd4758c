// SPDX-License-Identifier: Apache-2.0
#include "tests/support/net/httpserver.h"
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>
#include <QtEndian>
#include <array>

namespace hearth::test {

namespace {

constexpr int dripMsecs = 20;

QByteArray head(const HttpAnswer &answer)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) + " Answer\r\n";
    bool hasLength = false;
    for (const auto &[name, value] : answer.headers) {
        text += name + ": " + value + "\r\n";
        hasLength = hasLength || name.toLower() == "content-length";
    }
    if (answer.manner == HttpAnswer::Manner::Endless)
        text += "Transfer-Encoding: chunked\r\n";
    else if (!hasLength)
        text += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    return text + "\r\n";
}

void drip(QTcpSocket *socket, const QByteArray &rest)
{
    if (rest.isEmpty())
        return;
    socket->write(rest.first(1));
    QTimer::singleShot(dripMsecs, socket, [socket, rest] { drip(socket, rest.sliced(1)); });
}

void pour(QTcpSocket *socket)
{
    static const QByteArray chunk = "4000\r\n" + QByteArray(0x4000, 'x') + "\r\n";
    if (socket->bytesToWrite() < 4 * chunk.size())
        socket->write(chunk);
}

} // namespace

HttpAnswer HttpAnswer::of(const QByteArray &type, const QByteArray &body)
{
    HttpAnswer answer;
    answer.headers = {{"Content-Type", type}};
    answer.body = body;
    return answer;
}

HttpAnswer HttpAnswer::html(const QByteArray &body, const QByteArray &charset)
{
    return of(charset.isEmpty() ? QByteArray("text/html") : "text/html; charset=" + charset, body);
}

HttpAnswer HttpAnswer::redirect(int status, const QByteArray &location)
{
    HttpAnswer answer;
    answer.status = status;
    answer.headers = {{"Location", location}};
    return answer;
}

HttpAnswer HttpAnswer::error(int status)
{
    HttpAnswer answer = html("<h1>Error</h1>");
    answer.status = status;
    return answer;
}

HttpServer::HttpServer()
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port for the test server");
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            ++m_connections;
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

QUrl HttpServer::url(const QByteArray &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()) + QString::fromLatin1(path));
}

void HttpServer::on(const QByteArray &path, const HttpAnswer &answer)
{
    m_handlers.insert(path, [answer](const HttpSeen &) { return answer; });
}

void HttpServer::on(const QByteArray &path, Handler handler)
{
    m_handlers.insert(path, std::move(handler));
}

int HttpServer::count(const QByteArray &path) const
{
    return static_cast<int>(
        std::count_if(m_seen.begin(), m_seen.end(), [&](const HttpSeen &seen) { return seen.path == path; }));
}

void HttpServer::serve(QTcpSocket *socket)
{
    QByteArray pending = socket->property("pending").toByteArray() + socket->readAll();
    for (qsizetype end; (end = pending.indexOf("\r\n\r\n")) >= 0;) {
        HttpSeen request;
        const QList<QByteArray> lines = pending.first(end).split('\n');
        pending.remove(0, end + 4);
        const QList<QByteArray> start = lines.first().trimmed().split(' ');
        request.method = start.value(0);
        request.path = start.value(1);
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
        }
        m_seen.append(request);
        m_mostAtOnce = std::max(m_mostAtOnce, ++m_now);
        // A moment later, so that requests sent together are seen to be together.
        QTimer::singleShot(2, socket, [this, socket, request] {
            --m_now;
            answer(socket, request);
        });
    }
    socket->setProperty("pending", pending);
}

void HttpServer::answer(QTcpSocket *socket, const HttpSeen &request)
{
    using Manner = HttpAnswer::Manner;
    const auto handler = m_handlers.constFind(request.path);
    const HttpAnswer answer = handler == m_handlers.cend() ? HttpAnswer::error(404) : (*handler)(request);
    if (answer.manner == Manner::Silent)
        return;
    if (answer.manner == Manner::HangUp) {
        socket->abort();
        return;
    }
    socket->write(head(answer));
    switch (answer.manner) {
    case Manner::Drip:
        drip(socket, answer.body);
        break;
    case Manner::Stall:
        socket->write(answer.body.first(answer.body.size() / 2));
        break;
    case Manner::CutOff:
        socket->write(answer.body.first(answer.body.size() / 2));
        socket->disconnectFromHost();
        break;
    case Manner::Endless: {
        // By a clock, not by bytesWritten(): that is not emitted again for what is written while it is.
        auto *clock = new QTimer(socket);
        connect(clock, &QTimer::timeout, socket, [socket] { pour(socket); });
        clock->start(1);
        pour(socket);
        break;
    }
    default:
        socket->write(answer.body);
    }
}

QByteArray gzip(const QByteArray &content)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < made.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) ? 0xEDB88320u ^ (value >> 1) : value >> 1;
            made[i] = value;
        }
        return made;
    }();
    quint32 crc = 0xFFFFFFFFu;
    for (const char byte : content)
        crc = table[(crc ^ static_cast<quint8>(byte)) & 0xFF] ^ (crc >> 8);
    crc ^= 0xFFFFFFFFu;
    // qCompress gives 4 bytes of length, 2 of zlib header, raw deflate, 4 of checksum.
    const QByteArray zlib = qCompress(content, 9);
    QByteArray result("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10);
    result += zlib.sliced(6, zlib.size() - 10);
    std::array<char, 8> trailer{};
    qToLittleEndian(crc, trailer.data());
    qToLittleEndian(static_cast<quint32>(content.size()), trailer.data() + 4);
    return result + QByteArray(trailer.data(), trailer.size());
}

} // namespace hearth::test
