// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/canceltoken.h"
#include "core/curate/articledraft.h"
#include "core/curate/changeset.h"
#include <QDateTime>

namespace hearth {

/// Where a new file goes.
struct NewArticlePlace
{
    QString libraryFolder; ///< absolute
    QString folder;        ///< of the library's news, relative to it: _news; empty for the library itself
};

/// The file of a new article: folder/YYYY-MM-DD-slug.md, the day by the draft's date or else by `now`, with
/// -2, -3, … where that name is taken; written like its newest neighbours (order, quoting, line ends, blank
/// lines, category). Writes nothing. Blocking (looks at some files). Errors: InvalidValue (subject: the
/// field) for what checkEdit() refuses, above all an empty title.
Result<PlannedFile> planNewArticle(const NewArticlePlace &place, const ArticleDraft &draft,
                                   const QDateTime &now);

/// The same from a copy of an article that is there: its unknown keys, comments and its text stay, what the
/// draft has takes the place of what it had, and addresses, scores, decisions, related coverage and `secured`
/// go. Errors: those of reading, and of editArticle() as well.
Result<PlannedFile> planDuplicate(const NewArticlePlace &place, const QString &key, const ArticleDraft &draft,
                                  const QDateTime &now);

/// One step of the history that makes the file, and one that brings files to the bin.
ChangePlan planOf(PlannedFile newFile);
/// Reads the files. A file that is gone is left out; other errors stand in the plan.
ChangePlan planDeletion(const QString &libraryFolder, const QStringList &keys,
                        const CancelToken &cancel = {});

} // namespace hearth
