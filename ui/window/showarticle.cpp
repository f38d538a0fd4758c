// SPDX-License-Identifier: Apache-2.0
#include "ui/window/showarticle.h"
#include "ui/list/articlelistview.h"
#include "ui/window/librarycontroller.h"
#include "ui/window/readercontroller.h"

namespace hearth {

void showArticle(const WindowParts &parts, const QString &key)
{
    const Library *library = parts.libraries->library();
    const ArticleId id = library ? library->idOf(key) : ArticleId::None;
    if (id != ArticleId::None && !parts.view->selectArticle(id))
        parts.reader->show(id);
}

} // namespace hearth
