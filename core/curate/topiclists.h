// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/canceltoken.h"
#include "core/curate/changeset.h"

namespace hearth {

/// What happens to one topic in the lists of articles.
struct TopicListChange
{
    QString from;              ///< compared without case
    QString to;                ///< takes its place; where it stands already, `from` only goes
    bool keep = false;         ///< `from` stays, and `to` follows it
    QStringList onlyWithWords; ///< only where title or excerpt have one of these words; empty: everywhere
};

/// Plans it for these articles; those that do not have `from` are left out. Blocking.
ChangePlan planTopicLists(const QString &libraryFolder, const QStringList &keys,
                          const TopicListChange &change, const CancelToken &cancel = {});

} // namespace hearth
