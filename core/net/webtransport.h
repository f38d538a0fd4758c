// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/net/transport.h"
#include <QObject>
#include <memory>

namespace hearth {

/// The real one, over Qt's network access manager: HTTP/2 where the server speaks it, gzip, deflate and
/// brotli as Qt has them, the system's proxy, no cookies, no cache, no credentials, no referrer, certificates
/// never ignored. A name that leads to a loopback or private address is refused unless the request allows it.
/// Make it on the thread that runs it.
class WebTransport final : public QObject, public Transport
{
    Q_OBJECT
public:
    explicit WebTransport(QObject *parent = nullptr);
    ~WebTransport() override; ///< what is under way is dropped without a call

    Id start(const HttpRequest &request, Done done) override;
    void cancel(Id id) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hearth
