// SPDX-License-Identifier: Apache-2.0
#include "app/cli/libraryaccess.h"
#include "core/library/bykey.h"
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hearth::cli {

Result<std::unique_ptr<LibraryWeb>> openWeb(WebAccess &access, Library &library)
{
    LibraryWeb::Options options;
    options.cacheFolder = library.cacheFolder();
    options.userFolder = library.userFolder();
    options.libraryFolder = library.folder();
    options.readArticle = [&library](const QString &key) { return readArticle(library, key); };
    options.isStarred = [&library](const QString &key) { return isStarred(library, key); };
    options.ask = [&library](const QString &query, int most) { return firstKeys(library, query, most); };
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
