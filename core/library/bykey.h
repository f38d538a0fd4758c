// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/article.h"
#include "core/base/result.h"
#include <QStringList>

namespace hearth {

class Library;

// What those ask of a library who know its articles by key alone, as the web's side does. On the library's
// thread.

/// Errors: those of Library::openArticle().
Result<Article> readArticle(const Library &library, const QString &key);
bool isStarred(const Library &library, const QString &key); ///< false when there is no such article
/// The first `most` articles of a query in text form, in its order. Blocking, as Library::evaluate() is.
QStringList firstKeys(Library &library, const QString &query, int most);

} // namespace hearth
