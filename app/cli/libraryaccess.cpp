// SPDX-License-Identifier: Apache-2.0
#include "app/cli/libraryaccess.h"

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
    return LibraryWeb::open(access, options);
}

} // namespace hearth::cli
