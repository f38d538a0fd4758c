// SPDX-License-Identifier: Apache-2.0
#include "app/cli/articlekey.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hearth::cli {

ArticleId findArticle(Session &session, const QString &name)
{
    Library *library = session.upToDate();
    if (!library)
        return ArticleId::None;
    ArticleId id = library->idOf(QDir::cleanPath(name));
    if (id == ArticleId::None) {
        // The path's folder is made canonical, not the file: a link is an article of its own.
        const QFileInfo info(name);
        const QString folder = QFileInfo(info.path()).canonicalFilePath();
        const QString root = library->folder() + u'/';
        if (QString(folder + u'/').startsWith(root))
            id = library->idOf(QString(folder + u'/' + info.fileName()).mid(root.size()));
    }
    if (id == ArticleId::None)
        session.complain(translate("hearthctl", "there is no article %1 in the library").arg(name));
    return id;
}

} // namespace hearth::cli
