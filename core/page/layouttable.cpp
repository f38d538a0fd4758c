// SPDX-License-Identifier: Apache-2.0
#include "core/page/layouttable.h"
#include "core/page/htmlwalk.h"

namespace hearth {

bool isLayoutTable(HtmlNode table)
{
    const QByteArray role = table.attribute("role").toByteArray().toLower();
    if (role == "presentation" || role == "none")
        return true;
    bool nested = false;
    int rows = 0;
    int columns = 0;
    int cells = 0;
    const auto enter = [&](HtmlNode node) {
        if (nested)
            return false;
        if (node.isElement("table") && node != table) {
            nested = true;
            return false;
        }
        if (node.isElement("tr")) {
            ++rows;
            cells = 0;
        } else if (node.isElement("td") || node.isElement("th")) {
            columns = std::max(columns, ++cells);
        }
        return node.kind() == HtmlNode::Kind::Element;
    };
    walkHtml(table, enter, [](HtmlNode) {});
    return nested || rows < 2 || columns < 2;
}

HtmlNode ownerTable(HtmlNode part)
{
    while (!part.isNull() && !part.isElement("table"))
        part = part.parent();
    return part;
}

} // namespace hearth
