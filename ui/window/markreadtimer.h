// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/articleid.h"
#include "core/base/clock.h"
#include "core/settings/preferences.h"
#include <QObject>
#include <QTimer>

namespace hearth {

/// Decides when an opened article counts as read: at once, once it was open for a while, or never by itself.
class MarkReadTimer final : public QObject
{
    Q_OBJECT
public:
    explicit MarkReadTimer(const Clock *clock, QObject *parent = nullptr); ///< `clock` is not owned

    void setPolicy(MarkReadPolicy policy, int seconds); ///< from the next opened article on
    void opened(ArticleId id); ///< None, or another article: the one before was left too early
    void cancel();             ///< the user said otherwise (marked it unread): this opening does not count

public Q_SLOTS:
    void check(); ///< looks at the clock; the timer calls it

Q_SIGNALS:
    void due(hearth::ArticleId id);

private:
    const Clock *m_clock;
    QTimer m_timer;
    MarkReadPolicy m_policy = MarkReadPolicy::AfterDelay;
    int m_seconds = 2;
    ArticleId m_id = ArticleId::None;
    QDateTime m_dueAt;
};

} // namespace hearth
