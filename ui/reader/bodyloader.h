// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/page/bodyhtml.h"
#include <QObject>

namespace hearth {

struct Article;

/// Makes the bodies of articles safe to show: small ones at once, large ones on a worker, so that no article
/// can hold up the window. Lives on the UI thread; load() and cancel() make the answers to earlier calls
/// void.
class BodyLoader final : public QObject
{
    Q_OBJECT
public:
    explicit BodyLoader(QObject *parent = nullptr) : QObject(parent) {}

    /// The body; or an empty one, and ready() brings it.
    BodyHtml load(const Article &article);
    void cancel()
    {
        ++m_request;
        m_loading = false;
    }
    bool isLoading() const { return m_loading; } ///< ready() will come

Q_SIGNALS:
    void ready(const hearth::BodyHtml &html);

private:
    static constexpr qsizetype smallBytes = 32 * 1024;
    int m_request = 0;
    bool m_loading = false;
};

} // namespace hearth
