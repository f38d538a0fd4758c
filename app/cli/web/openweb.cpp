// SPDX-License-Identifier: Apache-2.0
#include "app/cli/web/openweb.h"
#include "core/library/bykey.h"

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

} // namespace hearth::cli
