// SPDX-License-Identifier: Apache-2.0
#include "core/library/queryasker.h"
#include "core/index/indexservice.h"

namespace hearth {

QueryAsker::QueryAsker(const IndexService &index) : m_index(index), m_thread(QStringLiteral("hearth-ask")) {}

QueryAsker::~QueryAsker()
{
    m_cancel.cancel();
}

std::uint64_t QueryAsker::request(const Query &query)
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    const std::uint64_t number = ++m_last;
    m_thread.start(m_there);
    QMetaObject::invokeMethod(
        &m_there,
        [this, query, number, cancel = m_cancel] {
            if (cancel.isCancelled())
                return;
            ResultSet result = m_index.evaluate(query, true, cancel);
            if (cancel.isCancelled() || !result.ids)
                return;
            result.request = number;
            QMetaObject::invokeMethod(
                this, [this, result] { take(result); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    return number;
}

void QueryAsker::take(const ResultSet &result)
{
    if (result.request == m_last)
        Q_EMIT answered(result);
}

} // namespace hearth
