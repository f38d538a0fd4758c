// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/bulkedits.h"
#include "core/curate/changeset.h"

namespace hearth {

class EditPanel;

/// What the edit panel is about: one article, many, or nothing.
struct EditSubject
{
    QString key;      ///< of the one article
    QStringList keys; ///< of the many; empty when it is one

    bool isNothing() const { return key.isEmpty() && keys.isEmpty(); }
};

/// Are these the same articles, in whatever order?
bool sameKeys(QStringList a, QStringList b);

/// What was typed for many articles, as a change of these; counts those that have no score to shift.
ChangeSet bulkChanges(const EditPanel &panel, const QStringList &keys, UnscoredCount unscored = {});

} // namespace hearth
