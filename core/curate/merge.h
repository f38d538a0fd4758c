// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/result.h"
#include "core/curate/changeset.h"

namespace hearth {

/// What becomes of the file of an article that is now an entry of another one's `related`.
enum class MergedFile {
    ToBin,     ///< it goes to the system's bin
    Unpublish, ///< it stays, with published: false
    Keep,      ///< it stays as it is
};

/// A file as it was read.
struct SourceFile
{
    QString key; ///< path relative to the library
    QByteArray bytes;
};

/// What a merge changes: edits to be planned (see planChanges()), and files to be added to that plan, which
/// go to the bin with it.
struct MergeChanges
{
    ChangeSet edits;
    std::vector<PlannedFile> toBin;
};

/// Makes `others` entries of the lead's `related`, with title, excerpt, date, address, type, provider,
/// quality and pictures, and moves their own related articles along; nothing is listed twice, nor the lead
/// itself. A heat that followed the rule of heatrule.h follows it again. Values that the format does not
/// allow are left out. Errors: Malformed (subject: the key).
Result<MergeChanges> mergeArticles(const SourceFile &lead, const std::vector<SourceFile> &others,
                                   MergedFile otherFiles);

/// Makes entry number `index` of the article's `related` the lead of the story: it and the article change
/// places in the file, see leadEdits(). Errors: Malformed, NotFound (no such entry), InvalidValue (the entry
/// has no title).
Result<ChangeSet> makeLead(const SourceFile &article, int index);

} // namespace hearth
