// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QUrl>

namespace hearth {

bool isWebUrl(const QUrl &url); ///< valid, with a host, http or https

/// One text for all spellings of an address, for comparison only: host and scheme lower-case, no default
/// port, no fragment, no tracking parameters (utm_*, fbclid, gclid, …), escapes normalised, an empty path is
/// "/". Scheme, www. and a trailing slash are kept, for they can lead elsewhere. Empty when it is no http or
/// https address.
QString canonicalAddress(const QUrl &url);
QString canonicalAddress(const QString &url);

} // namespace hearth
