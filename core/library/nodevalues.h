// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/article.h"
#include "core/frontmatter/node.h"
#include <QStringList>

/// Plain values out of the tree of a taxonomy, organization or configuration file. What is absent or of
/// another kind than asked for is empty: these files steer how things are shown, they must never stop
/// anything.
namespace hearth::nodevalues {

QString text(const Node &map, QStringView key);
/// A list of scalars; a single scalar counts as a list of one.
QStringList texts(const Node &map, QStringView key);
/// The list of maps with url, width, height, … under `images`.
QList<ImageRef> images(const Node &map);

} // namespace hearth::nodevalues
