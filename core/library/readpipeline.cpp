// SPDX-License-Identifier: Apache-2.0
#include "core/library/readpipeline.h"
#include <QThread>
#include <chrono>

namespace hearth {

namespace {

/// Files in one job: large enough that handing over costs nothing, small enough that all cores end together.
constexpr std::size_t filesPerJob = 200;

qint64 systemNanoseconds()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
}

} // namespace

ReadPipeline::ReadPipeline(QString root, const KnownFiles &known, Sink sink, CancelToken cancel)
    : m_root(std::move(root)), m_known(known), m_sink(std::move(sink)), m_cancel(std::move(cancel))
{
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount()));
}

ReadPipeline::~ReadPipeline()
{
    m_pool.waitForDone();
}

void ReadPipeline::push(std::vector<ScanTask> tasks)
{
    for (ScanTask &task : tasks) {
        m_waiting.push_back(std::move(task));
        if (m_waiting.size() >= filesPerJob)
            submit();
    }
}

void ReadPipeline::finish()
{
    if (!m_waiting.empty())
        submit();
    while (!m_running.empty())
        handOver();
}

void ReadPipeline::submit()
{
    auto job = std::make_shared<std::packaged_task<std::vector<TakenIn>()>>(
        [this, tasks = std::exchange(m_waiting, {})] {
            std::vector<TakenIn> result;
            result.reserve(tasks.size());
            const qint64 now = systemNanoseconds();
            for (const ScanTask &task : tasks) {
                if (m_cancel.isCancelled())
                    break;
                result.push_back(takeIn(m_root, task, m_known, now));
            }
            return result;
        });
    m_running.push_back(job->get_future());
    m_pool.start([job] { (*job)(); });
    const auto limit = static_cast<std::size_t>(m_pool.maxThreadCount()) * 3;
    while (m_running.size() > limit)
        handOver();
}

void ReadPipeline::handOver()
{
    std::vector<TakenIn> result = m_running.front().get();
    m_running.pop_front();
    if (!result.empty())
        m_sink(std::move(result));
}

} // namespace hearth
