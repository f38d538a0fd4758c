// SPDX-License-Identifier: Apache-2.0
#include "app/cli/followmoves.h"
#include "core/base/clock.h"
#include "core/store/contentstore.h"
#include "core/store/offlinewishes.h"
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hearth::cli {

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
