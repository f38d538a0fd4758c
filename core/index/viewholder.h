// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/indexview.h"
#include <mutex>

namespace hearth {

/// The current view, swapped as a whole. Any thread.
class ViewHolder final
{
public:
    explicit ViewHolder(TitleSource titles);

    IndexView get() const;
    /// New columns: topics and orders are made for them, the user's bits are brought to their size;
    /// change(bits) may then set those of new articles.
    void setColumns(std::shared_ptr<const Columns> columns,
                    const std::function<void(UserBits &)> &change = {}, Orders::Base orders = {});
    void setTaxonomy(std::vector<TopicNode> taxonomy);
    void changeUser(const std::function<void(UserBits &)> &change);

private:
    TitleSource m_titles;
    mutable std::mutex m_mutex; ///< guards m_view
    std::mutex m_changing;      ///< one change at a time
    IndexView m_view;
    std::vector<TopicNode> m_taxonomy;
};

} // namespace hearth
