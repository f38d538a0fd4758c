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
        Q_EMIT view->chosen(index, Gesture::Only);
        return;
    }
}

} // namespace hearth
