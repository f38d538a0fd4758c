// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArrayView>
#include <QUrl>

namespace hearth {

/// The absolute http or https address that a link or picture of a page means, as a browser reads it (white
/// space and control characters inside are ignored, protocol-relative addresses take https), without user
/// name and password. Empty for every other scheme, for addresses without a host, and for relative ones when
/// `base` is empty.
QUrl webUrl(QByteArrayView text, const QUrl &base = {});

/// A path that leads to a file of the library (/assets/a.png, assets/a.png): no scheme, no host, no "..", no
/// backslash, no query. Empty when the text is anything else.
QString libraryPath(QByteArrayView text);

} // namespace hearth
