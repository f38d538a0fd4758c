// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/net/failure.h"
#include "core/net/request.h"
#include <QByteArray>
#include <QUrl>
#include <functional>
#include <utility>
#include <vector>

namespace hearth {

/// One HTTP GET: no redirect is followed, nothing is tried again. Both are the queue's business.
struct HttpRequest
{
    QUrl url; ///< http or https, checked by the caller
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    RequestLimits limits;
    bool privateAllowed = false; ///< may the name lead to a loopback or private address?
};

struct HttpReply
{
    FailureReason reason = FailureReason::None; ///< of the transport; an error status alone is None
    QString detail;
    int status = 0; ///< 0 when no answer came
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;  ///< complete when status is 200 and reason is None; else perhaps cut
    qint64 bytes = 0; ///< received, after decompression

    QByteArray header(QByteArrayView name) const; ///< case-insensitive; empty when there is none
};

/// What carries requests out. Lives on one thread; every start() is answered exactly once, later and on that
/// thread, unless it is cancelled first.
class Transport
{
public:
    using Id = quint64;
    using Done = std::function<void(const HttpReply &)>;

    virtual ~Transport() = default;
    virtual Id start(const HttpRequest &request, Done done) = 0;
    virtual void cancel(Id id) = 0; ///< `done` will not be called; unknown ids are ignored
};

} // namespace hearth
