// SPDX-License-Identifier: Apache-2.0
#include "ui/window/stateundo.h"

namespace hearth {

StateUndo::StateUndo(Apply apply) : m_apply(std::move(apply)) {}

void StateUndo::perform(MarkChange change)
{
    if (change.ids.empty())
        return;
    m_changes.resize(m_done);
    m_apply(change);
    m_changes.push_back(std::move(change));
    if (m_changes.size() > limit)
        m_changes.erase(m_changes.begin());
    m_done = m_changes.size();
}

const MarkChange *StateUndo::undo()
{
    if (!canUndo())
        return nullptr;
    const MarkChange &change = m_changes[--m_done];
    MarkChange opposite = change;
    opposite.value = !change.value;
    m_apply(opposite);
    return &change;
}

const MarkChange *StateUndo::redo()
{
    if (!canRedo())
        return nullptr;
    const MarkChange &change = m_changes[m_done++];
    m_apply(change);
    return &change;
}

void StateUndo::clear()
{
    m_changes.clear();
    m_done = 0;
}

} // namespace hearth
