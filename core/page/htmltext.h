// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/page/htmltree.h"
#include <QString>

namespace hearth {

/// The text of a page as one would write it down: paragraphs with an empty line between them, list items with
/// a bullet, line breaks kept, cells of a table row separated by tabs, white space folded except in pre. No
/// trailing line break.
QString readableText(HtmlNode root);

/// The same for HTML that was made by the sanitizer; empty when it does not parse within the limits.
QString readableText(const QString &html);

} // namespace hearth
