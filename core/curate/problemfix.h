// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/problem.h"
#include "core/curate/changeset.h"

namespace hearth {

/// What a fix may look at beside the file itself.
struct FixContext
{
    QString libraryFolder; ///< absolute
    QString key;           ///< of the file; its name may hold a date
    QStringList topics;    ///< the names of the taxonomy
};

/// The edits that put a problem right, where there is a way that nobody can object to: a number in quotes, a
/// date in another notation, the spelling of a topic or of a picture's path, an entry that is related to
/// itself, the heat by its rule, … Empty where a person has to decide. Looks at the disk only for dead
/// images.
std::vector<FieldEdit> fixFor(const Problem &problem, QByteArrayView file, const FixContext &context);

/// The fixes of several problems of one file, so that they can be made at once.
std::vector<FieldEdit> fixesFor(const QList<Problem> &problems, QByteArrayView file,
                                const FixContext &context);

/// A date in one of the notations that are found in the wild and that can be read in one way only, as the
/// format has it (2021-08-27 or 2021-08-27T14:16:00Z); empty for all others.
QString dateFromWords(const QString &text);

} // namespace hearth
