// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/page/htmltree.h"
#include <QStringList>
#include <QUrl>

namespace hearth {

/// What a web page says about itself. Texts are plain, white space folded; empty where it says nothing.
/// Addresses are absolute http or https.
struct PageMetadata
{
    QString title;
    QString description;
    QString siteName;
    QStringList authors;
    QString published; ///< as stated, mostly ISO 8601
    QString modified;  ///< the same
    QString type;      ///< og:type or the JSON-LD type: article, video.other, NewsArticle, …
    QString lang;
    QStringList keywords;
    QUrl canonical; ///< link rel=canonical, else og:url
    QUrl amp;       ///< link rel=amphtml
    QUrl image;
    int imageWidth = 0; ///< pixels, 0 when not stated
    int imageHeight = 0;

    friend bool operator==(const PageMetadata &, const PageMetadata &) = default;
};

/// Looks at Open Graph, then JSON-LD, then plain meta and link elements: the first that states something is
/// believed. `address` is where the page came from.
PageMetadata pageMetadata(const HtmlTree &tree, const QUrl &address);

} // namespace hearth
