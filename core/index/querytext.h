// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/query.h"

namespace hearth {

/// Reads the language of the search box (docs: README, "The query language"). Never fails: what is not
/// understood is searched as text. Sort defaults to Newest unless a sort: clause says otherwise.
Query parseQuery(QStringView text);

/// Writes a query so that parseQuery(toText(q)) == q. Several names of one clause are written as
/// (topic:"A" OR topic:"B") and read back as the one clause.
QString toText(const Query &query);
QString toText(const Clause &clause);

/// What the list "Hot" shows: is:published heat:>=70 last:30d.
QString hotQueryText();

/// Where the cursor stands in a half-typed query: which field's value (or which bare word) is being typed
/// there, for completion.
struct CompletionContext
{
    QString field;  ///< "topic", "provider", "is", …; empty when a bare word is being typed
    QString prefix; ///< what is already typed of the value or word, without quotes
    int start = 0;  ///< where the text to replace begins (in UTF-16 units)
    int length = 0; ///< and how long it is
};
CompletionContext completionContext(QStringView text, int cursor);

} // namespace hearth
