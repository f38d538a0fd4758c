// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/canceltoken.h"
#include "core/frontmatter/node.h"
#include <QHash>
#include <QStringList>

namespace hearth {

/// What many articles say, for an editor of all of them at once.
struct FieldSummary
{
    Node common;                ///< a map of the top-level fields (and of the provider's) that all have alike
    QStringList differing;      ///< paths of those that are not the same everywhere, or not everywhere
    QStringList structured;     ///< those of them that are a list or a map in any article
    QHash<QString, int> topics; ///< in how many of them each topic is
    int articles = 0;           ///< that could be read
};

/// Reads the files: blocking. Stops early, with what it has, when cancelled.
FieldSummary summarizeFields(const QString &libraryFolder, const QStringList &keys,
                             const CancelToken &cancel);

} // namespace hearth
