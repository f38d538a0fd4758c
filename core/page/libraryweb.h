// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/image/imageservice.h"
#include "core/net/webtransport.h"
#include "core/page/offlinerules.h"

namespace hearth {

/// What the whole program shares of the web: the switch, the list of all requests, the way out.
struct WebAccess
{
    explicit WebAccess(const Clock &theClock) : clock(theClock), log(theClock) {}

    const Clock &clock;
    NetworkMode mode;
    ActivityLog log;
    WebTransport transport;
};

/// All that fetches and keeps for one open library, wired. Make it on the UI thread after the library is
/// open; destroy it before the library and before the WebAccess.
class LibraryWeb final
{
public:
    struct Options
    {
        QString cacheFolder;   ///< Library::cacheFolder(): the store lies in web/ below it
        QString userFolder;    ///< Library::userFolder()
        QString libraryFolder; ///< Library::folder()
        qint64 budget = defaultStoreBudget;
        PicturePolicies policies;
        OfflineKeeper::ReadArticle readArticle;
        std::function<bool(const QString &key)> isStarred; ///< may be empty
        OfflineRules::Ask ask;                             ///< for standing rules; empty: none is followed
        FetchQueueOptions queue;
        PageReaderThread::Factory readerFactory; ///< empty: Readability
    };
    /// `web` must outlive it. Errors: those of ContentStore and OfflineWishes.
    static Result<std::unique_ptr<LibraryWeb>> open(WebAccess &web, const Options &options);
    ~LibraryWeb();

    void setPolicies(const PicturePolicies &policies); ///< for all parts

    ContentStore &store();
    OfflineWishes &wishes();
    FetchQueue &queue();
    ImageService &images();
    PageSaver &saver();
    OfflineKeeper &keeper();
    OfflineRules &rules();
    PageStore pages(); ///< a view of the store

    /// An article's file has another key: its pictures, pages, pins and wishes follow.
    Result<void> renameArticle(const QString &from, const QString &to);
    /// Throws away what is kept of an article, and the wish to keep it.
    Result<void> forgetArticle(const QString &key);

    /// Compares files and rows of the store; `context` must not outlive this object. `exists` says whether
    /// the library still has an article.
    void sweep(QObject *context, std::function<bool(const QString &key)> exists,
               std::function<void(const SweepReport &)> done);

private:
    struct Private;
    explicit LibraryWeb(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace hearth
