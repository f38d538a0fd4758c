// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/canceltoken.h"
#include "core/base/workerthread.h"
#include "core/index/query.h"
#include "core/index/resultset.h"
#include <QObject>

namespace hearth {

class IndexService;

/// Evaluates queries on a thread of its own, for somebody who wants only the newest answer. Lives on the
/// thread that asks; that it goes cancels what is asked.
class QueryAsker final : public QObject
{
    Q_OBJECT
public:
    /// `index` must outlive it.
    explicit QueryAsker(const IndexService &index);
    ~QueryAsker() override;

    /// Cancels the request before. Gives the number of this one.
    std::uint64_t request(const Query &query);

Q_SIGNALS:
    void answered(const hearth::ResultSet &result); ///< to the newest request, with facets

private:
    void take(const ResultSet &result);

    const IndexService &m_index;
    CancelToken m_cancel;
    std::uint64_t m_last = 0;
    QObject m_there; ///< the context of what runs on the thread
    WorkerThread m_thread;
};

} // namespace hearth
