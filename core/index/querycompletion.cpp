// SPDX-License-Identifier: Apache-2.0
#include "core/index/querylexer.h"
#include "core/index/querytext.h"
#include "core/index/queryvalues.h"

namespace hearth {

CompletionContext completionContext(QStringView text, int cursor)
{
    using namespace Qt::StringLiterals;
    CompletionContext context;
    const qsizetype at = std::clamp<qsizetype>(cursor, 0, text.size());
    context.start = static_cast<int>(at);
    for (const QueryToken &token : lexQuery(text)) {
        if (token.begin >= at || token.end < at)
            continue;
        if (token.kind == QueryToken::Kind::Open || token.kind == QueryToken::Kind::Close)
            continue;
        const bool isField =
            queryvalues::fieldOf(token.field) || token.field.compare(u"sort"_s, Qt::CaseInsensitive) == 0;
        const bool closed =
            token.quoted && at == token.end && token.end > token.valueBegin + token.value.size();
        if (closed || (token.quoted && !isField))
            continue;
        if (isField && at >= token.valueBegin - (token.quoted ? 1 : 0)) {
            context.field = token.field.toLower();
            context.start = static_cast<int>(token.valueBegin - (token.quoted ? 1 : 0));
        } else {
            context.start = static_cast<int>(token.begin + (token.negated ? 1 : 0));
        }
        const qsizetype typedFrom = context.field.isEmpty() ? context.start : token.valueBegin;
        context.prefix = text.mid(typedFrom, std::max<qsizetype>(0, at - typedFrom)).toString();
        context.length = static_cast<int>(token.end) - context.start;
        break;
    }
    return context;
}

} // namespace hearth
