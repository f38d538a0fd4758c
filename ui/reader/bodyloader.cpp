// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/bodyloader.h"
#include "core/article/article.h"
#include "core/base/background.h"

namespace hearth {

BodyHtml BodyLoader::load(const Article &article)
{
    const auto work = [body = article.body, markdown = article.bodyFormat == BodyFormat::Markdown,
                       featured = article.featuredContent] { return bodyHtml(body, markdown, featured); };
    const int request = ++m_request;
    m_loading = article.body.size() + article.featuredContent.size() > smallBytes;
    if (!m_loading)
        return work();
    inBackground(*QThreadPool::globalInstance(), this, work, [this, request](const BodyHtml &html) {
        if (m_request != request)
            return;
        m_loading = false;
        Q_EMIT ready(html);
    });
    return {};
}

} // namespace hearth
