// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/articleid.h"
#include <QString>

namespace hearth::cli {

class Session;

/// The article that somebody names: by its key, or by a path to its file (absolute or from the working
/// folder). None when the library has no such article; then the error stream says so.
ArticleId findArticle(Session &session, const QString &name);

} // namespace hearth::cli
