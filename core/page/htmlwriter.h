// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/page/htmltree.h"

namespace hearth {

/// Appends text with & < > (and " for attributes) escaped.
void appendEscaped(QByteArray &out, QByteArrayView text, bool inAttribute = false);
/// br, img, hr and the others that have no end tag.
bool isVoidElement(QByteArrayView name);

struct HtmlWriteOptions
{
    bool comments = true;
    bool scripts =
        true; ///< without them, script elements stay but are empty, except JSON-LD and MathJax sources
    int maxDepth = 0; ///< elements nested deeper are left out, their content stays; 0: any depth
};

/// Well-formed HTML of a tree: every element closed (void ones as <br/>), every attribute quoted, attributes
/// with odd names left out.
QByteArray serializeHtml(HtmlNode node, const HtmlWriteOptions &options = {});

} // namespace hearth
