// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/net/fetchqueue.h"
#include "core/page/pagemetadata.h"
#include <QThreadPool>

namespace hearth {

/// What a look at a page gave.
struct VisitedPage
{
    FailureReason reason = FailureReason::None; ///< why there is nothing; None when there is
    int status = 0;                             ///< HTTP, 0 when there was none
    QUrl address;                               ///< after redirects
    PageMetadata metadata;
};

/// Fetches a page for what it says about itself, and measures its first picture when nobody states its size.
/// One at a time; keeps nothing. Lives on the thread of the queue.
class PageVisit final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const VisitedPage &page)>;

    /// Both must outlive it.
    PageVisit(FetchQueue &queue, const NetworkMode &mode, QObject *parent = nullptr);
    ~PageVisit() override; ///< no answer comes any more

    /// `done` is called once, later, unless cancel() or another visit() comes first. While offline nothing is
    /// asked: the answer is FailureReason::Offline.
    void visit(const QUrl &url, RequestWhy why, Done done);
    void cancel();
    bool isRunning() const { return m_job != 0 || m_reading; }

private:
    void answered(const Outcome &outcome);
    void read(const Outcome &outcome);
    void measure();
    void finish(FailureReason reason);

    FetchQueue &m_queue;
    const NetworkMode &m_mode;
    QThreadPool m_pool;
    FetchQueue::JobId m_job = 0;
    bool m_reading = false;
    quint64 m_visit = 0; ///< answers of earlier ones are let go
    RequestWhy m_why = RequestWhy::ReadPage;
    VisitedPage m_page;
    Done m_done;
};

} // namespace hearth
