// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QUrl>

namespace hearth {

struct Article;

/// Where an article can be read on the web. http and https only; empty when there is no such address.
struct ArticleAddresses
{
    QUrl original; ///< what "open original" means: originalUrl, else webUrl, ampWebUrl, cdnAmpWebUrl
    QUrl web;
    QUrl amp; ///< ampWebUrl, else cdnAmpWebUrl
};

ArticleAddresses articleAddresses(const Article &article);

} // namespace hearth
