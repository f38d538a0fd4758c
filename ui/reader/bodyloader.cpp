// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/bodyloader.h"
#include <QPointer>
#include <QThreadPool>

namespace hearth {

BodyHtml BodyLoader::load(const QByteArray &body, bool markdown, const QString &featuredContent)
{
    const int request = ++m_request;
    m_loading = body.size() + featuredContent.size() > smallBytes;
    if (body.size() + featuredContent.size() <= smallBytes)
        return bodyHtml(body, markdown, featuredContent);
    QThreadPool::globalInstance()->start([self = QPointer<BodyLoader>(this),
                                          app = QCoreApplication::instance(), request, body, markdown,
                                          featuredContent] {
        BodyHtml html = bodyHtml(body, markdown, featuredContent);
        // The pane may be gone by now: it is asked on its own thread.
        QMetaObject::invokeMethod(app, [self, request, html = std::move(html)] {
            if (!self || self->m_request != request)
                return;
            self->m_loading = false;
            Q_EMIT self->ready(html);
        });
    });
    return {};
}

} // namespace hearth
