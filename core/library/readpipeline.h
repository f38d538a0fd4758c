// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/takenin.h"
#include <QThreadPool>
#include <deque>
#include <functional>
#include <future>
#include <vector>

namespace hearth {

/// Reads and parses files on all cores and hands the results over in the order in which the tasks came.
/// Bounded: at most some thousand parsed files wait at any time, whatever the size of the library. One thread
/// calls; `sink` runs in that thread, inside of push() and finish().
class ReadPipeline final
{
public:
    using Sink = std::function<void(std::vector<TakenIn>)>;

    /// `root` and `known` must outlive the pipeline.
    ReadPipeline(QString root, const KnownFiles &known, Sink sink, CancelToken cancel);
    ~ReadPipeline(); ///< waits for what is running
    Q_DISABLE_COPY_MOVE(ReadPipeline)

    void push(std::vector<ScanTask> tasks);
    /// Hands over all that is still under way.
    void finish();

private:
    void submit();
    void handOver();

    QString m_root;
    const KnownFiles &m_known;
    Sink m_sink;
    CancelToken m_cancel;
    std::vector<ScanTask> m_waiting;
    std::deque<std::future<std::vector<TakenIn>>> m_running;
    QThreadPool m_pool;
};

} // namespace hearth
