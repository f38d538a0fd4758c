// SPDX-License-Identifier: Apache-2.0
#include "ui/window/editsubject.h"
#include "ui/curate/editpanel.h"

namespace hearth {

bool sameKeys(QStringList a, QStringList b)
{
    if (a.size() != b.size())
        return false;
    a.sort();
    b.sort();
    return a == b;
}

ChangeSet bulkChanges(const EditPanel &panel, const QStringList &keys, UnscoredCount unscored)
{
    ChangeSet changes;
    const auto edits = panel.bulkEdits();
    const auto derived = panel.bulkDerived(std::move(unscored));
    for (const QString &key : keys)
        changes.files.push_back({key, edits, std::nullopt, derived});
    return changes;
}

} // namespace hearth
