// SPDX-License-Identifier: Apache-2.0
#include "ui/models/rowcache.h"

namespace hearth {

RowCache::RowCache(int maxPages) : m_maxPages(qMax(2, maxPages)) {}

void RowCache::setSource(RowSource *source)
{
    m_source = source;
    clear();
}

const RowData &RowCache::row(std::span<const ArticleId> ids, std::size_t position)
{
    const ArticleId id = ids[position];
    auto place = m_places.constFind(id);
    if (place == m_places.constEnd()) {
        fetch(ids, position);
        place = m_places.constFind(id);
    } else if (place->page != m_pages.begin()) {
        m_pages.splice(m_pages.begin(), m_pages, place->page); // keeps iterators valid
    }
    if (place != m_places.constEnd())
        return place->page->rows[std::size_t(place->index)];
    m_unknown = {};
    m_unknown.id = id;
    return m_unknown;
}

const RowData *RowCache::find(ArticleId id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &place->page->rows[std::size_t(place->index)];
}

void RowCache::fetch(std::span<const ArticleId> ids, std::size_t position)
{
    if (!m_source)
        return;
    const std::size_t from = position - position % pageRows;
    const std::size_t to = qMin(ids.size(), from + pageRows);
    std::vector<ArticleId> missing;
    missing.reserve(to - from);
    for (std::size_t i = from; i < to; ++i) {
        if (!m_places.contains(ids[i]))
            missing.push_back(ids[i]);
    }
    std::vector<RowData> found = m_source->rows(missing);

    // What the source does not know is kept too, or every painting would ask for it again.
    Page page;
    page.rows.reserve(missing.size());
    std::size_t next = 0;
    for (const ArticleId id : missing) {
        if (next < found.size() && found[next].id == id) {
            page.rows.push_back(std::move(found[next++]));
        } else {
            RowData unknown;
            unknown.id = id;
            page.rows.push_back(std::move(unknown));
        }
    }
    m_pages.push_front(std::move(page));
    for (std::size_t i = 0; i < missing.size(); ++i)
        m_places.insert(missing[i], {m_pages.begin(), int(i)});
    while (int(m_pages.size()) > m_maxPages) {
        const auto last = std::prev(m_pages.end());
        for (const RowData &row : last->rows) {
            const auto place = m_places.constFind(row.id);
            if (place != m_places.constEnd() && place->page == last)
                m_places.erase(place);
        }
        m_pages.pop_back();
    }
}

void RowCache::forget(std::span<const ArticleId> ids)
{
    for (const ArticleId id : ids)
        m_places.remove(id);
}

void RowCache::clear()
{
    m_places.clear();
    m_pages.clear();
}

} // namespace hearth
