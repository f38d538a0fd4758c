// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/page/htmltree.h"
#include <QList>
#include <QStringList>
#include <QUrl>

namespace hearth {

/// A picture that a page names as its own.
struct MetaImage
{
    QUrl url;
    int width = 0; ///< pixels, 0 when not stated
    int height = 0;

    friend bool operator==(const MetaImage &, const MetaImage &) = default;
};

/// What a web page says about itself. Texts are plain, white space folded; empty where it says nothing.
/// Addresses are absolute http or https.
struct PageMetadata
{
    QString title; ///< without the site's or the author's name that some append
    QString description;
    QString siteName;
    QStringList authors;
    QString published; ///< as stated, mostly ISO 8601
    QString modified;  ///< the same
    QString type;      ///< og:type or the JSON-LD type: article, video.other, NewsArticle, …
    QString lang;
    QStringList keywords;
    QUrl canonical; ///< link rel=canonical, else og:url; never one of another site, or of a page above this
                    ///< one
    QUrl amp;       ///< link rel=amphtml
    QUrl video;     ///< a player to be embedded
    QList<MetaImage> images; ///< each once; the one that the page shows first comes first

    friend bool operator==(const PageMetadata &, const PageMetadata &) = default;
};

/// Looks at Open Graph, then JSON-LD, then plain meta and link elements, then at the marks of the text (time,
/// itemprop): the first that states something is believed. `address` is where the page came from.
PageMetadata pageMetadata(const HtmlTree &tree, const QUrl &address);

} // namespace hearth
