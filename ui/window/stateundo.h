// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/articleid.h"
#include <functional>
#include <vector>

namespace hearth {

/// One thing the user said about some articles: that they are read (or not), that they are starred (or not).
struct MarkChange
{
    enum class What { Read, Starred };
    What what = What::Read;
    bool value = true;
    std::vector<ArticleId> ids; ///< only those that had the other value before: undoing sets all of them back
};

/// Undo and redo of such changes, for as long as the library is open. A plain stack; what applies a change is
/// given.
class StateUndo final
{
public:
    static constexpr std::size_t limit = 100;
    using Apply = std::function<void(const MarkChange &)>;

    explicit StateUndo(Apply apply);

    void perform(MarkChange change); ///< applies and remembers it; a change of nothing is dropped
    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_changes.size(); }
    const MarkChange *undo(); ///< the change that was taken back, null when there is none
    const MarkChange *redo(); ///< the change that was made again, null when there is none
    void clear();             ///< the ids mean something else now

private:
    Apply m_apply;
    std::vector<MarkChange> m_changes;
    std::size_t m_done = 0;
};

} // namespace hearth
