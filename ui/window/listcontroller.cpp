// SPDX-License-Identifier: Apache-2.0
#include "ui/window/listcontroller.h"
#include "core/index/queryedit.h"

namespace hearth {

ListController::ListController(const Clock *clock, QObject *parent) : QObject(parent), m_model(clock)
{
    m_model.setSource(this);
    m_counts.setSingleShot(true);
    m_counts.setInterval(50);
    connect(&m_counts, &QTimer::timeout, this, [this] {
        if (!m_library)
            return;
        // A request for rows that is under way brings the counts, too.
        const bool waiting = m_latest != 0 && !m_countsOnly;
        m_countsOnly = !waiting;
        m_latest = m_library->request(m_query);
    });
}

void ListController::setLibrary(Library *library, const Query &query)
{
    if (m_library)
        disconnect(m_library, nullptr, this, nullptr);
    m_counts.stop();
    m_library = library;
    m_latest = 0;
    m_countsOnly = false;
    m_query = query;
    m_model.clear();
    m_model.setSource(this); // forgets all rows: the ids mean others now
    m_result = {};
    if (library) {
        connect(library, &Library::resultReady, this, &ListController::takeResult);
        connect(library, &Library::stateChanged, this, &ListController::onStateChanged);
        connect(library, &Library::changed, this, [this](bool idsReset) {
            Q_EMIT contentChanged(idsReset);
            m_model.refreshAll();
            askAgain();
        });
        m_result = library->evaluate(query);
        m_model.setResult(m_result);
    }
    Q_EMIT queryChanged(m_query);
    Q_EMIT resultChanged();
}

void ListController::setQuery(const Query &query)
{
    if (m_query == query)
        return;
    m_query = query;
    Q_EMIT queryChanged(query);
    askAgain();
}

void ListController::askAgain()
{
    if (!m_library)
        return;
    m_counts.stop();
    m_countsOnly = false;
    m_latest = m_library->request(m_query);
}

void ListController::takeResult(const ResultSet &result)
{
    if (result.request != m_latest || !result.ids)
        return; // an older question
    m_latest = 0;
    if (m_countsOnly) {
        m_result.facets = result.facets;
        m_result.total = result.total;
    } else {
        m_result = result;
        m_model.setResult(result);
    }
    m_countsOnly = false;
    Q_EMIT resultChanged();
}

void ListController::onStateChanged(const QList<ArticleId> &ids)
{
    m_model.refresh(ids);
    Q_EMIT rowsChanged(ids);
    m_counts.start();
}

std::vector<ArticleId> ListController::idsWith(Flag flag) const
{
    if (!m_library)
        return {};
    const ResultSet result = m_library->evaluate(queryedit::withFlag(m_query, flag, true), false);
    return result.ids ? *result.ids : std::vector<ArticleId>();
}

int ListController::countWithout(std::size_t index) const
{
    return m_library ? int(m_library->evaluate(queryedit::withoutClause(m_query, index), false).size()) : 0;
}

std::vector<RowData> ListController::rows(std::span<const ArticleId> ids)
{
    return m_library ? m_library->rows(ids) : std::vector<RowData>();
}

} // namespace hearth
