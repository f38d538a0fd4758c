// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/articleid.h"
#include "core/library/library.h"
#include "ui/window/windowparts.h"
#include <QRect>
#include <QStringList>
#include <vector>

namespace hearth {

/// What a command acts on: the selected rows in the order of the list, or the article in the reader when no
/// row is selected.
std::vector<ArticleId> targetArticles(const WindowParts &parts);
QStringList targetKeys(const WindowParts &parts);

/// All topics that can be chosen: those of the taxonomy in its order, then what only articles name.
QStringList topicNames(Library &library);

/// Where something that asks about them opens: the current row, in global coordinates, or else the top of
/// the list.
QRect targetPlace(const WindowParts &parts);

} // namespace hearth
