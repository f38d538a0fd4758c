// SPDX-License-Identifier: Apache-2.0
#include "ui/window/sidebarstep.h"
#include "ui/sidebar/sidebar.h"
#include "ui/sidebar/sidebarmodel.h"
#include "ui/sidebar/sidebarview.h"

namespace hearth {

void openSidebarNeighbour(Sidebar *sidebar, int step)
{
    SidebarView *view = sidebar->view();
    const SidebarModel *model = sidebar->model();
    QModelIndex index = view->currentIndex();
    const SidebarNode *before = index.isValid() ? model->node(index) : nullptr;
    const bool leaving = before && before->role == SidebarNode::Role::Item;
    const SidebarKind left = leaving ? before->item.kind : SidebarKind::Smart;
    const auto next = [&] {
        if (!index.isValid())
            return model->index(0, 0);
        return step > 0 ? view->indexBelow(index) : view->indexAbove(index);
    };
    for (index = next(); index.isValid(); index = next()) {
        if (model->node(index)->role != SidebarNode::Role::Item)
            continue;
        view->setCurrentIndex(index);
        view->scrollTo(index);
        // From "Unpublished" on to the first topic: all of the topic, not its unpublished ones.
        if (leaving && left != model->node(index)->item.kind)
            Q_EMIT view->clearRequested(left);
        Q_EMIT view->chosen(index, Gesture::Only);
        return;
    }
}

} // namespace hearth
