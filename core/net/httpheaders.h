// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/net/request.h"
#include <utility>
#include <vector>

namespace hearth {

/// What Hearth calls itself to servers: the truth.
QByteArray userAgent();

/// All headers that Hearth itself sets for a request. No referrer, no cookie, nothing that tells users apart.
std::vector<std::pair<QByteArray, QByteArray>> requestHeaders(const Request &request);

/// The media type of a Content-Type header, lower-case, without parameters; empty when there is none.
QByteArray mediaTypeOf(QByteArrayView contentType);

} // namespace hearth
