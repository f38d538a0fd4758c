// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/page/htmltree.h"
#include <vector>

namespace hearth {

/// Visits `root` and all below it in document order without recursion. `enter(node)` says whether to go into
/// the node's children; `leave(node)` follows after them, exactly where enter said yes.
template <typename Enter, typename Leave>
void walkHtml(HtmlNode root, Enter enter, Leave leave)
{
    struct Frame
    {
        HtmlNode node;
        int next = 0;
    };
    if (root.isNull() || !enter(root))
        return;
    std::vector<Frame> stack{{root}};
    while (!stack.empty()) {
        Frame &top = stack.back();
        if (top.next == top.node.childCount()) {
            const HtmlNode done = top.node;
            stack.pop_back();
            leave(done);
        } else {
            const HtmlNode child = top.node.child(top.next++);
            if (enter(child))
                stack.push_back({child});
        }
    }
}

/// All text below a node, as it stands (no white space folded), without comments.
QByteArray htmlText(HtmlNode root);

} // namespace hearth
