// SPDX-License-Identifier: Apache-2.0
#include "core/net/httpheaders.h"

namespace hearth {

QByteArray userAgent()
{
    return QByteArrayLiteral("Hearth/" HEARTH_VERSION " (+https://hearthreader.example)");
}

std::vector<std::pair<QByteArray, QByteArray>> requestHeaders(const Request &request)
{
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    headers.emplace_back("User-Agent", userAgent());
    switch (request.kind) {
    case RequestKind::Page:
        headers.emplace_back("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1");
        break;
    case RequestKind::Image: // what the decoder can read; AVIF and the like only if there is nothing else
        headers.emplace_back("Accept",
                             "image/webp,image/png,image/jpeg,image/gif,image/svg+xml;q=0.8,*/*;q=0.1");
        break;
    case RequestKind::Lookup:
        headers.emplace_back("Accept", "application/json");
        break;
    }
    // The same for everybody: Qt's default would tell the system's language to every server.
    headers.emplace_back("Accept-Language", "*");
    if (!request.validators.etag.isEmpty())
        headers.emplace_back("If-None-Match", request.validators.etag);
    if (!request.validators.lastModified.isEmpty())
        headers.emplace_back("If-Modified-Since", request.validators.lastModified);
    return headers;
}

QByteArray mediaTypeOf(QByteArrayView contentType)
{
    const auto end = std::find(contentType.begin(), contentType.end(), ';');
    return QByteArray(contentType.begin(), end - contentType.begin()).trimmed().toLower();
}

} // namespace hearth
