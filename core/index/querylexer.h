// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <vector>

namespace hearth {

/// One piece of a query's text. A field with its value is one Term; so is a bare word and a "phrase".
struct QueryToken
{
    enum class Kind { Term, Open, Close, Or };

    Kind kind = Kind::Term;
    bool negated = false;     ///< Term, Open: a - stands directly before it
    QString field;            ///< what stands before the first colon, as typed; empty for a word or phrase
    QString value;            ///< unquoted, unescaped
    bool quoted = false;      ///< the value stood in quotes
    qsizetype begin = 0;      ///< where the token begins in the text, the - included
    qsizetype valueBegin = 0; ///< where the value begins, behind its opening quote
    qsizetype end = 0;        ///< behind the token, the closing quote included
};

/// Cuts the text of the search box into tokens. Never fails: an open quote ends with the text. Curly quotes
/// count as straight ones. Inside of quotes \" and \\ stand for themselves.
std::vector<QueryToken> lexQuery(QStringView text);

/// Has the word a letter or digit? Others ("-", "…") are words that match everything, and a minus before them
/// is a part of them.
bool isSearchable(QStringView word);

} // namespace hearth
