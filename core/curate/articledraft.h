// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/article.h"
#include "core/frontmatter/node.h"
#include "core/page/pagemetadata.h"

namespace hearth {

/// An article that is not there yet: what its file shall say. Empty fields are left out. It has no score and
/// no decision; those come from a curator.
struct ArticleDraft
{
    QString title;
    QString excerpt;
    QString published; ///< as it is to be written: 2021-08-27T14:16:00Z or 2021-08-27
    QString originalUrl;
    QString webUrl;
    QString ampWebUrl;
    QString type;
    QString featuredContent; ///< HTML
    std::optional<Provider> provider;
    QStringList topics;
    QList<ImageRef> images;

    friend bool operator==(const ArticleDraft &, const ArticleDraft &) = default;
};

/// What a page says of itself, as an article. `address` is where it came from; tracking parameters go.
/// The provider is named by the page's own words: a library mostly knows better.
ArticleDraft draftFromPage(const PageMetadata &page, const QUrl &address);

/// For an article that is much like another one: everything but its addresses, its date and its content.
ArticleDraft draftLike(const Article &article);

/// A date as some page states it, in UTC as the format has it; only the day when it states no more. Empty
/// when it is none.
QString draftDate(const QString &stated);

/// The fields as a front matter.
Node draftFields(const ArticleDraft &draft);

} // namespace hearth
