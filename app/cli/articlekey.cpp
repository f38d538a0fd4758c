// SPDX-License-Identifier: Apache-2.0
#include "app/cli/articlekey.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hearth::cli {

ArticleId articleNamed(const Library &library, const QString &name)
{
    const ArticleId id = library.idOf(QDir::cleanPath(name));
    if (id != ArticleId::None)
        return id;
    // The path's folder is made canonical, not the file: a link is an article of its own.
    const QFileInfo info(name);
    const QString folder = QFileInfo(info.path()).canonicalFilePath();
    const QString root = library.folder() + u'/';
    if (!QString(folder + u'/').startsWith(root))
        return ArticleId::None;
    return library.idOf(QString(folder + u'/' + info.fileName()).mid(root.size()));
}

bool looksLikeKey(const QString &text)
{
    const QStringList endings{u".md"_s, u".markdown"_s, u".html"_s};
    return !text.contains(u'"') && !text.contains(u' ') && !text.startsWith(u'-') &&
           std::ranges::any_of(endings, [&](const QString &ending) { return text.endsWith(ending); });
}

ArticleId findArticle(Session &session, const QString &name)
{
    Library *library = session.upToDate();
    if (!library)
        return ArticleId::None;
    ArticleId id = articleNamed(*library, name);
    (void)library->row(id); // whoever asks for an article shows it
    if (library->repairIndex())
        id = articleNamed(*library, name);
    if (id == ArticleId::None)
        session.complain(translate("hearthctl", "there is no article %1 in the library").arg(name));
    return id;
}

} // namespace hearth::cli
