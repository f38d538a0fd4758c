// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/article.h"
#include <QDateTime>

namespace hearth {

/// What the rules need to know beside the article itself.
struct ValidationContext
{
    QDateTime now; ///< UTC; when it is invalid, no date counts as a future one
    QString key;   ///< path relative to the library; tells news from people and courses. May be empty
};

/// Checks one article by itself: missing title, date and address, addresses that are not http(s), numbers out
/// of their range, the shape of `secured`, dates in the future, related coverage that is the article itself,
/// the heat rule. The subject is the field's path (related.0.webUrl), the detail the value or, for
/// HeatDisagrees, the heat expected.
///
/// What a curator must fix is a Warning, the heat rule a Hint; Errors come from parsing alone. Date and
/// address are expected of news only (by category or folder): people, courses and samples live without. A
/// title is expected of all that have no `name` either.
///
/// Lines are 0: locateProblems() in core/frontmatter/parser.h fills them in from the file.
QList<Problem> validateArticle(const Article &article, const ValidationContext &context);

} // namespace hearth
