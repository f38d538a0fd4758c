// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/models/rowsource.h"
#include <QHash>
#include <list>

namespace hearth {

/// The rows that were looked at last. Rows are fetched a page of neighbours at a time, kept by id, so that a
/// new order of the same articles costs nothing, and forgotten a page at a time, least recently used first.
/// Knows nothing of models.
class RowCache final
{
public:
    static constexpr int pageRows = 16; ///< about a screen: what is not seen is not waited for

    explicit RowCache(int maxPages = 512);

    void setSource(RowSource *source); ///< not owned; forgets everything

    /// Row `position` of `ids`. A row that the source does not know (it vanished meanwhile) has its id and no
    /// more. The reference holds until the next call.
    const RowData &row(std::span<const ArticleId> ids, std::size_t position);
    /// The same when it is there already, without fetching; null otherwise.
    const RowData *find(ArticleId id) const;

    void forget(std::span<const ArticleId> ids);
    void clear();
    int pageCount() const { return int(m_pages.size()); }

private:
    struct Page
    {
        std::vector<RowData> rows;
    };
    struct Place
    {
        std::list<Page>::iterator page;
        int index = 0;
    };

    void fetch(std::span<const ArticleId> ids, std::size_t position);

    RowSource *m_source = nullptr;
    int m_maxPages;
    std::list<Page> m_pages; ///< most recently used first
    QHash<ArticleId, Place> m_places;
    RowData m_unknown;
};

} // namespace hearth
