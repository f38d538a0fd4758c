// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/page/pagestore.h"

namespace hearth {

struct PagePicture
{
    ImageRef image;
    QUrl vouchedBy; ///< the page that it stands in; empty when the library itself names it
};

/// All pictures of the web that an article shows: its own, then those in its page (null when there is none),
/// each once. A picture in a page counts as cached by the publisher when it lies with the publisher: on the
/// page's own site.
QList<PagePicture> picturesOf(const Article &article, const StoredPage *page);

/// Do both hosts belong to the same site, as far as names tell (a.example.com and img.example.com)?
bool isSameSite(const QUrl &a, const QUrl &b);

} // namespace hearth
