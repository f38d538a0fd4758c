// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/articleid.h"
#include <QString>

namespace hearth {
class Library;
}

namespace hearth::cli {

class Session;

/// The article that somebody names: by its key, or by a path to its file (absolute or from the working
/// folder). None when the library has no such article.
ArticleId articleNamed(const Library &library, const QString &name);

/// Is this the name of an article's file and nothing that one would search for: a word that ends as they do?
bool looksLikeKey(const QString &text);

/// The same, with the library brought up to date. When there is none, the error stream says so.
ArticleId findArticle(Session &session, const QString &name);

} // namespace hearth::cli
