// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/querytext.h"
#include <vector>

namespace hearth {

/// What the library has to complete names from.
struct CompletionNames
{
    QStringList topics;
    QStringList providers;
    QStringList types;
    QStringList folders;
    QStringList labels = {};
    QStringList domains = {};

    friend bool operator==(const CompletionNames &, const CompletionNames &) = default;
};

struct Completion
{
    QString label;  ///< what the pop-up shows
    QString insert; ///< what takes the place of the text of the context
    friend bool operator==(const Completion &, const Completion &) = default;
};

/// What could stand at the cursor, the best first: values of the field that is being typed, or for a bare
/// word the fields that begin so and the topics and providers in which a word begins so. A value ends with a
/// space, so that the next clause can be typed.
std::vector<Completion> completionsFor(const CompletionContext &context, const CompletionNames &names,
                                       int limit = 10);

/// Is this a name that the field can have, as typed in full? Case does not matter.
bool isName(const QString &field, const QString &value, const CompletionNames &names);

/// A value as the query language needs it: in quotes when it holds anything but letters, digits, '-', '_',
/// '.', '/'.
QString quotedValue(const QString &value);

} // namespace hearth
