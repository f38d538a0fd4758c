// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/frontmatter/editor.h"

namespace hearth {

/// What the files of a folder have in common besides the style of their fields: how a new one among them
/// looks.
struct Neighbours
{
    LibraryStyle style;
    QByteArray eol = "\n";
    QByteArray blankBody; ///< what stands behind the closing fence of articles without a text: mostly nothing
    QString category;     ///< that most of them have; empty when they have none
};

/// Looks at the newest (by name) of the folder; a folder without articles gives the format's own habits.
/// Blocking: reads some of the files beside.
Neighbours readNeighbours(const QString &libraryFolder, const QString &folder);

/// The same for the topics of the taxonomy, documents without fences, in _data/topics.
Neighbours readTopicNeighbours(const QString &libraryFolder);

} // namespace hearth
