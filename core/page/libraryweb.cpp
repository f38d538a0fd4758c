// SPDX-License-Identifier: Apache-2.0
#include "core/page/libraryweb.h"
#include "core/base/background.h"

namespace hearth {

using namespace Qt::StringLiterals;

/// In the order of construction; destroyed the other way round, so that what uses goes before what is used.
struct LibraryWeb::Private
{
    Private(WebAccess &web, std::unique_ptr<ContentStore> theStore, std::unique_ptr<OfflineWishes> theWishes,
            const Options &options)
        : store(std::move(theStore))
        , wishes(std::move(theWishes))
        , hosts(store->hostMemory(), web.clock)
        , queue({web.transport, hosts, web.mode, web.log, web.clock}, options.queue)
        , reader(options.readerFactory ? options.readerFactory
                                       : [] { return std::make_unique<ReadabilityPageReader>(); })
        , fetcher(queue, *store, pool)
        , images({fetcher, *store, web.mode, pool})
        , saver({queue, *store, fetcher, reader})
        , keeper(saver, *wishes, *store, options.readArticle)
        , rules(
              {*wishes, *store, keeper, web.mode},
              options.ask ? options.ask : [](const QString &, int) { return QStringList(); })
    {
        pool.setMaxThreadCount(2);
        images.setLibraryFolder(options.libraryFolder);
        store->setKeeper([pinned = wishes.get(), starred = options.isStarred](const QString &key) {
            return pinned->isPinned(key) || (starred && starred(key));
        });
    }
    ~Private() { pool.waitForDone(); }

    std::unique_ptr<ContentStore> store;
    std::unique_ptr<OfflineWishes> wishes;
    HostPolicy hosts;
    FetchQueue queue;
    QThreadPool pool;
    PageReaderThread reader;
    PictureFetcher fetcher;
    ImageService images;
    PageSaver saver;
    OfflineKeeper keeper;
    OfflineRules rules;
};

LibraryWeb::LibraryWeb(std::unique_ptr<Private> data) : d(std::move(data)) {}
LibraryWeb::~LibraryWeb() = default;

Result<std::unique_ptr<LibraryWeb>> LibraryWeb::open(WebAccess &web, const Options &options)
{
    auto store = ContentStore::open({options.cacheFolder + "/web"_L1, options.budget}, web.clock);
    if (!store)
        return store.error();
    auto wishes = OfflineWishes::open(options.userFolder, web.clock);
    if (!wishes)
        return wishes.error();
    auto data = std::make_unique<Private>(web, std::move(*store), std::move(*wishes), options);
    std::unique_ptr<LibraryWeb> library(new LibraryWeb(std::move(data)));
    library->setPolicies(options.policies);
    return library;
}

void LibraryWeb::setPolicies(const PicturePolicies &policies)
{
    d->images.setPolicies(policies);
    d->saver.setPolicies(policies);
}

ContentStore &LibraryWeb::store()
{
    return *d->store;
}

OfflineWishes &LibraryWeb::wishes()
{
    return *d->wishes;
}

FetchQueue &LibraryWeb::queue()
{
    return d->queue;
}

ImageService &LibraryWeb::images()
{
    return d->images;
}

PageSaver &LibraryWeb::saver()
{
    return d->saver;
}

OfflineKeeper &LibraryWeb::keeper()
{
    return d->keeper;
}

OfflineRules &LibraryWeb::rules()
{
    return d->rules;
}

Result<void> LibraryWeb::renameArticle(const QString &from, const QString &to)
{
    const Result<void> items = d->store->renameArticle(from, to);
    const Result<void> wishes = d->wishes->renameArticle(from, to);
    d->keeper.renameArticle(from, to);
    return items ? wishes : items;
}

Result<void> LibraryWeb::forgetArticle(const QString &key)
{
    if (auto unwished = d->wishes->remove({key}); !unwished)
        return unwished;
    if (auto unpinned = d->wishes->setPinned({key}, false); !unpinned)
        return unpinned;
    return d->store->forgetArticle(key);
}

PageStore LibraryWeb::pages()
{
    return PageStore(*d->store);
}

void LibraryWeb::sweep(QObject *context, std::function<bool(const QString &)> exists,
                       std::function<void(const SweepReport &)> done)
{
    inBackground(
        d->pool, context, [files = d->store->files()] { return files.list(); },
        [this, exists = std::move(exists), done = std::move(done)](
            const std::vector<ObjectFiles::Entry> &listing) { done(d->store->sweep(listing, exists)); });
}

} // namespace hearth
