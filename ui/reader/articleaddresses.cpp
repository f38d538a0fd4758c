// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/articleaddresses.h"
#include "core/article/article.h"
#include "ui/reader/pagelink.h"

namespace hearth {
namespace {

QUrl firstUrl(std::initializer_list<QString> addresses)
{
    for (const QString &address : addresses) {
        const QUrl url = browserUrl(address);
        if (!url.isEmpty())
            return url;
    }
    return {};
}

} // namespace

ArticleAddresses articleAddresses(const Article &article)
{
    return {firstUrl({article.originalUrl, article.webUrl, article.ampWebUrl, article.cdnAmpWebUrl}),
            firstUrl({article.webUrl}), firstUrl({article.ampWebUrl, article.cdnAmpWebUrl})};
}

} // namespace hearth
