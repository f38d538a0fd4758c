// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace hearth {

/// One text for all addresses of a page, for comparison only: canonicalAddress() without what publishers vary
/// for the same page. That is the scheme, www., m., mobile. and amp. of the host, a slash or index.html at
/// the end, the order of the query, and everything of AMP: /amp, .amp and ?amp=1, and the copies on AMP
/// caches (cdn.ampproject.org, google.com/amp, bing-amp.com), which stand for the page that they name.
/// youtu.be is YouTube. Empty when it is no http or https address.
QString pageAddress(const QString &url);

/// The same of what canonicalAddress() gave, for those who need both.
QString pageOfCanonical(const QString &canonical);

} // namespace hearth
