// SPDX-License-Identifier: Apache-2.0
#include "ui/filter/boxtext.h"
#include "core/index/querylexer.h"
#include "core/index/queryvalues.h"

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

bool isSortField(const QueryToken &token)
{
    return token.kind == QueryToken::Kind::Term && token.field.compare(u"sort"_s, Qt::CaseInsensitive) == 0;
}

/// Is a value typed that the field can have?
bool namesSomething(const QueryToken &token, QStringView text, const CompletionNames &names)
{
    if (isSortField(token))
        return queryvalues::sortOf(token.value).has_value();
    const Field field = *queryvalues::fieldOf(token.field);
    if (queryvalues::hasNames(field))
        return isName(token.field, token.value, names);
    const Query alone = parseQuery(text.mid(token.begin));
    return alone.clauses.size() == 1 && alone.clauses.front().field == field;
}

} // namespace

QString boxText(const Query &query)
{
    Query unsorted = query;
    unsorted.sort = SortOrder::Newest; // the default, which is not written
    return toText(unsorted);
}

bool hasSort(const QString &text)
{
    const std::vector<QueryToken> tokens = lexQuery(text);
    return std::ranges::any_of(tokens, [](const QueryToken &token) {
        return isSortField(token) && !token.negated && queryvalues::sortOf(token.value);
    });
}

Query queryOfBox(const QString &text, SortOrder current)
{
    Query query = parseQuery(text);
    if (!hasSort(text))
        query.sort = current;
    return query;
}

QString withoutUnfinished(const QString &text, const CompletionNames &names)
{
    const std::vector<QueryToken> tokens = lexQuery(text);
    if (tokens.empty() || tokens.back().end < text.size()) // a space ends what was typed
        return text;
    const QueryToken &last = tokens.back();
    const bool isField = queryvalues::fieldOf(last.field) || isSortField(last);
    const bool closed = last.quoted && last.end > last.valueBegin + last.value.size();
    if (last.kind != QueryToken::Kind::Term || !isField || closed || namesSomething(last, text, names))
        return text;
    return text.left(last.begin);
}

} // namespace hearth
