// SPDX-License-Identifier: Apache-2.0
#include "app/cli/libraryaccess.h"
#include "core/index/querytext.h"
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hearth::cli {

Result<std::unique_ptr<LibraryWeb>> openWeb(WebAccess &access, Library &library)
{
    LibraryWeb::Options options;
    options.cacheFolder = library.cacheFolder();
    options.userFolder = library.userFolder();
    options.libraryFolder = library.folder();
    options.readArticle = [&library](const QString &key) -> Result<Article> {
        const auto opened = library.openArticle(library.idOf(key));
        return opened ? Result<Article>(opened->parsed.article) : Result<Article>(opened.error());
    };
    options.isStarred = [&library](const QString &key) {
        const auto row = library.row(library.idOf(key));
        return row && row->starred;
    };
    options.ask = [&library](const QString &query, int most) {
        QStringList keys;
        const ResultSet result = library.evaluate(parseQuery(query), false);
        const auto count = result.ids ? std::min<std::size_t>(result.ids->size(), most) : 0;
        for (std::size_t i = 0; i < count; ++i)
            keys.append(library.keyOf((*result.ids)[i]));
        return keys;
    };
    return LibraryWeb::open(access, options);
}

void followMoves(Library &library)
{
    QObject::connect(&library, &Library::moved, &library, [&library](const QList<MovedArticle> &articles) {
        const SystemClock clock;
        const QString storeFolder = library.cacheFolder() + "/web"_L1;
        if (QFileInfo::exists(storeFolder + "/store.db"_L1)) {
            if (const auto store = ContentStore::open({storeFolder}, clock)) {
                for (const MovedArticle &article : articles)
                    (void)(*store)->renameArticle(article.from, article.to);
            }
        }
        if (QFileInfo::exists(library.userFolder() + "/offline.db"_L1)) {
            if (const auto wishes = OfflineWishes::open(library.userFolder(), clock)) {
                for (const MovedArticle &article : articles)
                    (void)(*wishes)->renameArticle(article.from, article.to);
            }
        }
    });
}

} // namespace hearth::cli
