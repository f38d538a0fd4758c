// SPDX-License-Identifier: Apache-2.0
#include "core/index/viewholder.h"

namespace hearth {

ViewHolder::ViewHolder(TitleSource titles) : m_titles(std::move(titles))
{
    setColumns(std::make_shared<const Columns>());
}

IndexView ViewHolder::get() const
{
    const std::lock_guard lock(m_mutex);
    return m_view;
}

void ViewHolder::setColumns(std::shared_ptr<const Columns> columns,
                            const std::function<void(UserBits &)> &change, Orders::Base orders)
{
    const std::lock_guard changing(m_changing);
    IndexView view;
    view.columns = columns;
    view.topics = std::make_shared<const TopicTable>(*columns, m_taxonomy);
    view.orders = std::make_shared<const Orders>(columns, m_titles, std::move(orders));
    view.totals = std::make_shared<const ColumnTotals>(columns);
    auto user = std::make_shared<UserBits>(*get().user);
    user->resize(columns->slots);
    if (change)
        change(*user);
    view.user = std::move(user);
    const std::lock_guard lock(m_mutex);
    m_view = std::move(view);
}

void ViewHolder::setTaxonomy(std::vector<TopicNode> taxonomy)
{
    const std::lock_guard changing(m_changing);
    if (taxonomy == m_taxonomy)
        return;
    m_taxonomy = std::move(taxonomy);
    auto topics = std::make_shared<const TopicTable>(*get().columns, m_taxonomy);
    const std::lock_guard lock(m_mutex);
    m_view.topics = std::move(topics);
}

void ViewHolder::changeUser(const std::function<void(UserBits &)> &change)
{
    const std::lock_guard changing(m_changing);
    auto user = std::make_shared<UserBits>(*get().user);
    change(*user);
    const std::lock_guard lock(m_mutex);
    m_view.user = std::move(user);
}

} // namespace hearth
