// SPDX-License-Identifier: Apache-2.0
#include "ui/filter/boxtext.h"
#include <QRegularExpression>

namespace hearth {
using namespace Qt::StringLiterals;

QString boxText(const Query &query)
{
    Query unsorted = query;
    unsorted.sort = SortOrder::Newest; // the default, which is not written
    return toText(unsorted);
}

Query queryOfBox(const QString &text, SortOrder current)
{
    Query query = parseQuery(text);
    static const QRegularExpression sortClause(u"(^|[\\s(])sort:\\w"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    if (query.sort == SortOrder::Newest && !sortClause.match(text).hasMatch())
        query.sort = current;
    return query;
}

} // namespace hearth
