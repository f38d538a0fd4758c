// SPDX-License-Identifier: Apache-2.0
#include "core/library/library.h"
#include "core/index/indexservice.h"
#include "core/library/importthread.h"
#include "core/library/libraryplaces.h"
#include "core/library/problemreport.h"
#include "core/library/queryasker.h"
#include "core/library/statechanges.h"
#include <QFileInfo>

namespace hearth {

class Library::Private final
{
public:
    explicit Private(LibraryPlaces p) : places(std::move(p)) {}

    void connectWorker(Library *q);
    ImportReport importNow(const CancelToken &cancel, bool rebuild);

    LibraryPlaces places;
    SystemClock systemClock;
    const Clock *clock = &systemClock;
    std::unique_ptr<IndexService> index;
    SiteConfig config;
    Taxonomy taxonomy;
    CheckRules rules;
    std::vector<FileProblem> unread;                    ///< see unreadIn()
    mutable std::optional<Organizations> organizations; ///< read when first asked for

    std::unique_ptr<ImportThread> imports;
    std::unique_ptr<QueryAsker> asker;
};

void Library::Private::connectWorker(Library *q)
{
    const ImportWorker *worker = &imports->worker();
    connect(worker, &ImportWorker::progress, q, &Library::importProgress);
    connect(worker, &ImportWorker::changed, q, &Library::changed);
    connect(worker, &ImportWorker::moved, q, &Library::moved);
    connect(worker, &ImportWorker::failed, q, &Library::failed);
    connect(worker, &ImportWorker::stateChanged, q, [q] { Q_EMIT q->stateChanged({}); });
    connect(worker, &ImportWorker::finished, q, [this, q](const ImportReport &report) {
        unread = unreadIn(report);
        if (report.error)
            Q_EMIT q->failed(*report.error);
        Q_EMIT q->importFinished(report);
    });
    connect(worker, &ImportWorker::dataRead, q, [this, q](const LibraryData &data) {
        config = data.config;
        taxonomy = data.taxonomy;
        rules = data.rules;
        organizations = data.organizations;
        Q_EMIT q->taxonomyChanged();
    });
}

ImportReport Library::Private::importNow(const CancelToken &cancel, bool rebuild)
{
    ImportReport report =
        imports->wait([&](ImportWorker &worker) { return worker.importNow(cancel, rebuild); });
    unread = unreadIn(report);
    return report;
}

Library::Library(std::unique_ptr<Private> p) : d(std::move(p)) {}

Library::~Library()
{
    // Nothing may reach the signals of a half-dead object.
    d.reset();
}

Result<std::unique_ptr<Library>> Library::open(LibraryOptions options)
{
    for (const int type : {qRegisterMetaType<ImportReport>(), qRegisterMetaType<LibraryData>(),
                           qRegisterMetaType<Error>(), qRegisterMetaType<ResultSet>(),
                           qRegisterMetaType<QList<ArticleId>>(), qRegisterMetaType<QList<MovedArticle>>()})
        Q_UNUSED(type); // signals carry them across threads
    Result<LibraryPlaces> places = findLibraryPlaces(options.folder, options.dataDir, options.cacheDir);
    if (!places)
        return places.error();
    auto d = std::make_unique<Private>(std::move(*places));
    if (options.clock)
        d->clock = options.clock;
    Result<std::unique_ptr<IndexService>> index =
        IndexService::open({d->places.indexDir, d->places.userDir}, *d->clock);
    if (!index)
        return index.error();
    d->index = std::move(*index);
    d->config = readSiteConfig(d->places.root);
    d->taxonomy = readTaxonomy(d->places.root);
    d->rules = readCheckRules(d->places.root);
    d->index->setTaxonomy(topicNodes(d->taxonomy));
    d->imports = std::make_unique<ImportThread>(*d->index, d->places, options.watch);
    d->asker = std::make_unique<QueryAsker>(*d->index);
    std::unique_ptr<Library> library(new Library(std::move(d)));
    library->d->connectWorker(library.get());
    connect(library->d->asker.get(), &QueryAsker::answered, library.get(), &Library::resultReady);
    if (options.watch) {
        library->d->index->onDamage([q = library.get()] {
            QMetaObject::invokeMethod(
                q, [q] { q->startImport(); }, Qt::QueuedConnection); // which finds the damage
        });
    }
    library->d->index->onStoreError([q = library.get()](const Error &error) {
        QMetaObject::invokeMethod(
            q, [q, error] { Q_EMIT q->failed(error); }, Qt::QueuedConnection);
    });
    return library;
}

QString Library::folder() const
{
    return d->places.root;
}

QString Library::title() const
{
    return d->config.title.isEmpty() ? QFileInfo(d->places.root).fileName() : d->config.title;
}

bool Library::isSingleFile() const
{
    return !d->places.onlyFile.isEmpty();
}

QString Library::cacheFolder() const
{
    return d->places.indexDir;
}

QString Library::userFolder() const
{
    return d->places.userDir;
}

bool Library::indexWasRebuilt() const
{
    return d->index->wasRebuilt();
}

const SiteConfig &Library::config() const
{
    return d->config;
}

const Taxonomy &Library::taxonomy() const
{
    return d->taxonomy;
}

const Organizations &Library::organizations() const
{
    if (!d->organizations)
        d->organizations = readOrganizations(d->places.root);
    return *d->organizations;
}

int Library::articleCount() const
{
    return d->index->articleCount();
}

void Library::startImport()
{
    d->imports->start();
}

void Library::cancelImport()
{
    d->imports->cancel();
}

bool Library::isImporting() const
{
    return d->imports->isImporting();
}

bool Library::wasImported() const
{
    return d->imports->wasImported();
}

ImportReport Library::importNow(const CancelToken &cancel)
{
    return d->importNow(cancel, false);
}

ImportReport Library::rebuildNow(const CancelToken &cancel)
{
    return d->importNow(cancel, true);
}

bool Library::repairIndex()
{
    return d->index->isDamaged() && !rebuildNow().error;
}

ImportReport Library::importQuickly()
{
    return d->imports->wait([](ImportWorker &worker) { return worker.importQuickly(); });
}

bool Library::lookAt(std::span<const ArticleId> ids)
{
    QSet<QByteArray> keys;
    for (const ArticleId id : ids)
        keys.insert(d->index->keyOf(id).toUtf8());
    keys.remove(QByteArray());
    if (keys.isEmpty())
        return false;
    const ImportReport report =
        d->imports->wait([&](ImportWorker &worker) { return worker.importFiles(keys); });
    return report.added + report.changed + report.moved + report.removed > 0;
}

void Library::lookAtFiles(const QStringList &keys)
{
    if (!keys.isEmpty())
        d->imports->lookAt(keys);
}

std::uint64_t Library::request(const Query &query)
{
    return d->asker->request(query);
}

ResultSet Library::evaluate(const Query &query, bool withFacets)
{
    return d->index->evaluate(query, withFacets);
}

std::vector<RowData> Library::rows(std::span<const ArticleId> ids) const
{
    return d->index->rows(ids);
}

std::optional<RowData> Library::row(ArticleId id) const
{
    return d->index->row(id);
}

int Library::wordUses(QByteArrayView word) const
{
    return d->index->wordUses(word);
}

std::vector<FacetCount> Library::facetCounts(const Query &query, Facet by)
{
    switch (by) {
    case Facet::Topic:
        return d->index->facetCounts(query, FacetField::Topic);
    case Facet::Provider:
        return d->index->facetCounts(query, FacetField::Provider);
    case Facet::Type:
        return d->index->facetCounts(query, FacetField::Type);
    case Facet::Year:
        return d->index->facetCounts(query, FacetField::Year);
    case Facet::Folder:
        return d->index->facetCounts(query, FacetField::Folder);
    }
    Q_UNREACHABLE();
}

ArticleId Library::idOf(const QString &key) const
{
    return d->index->idOf(key);
}

QString Library::keyOf(ArticleId id) const
{
    return d->index->keyOf(id);
}

QString Library::pathOf(const QString &key) const
{
    return d->places.pathOf(key);
}

Result<OpenedArticle> Library::openArticle(ArticleId id) const
{
    return hearth::openArticle(*d->index, d->places, id);
}

std::vector<FileProblem> Library::problems(bool deep) const
{
    if (deep)
        return checkJob()({}, {});
    std::vector<FileProblem> known = knownProblems(*d->index, d->rules, d->places.root);
    addUnread(known, d->unread, d->places.root);
    return known;
}

Library::CheckJob Library::checkJob() const
{
    // Copies of all that may change meanwhile.
    return [index = d->index.get(), rules = d->rules, unread = d->unread, root = d->places.root,
            check = DeepCheck{d->places.root, d->taxonomy, {}, d->clock->nowUtc(), {}, {}}](
               const CancelToken &cancel, const CheckProgress &progress) {
        DeepCheck wanted = check;
        wanted.cancel = cancel;
        wanted.progress = progress;
        std::vector<FileProblem> all = allProblems(*index, rules, std::move(wanted));
        addUnread(all, unread, root);
        return all;
    };
}

void Library::setRead(std::span<const ArticleId> ids, bool read)
{
    d->index->setRead(ids, read);
    Q_EMIT stateChanged(QList<ArticleId>(ids.begin(), ids.end()));
}

void Library::setStarred(std::span<const ArticleId> ids, bool starred)
{
    d->index->setStarred(ids, starred);
    Q_EMIT stateChanged(QList<ArticleId>(ids.begin(), ids.end()));
}

void Library::setOffline(std::span<const ArticleId> ids, const OfflineMark &mark)
{
    d->index->setOffline(ids, mark);
    Q_EMIT stateChanged(QList<ArticleId>(ids.begin(), ids.end()));
}

void Library::setNote(ArticleId id, const QString &note)
{
    d->index->setNote(id, note);
    Q_EMIT stateChanged({id});
}

QString Library::note(ArticleId id) const
{
    return d->index->note(id);
}

void Library::setLabels(ArticleId id, const QStringList &labels)
{
    d->index->setLabels(id, labels);
    Q_EMIT stateChanged({id});
}

QStringList Library::labels(ArticleId id) const
{
    return d->index->labels(id);
}

std::vector<FacetCount> Library::labelCounts() const
{
    return d->index->labelCounts();
}

void Library::setApart(ArticleId id, const QStringList &decisions)
{
    d->index->setApart(id, decisions);
    Q_EMIT stateChanged({id});
}

ToldApart Library::toldApart() const
{
    return d->index->toldApart();
}

std::vector<StateChange> Library::stateChanges(std::span<const ArticleId> ids, StateChange::What what,
                                               const QString &value) const
{
    return hearth::stateChanges(*d->index, ids, what, value);
}

void Library::applyState(const std::vector<StateChange> &changes)
{
    Q_EMIT stateChanged(applyStateChanges(*d->index, changes));
}

Result<void> Library::flushUserState()
{
    return d->index->flushUserState();
}

} // namespace hearth
