// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/article.h"
#include "core/frontmatter/node.h"
#include <functional>

namespace hearth {

/// The YAML text of a top-level value, for ExtraField::source.
using SourceOf = std::function<QString(const Node &)>;

/// Turns the root map of an article into its fields, by the table in articlefields.h. A value of the wrong
/// type is a WrongType, BadDate or OutOfRange problem and becomes an extra field, unless what was meant is
/// plain to see (a number as title, one topic that is no list): then it is taken, with a warning. Duplicate
/// keys: the last one wins.
void mapArticle(const Node &root, const SourceOf &sourceOf, Article &article, QList<Problem> &problems);

} // namespace hearth
