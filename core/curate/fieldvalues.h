// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/result.h"
#include "core/frontmatter/editor.h"
#include <QString>

namespace hearth {

/// Values for FieldEdit. A string keeps the quoting of what it replaces; the rest is written plain.
Node stringValue(const QString &text);
Node plainValue(const QString &text); ///< a number, a boolean, a timestamp
Node listValue(std::vector<Node> items);
Node mapValue(std::vector<std::pair<QString, Node>> members);

/// Reads what a person typed for a field: FIELD=VALUE sets, FIELD= removes, FIELD+=VALUE and FIELD-=VALUE add
/// to and take out of a list. FIELD is a key or a dotted path ("provider.name"). The table of fields says
/// which type the value must have; `title`, for one, is a string whatever it looks like. A key that the
/// format does not name gets a number or a boolean when the text is one, else a string. Lists may be given as
/// A,B or [A, "B, C"]. Errors: InvalidValue (subject: the field, detail: the expectation as
/// fieldExpectation() has it), Malformed (no '=').
Result<FieldEdit> parseAssignment(const QString &text);

/// The same for a value that comes from an editor of this field. Used by parseAssignment().
Result<Node> parseFieldValue(const QString &path, const QString &text);

/// The entries of a list as a person types them: A, B or [A, "B, C"].
QStringList typedWords(const QString &text);

/// These words as the list that `before` becomes: those that it has stay as they are written, new ones are
/// strings, or numbers and booleans where all of `before` are.
Node wordList(const QStringList &words, const Node &before);

/// Checks an edit against the table of fields: types, ranges, addresses, dates, an empty title, `secured`'s
/// shape. Errors: InvalidValue as above.
Result<void> checkEdit(const FieldEdit &edit);

/// What a field expects, as a stable word to be translated: integer, integer>=0, integer>=-1, boolean, date,
/// url, text, text-not-empty, list, map, secured.
QString fieldExpectation(const QString &path);

} // namespace hearth
