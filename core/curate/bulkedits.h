// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/changeset.h"
#include <atomic>

namespace hearth {

/// What an article without the number is taken for when the number is shifted.
enum class Unscored { LeftAlone, Zero };

/// Adds `delta` to a whole number, but not below the smallest value that the field may have. Errors:
/// InvalidValue when a file has something else there.
DerivedEdits shiftNumber(const QString &path, int delta, Unscored unscored);

/// Files in which a shift found no number. Counted while the edits are planned, on the thread that does it.
using UnscoredCount = std::shared_ptr<std::atomic_int>;

/// Several of them as one. With `unscored` each file in which one of the `shifts` had nothing to shift is
/// counted once.
DerivedEdits allOf(std::vector<DerivedEdits> shifts, std::vector<DerivedEdits> others,
                   UnscoredCount unscored);

/// Find and replace in one field. In a list of words each word is looked at by itself, and one that becomes
/// empty or equal to another goes away.
struct Replacement
{
    QString path =
        {}; ///< a text, a list of words, or "*" for each in a list: "images.*.url"; empty: the body
    QString find = {};
    QString replace = {}; ///< for a regular expression \1 stands for what its first group found
    bool isRegex = false; ///< Perl's syntax
    bool matchCase = false;
    bool wholeWords = false;

    /// Can something be found with it: not empty, and as a regular expression without an error.
    bool isValid() const;
};
DerivedEdits replaceText(const Replacement &replacement);

} // namespace hearth
