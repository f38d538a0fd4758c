// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/articleid.h"
#include "core/index/statechange.h"
#include <QList>
#include <span>
#include <vector>

namespace hearth {

class IndexService;

/// What setting this state would change: an entry for each article that has it otherwise. `value` as in
/// StateChange.
std::vector<StateChange> stateChanges(const IndexService &index, std::span<const ArticleId> ids,
                                      StateChange::What what, const QString &value);

/// Brings each article to the `after` of its change; keys without an article are left out. Gives the articles
/// that it touched.
QList<ArticleId> applyStateChanges(IndexService &index, const std::vector<StateChange> &changes);

} // namespace hearth
