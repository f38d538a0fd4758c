// SPDX-License-Identifier: Apache-2.0
#include "core/library/library.h"
#include "core/frontmatter/parser.h"
#include "core/index/indexservice.h"
#include "core/index/labels.h"
#include "core/library/folderscan.h"
#include "core/library/importworker.h"
#include "core/library/libraryplaces.h"
#include "core/library/problemreport.h"
#include "core/library/takenin.h"
#include <QDir>
#include <QFileInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// How a StateChange says that something is so.
const QString stateOn = QStringLiteral("1");

} // namespace

class Library::Private final
{
public:
    explicit Private(LibraryPlaces p) : places(std::move(p)) {}
    ~Private();

    void startThread(QThread &thread, QObject &object, const QString &name);
    void connectWorker(Library *q, bool watch);
    ImportReport inWorker(const std::function<ImportReport()> &work); ///< blocking

    LibraryPlaces places;
    SystemClock systemClock;
    const Clock *clock = &systemClock;
    std::unique_ptr<IndexService> index;
    SiteConfig config;
    Taxonomy taxonomy;
    CheckRules rules;
    mutable std::optional<Organizations> organizations; ///< read when first asked for
    bool watchWanted = false;

    std::unique_ptr<ImportWorker> worker; ///< in importThread once that runs
    QThread importThread;
    CancelToken importCancel;
    bool importing = false;
    bool watching = false;

    QObject asker; ///< the context of requests, in askThread once that runs
    QThread askThread;
    CancelToken askCancel;
    std::uint64_t lastRequest = 0;
};

Library::Private::~Private()
{
    importCancel.cancel();
    askCancel.cancel();
    for (QThread *thread : {&importThread, &askThread}) {
        thread->quit();
        thread->wait();
    }
}

void Library::Private::startThread(QThread &thread, QObject &object, const QString &name)
{
    if (thread.isRunning())
        return;
    thread.setObjectName(name);
    // Back to the owner at the end, who will delete it.
    QThread *owner = QThread::currentThread();
    QObject::connect(
        &thread, &QThread::finished, &object, [&object, owner] { object.moveToThread(owner); },
        Qt::DirectConnection);
    object.moveToThread(&thread);
    thread.start();
}

void Library::Private::connectWorker(Library *q, bool watch)
{
    watchWanted = watch;
    worker = std::make_unique<ImportWorker>(*index, places);
    worker->setCancelToken(importCancel);
    connect(worker.get(), &ImportWorker::progress, q, &Library::importProgress);
    connect(worker.get(), &ImportWorker::changed, q, &Library::changed);
    connect(worker.get(), &ImportWorker::moved, q, &Library::moved);
    connect(worker.get(), &ImportWorker::failed, q, &Library::failed);
    connect(worker.get(), &ImportWorker::stateChanged, q, [q] { Q_EMIT q->stateChanged({}); });
    connect(worker.get(), &ImportWorker::finished, q, [this, q](const ImportReport &report) {
        importing = false;
        if (report.error)
            Q_EMIT q->failed(*report.error);
        Q_EMIT q->importFinished(report);
    });
    connect(worker.get(), &ImportWorker::dataRead, q, [this, q](const LibraryData &data) {
        config = data.config;
        taxonomy = data.taxonomy;
        rules = data.rules;
        organizations = data.organizations;
        Q_EMIT q->taxonomyChanged();
    });
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
    std::unique_ptr<Library> library(new Library(std::move(d)));
    library->d->connectWorker(library.get(), options.watch);
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
    if (d->importing)
        return;
    d->importing = true;
    d->importCancel = CancelToken();
    ImportWorker *worker = d->worker.get();
    const bool watch = d->watchWanted && !std::exchange(d->watching, true);
    d->startThread(d->importThread, *worker, u"hearth-import"_s);
    QMetaObject::invokeMethod(
        worker,
        [worker, cancel = d->importCancel, watch] {
            worker->setCancelToken(cancel);
            if (watch)
                worker->watch();
            worker->import(cancel);
        },
        Qt::QueuedConnection);
}

void Library::cancelImport()
{
    d->importCancel.cancel();
}
bool Library::isImporting() const
{
    return d->importing;
}

ImportReport Library::Private::inWorker(const std::function<ImportReport()> &work)
{
    if (!importThread.isRunning())
        return work();
    ImportReport report;
    QMetaObject::invokeMethod(
        worker.get(), [&] { report = work(); }, Qt::BlockingQueuedConnection);
    return report;
}

ImportReport Library::importNow(const CancelToken &cancel)
{
    return d->inWorker([&] { return d->worker->importNow(cancel, false); });
}

ImportReport Library::rebuildNow(const CancelToken &cancel)
{
    return d->inWorker([&] { return d->worker->importNow(cancel, true); });
}

ImportReport Library::importQuickly()
{
    return d->inWorker([&] { return d->worker->importQuickly(); });
}

bool Library::lookAt(std::span<const ArticleId> ids)
{
    QSet<QByteArray> keys;
    for (const ArticleId id : ids)
        keys.insert(d->index->keyOf(id).toUtf8());
    keys.remove(QByteArray());
    if (keys.isEmpty())
        return false;
    const ImportReport report = d->inWorker([&] { return d->worker->importFiles(keys); });
    return report.added + report.changed + report.moved + report.removed > 0;
}

void Library::lookAtFiles(const QStringList &keys)
{
    if (keys.isEmpty())
        return;
    ImportWorker *worker = d->worker.get();
    d->startThread(d->importThread, *worker, u"hearth-import"_s);
    QMetaObject::invokeMethod(
        worker, [worker, keys] { worker->lookAt(keys); }, Qt::QueuedConnection);
}

std::uint64_t Library::request(const Query &query)
{
    d->askCancel.cancel();
    d->askCancel = CancelToken();
    const std::uint64_t number = ++d->lastRequest;
    d->startThread(d->askThread, d->asker, u"hearth-ask"_s);
    QMetaObject::invokeMethod(
        &d->asker,
        [this, index = d->index.get(), query, number, cancel = d->askCancel] {
            if (cancel.isCancelled())
                return;
            ResultSet result = index->evaluate(query, true, cancel);
            if (cancel.isCancelled() || !result.ids)
                return;
            result.request = number;
            QMetaObject::invokeMethod(
                this,
                [this, result] {
                    if (result.request == d->lastRequest)
                        Q_EMIT resultReady(result);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    return number;
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
    const QString clean = QDir::cleanPath(key);
    if (key.isEmpty() || QDir::isAbsolutePath(clean) || clean == ".."_L1 || clean.startsWith("../"_L1))
        return {};
    return d->places.root + u'/' + clean;
}

Result<OpenedArticle> Library::openArticle(ArticleId id) const
{
    std::optional<RowData> row = d->index->row(id);
    if (!row)
        return Error{ErrorCode::NotFound, {}, {}};
    OpenedArticle opened;
    opened.id = id;
    opened.key = row->key;
    opened.path = pathOf(row->key);
    opened.note = row->hasNote ? d->index->note(id) : QString();
    opened.labels = d->index->labels(id);
    opened.row = std::move(*row);
    const Result<ReadFile> file = readStamped(opened.path, maxArticleBytes);
    if (file) {
        opened.parsed = parseArticle(file->bytes, opened.path.endsWith(".html"_L1));
        return opened;
    }
    std::optional<ParsedArticle> large;
    if (file.error().code == ErrorCode::TooLarge)
        large = readLargeArticle(opened.path);
    if (!large)
        return file.error();
    opened.parsed = std::move(*large);
    return opened;
}

std::vector<FileProblem> Library::problems(bool deep) const
{
    return deep ? checkJob()({}, {}) : knownProblems(*d->index, d->rules);
}

Library::CheckJob Library::checkJob() const
{
    // Copies of all that may change meanwhile.
    return [index = d->index.get(), rules = d->rules,
            check = DeepCheck{d->places.root, d->taxonomy, {}, d->clock->nowUtc(), {}, {}}](
               const CancelToken &cancel, const CheckProgress &progress) {
        DeepCheck wanted = check;
        wanted.cancel = cancel;
        wanted.progress = progress;
        return allProblems(*index, rules, std::move(wanted));
    };
}

const CheckRules &Library::checkRules() const
{
    return d->rules;
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
    std::vector<StateChange> changes;
    for (const RowData &row : rows(ids)) {
        QString before;
        switch (what) {
        case StateChange::What::Read:
            before = row.read ? stateOn : QString();
            break;
        case StateChange::What::Starred:
            before = row.starred ? stateOn : QString();
            break;
        case StateChange::What::Note:
            before = note(row.id);
            break;
        case StateChange::What::Labels:
            before = labelsToText(labels(row.id));
            break;
        case StateChange::What::Apart:
            before = decisionsToText(toldApart().of(row.key));
            break;
        }
        if (before != value)
            changes.push_back({row.key, what, before, value});
    }
    return changes;
}

void Library::applyState(const std::vector<StateChange> &changes)
{
    // Grouped, so that marking thousands as read is a few calls; the order between groups does not matter.
    std::vector<ArticleId> groups[2][2]; // [Read or Starred][off or on]
    QList<ArticleId> touched;
    for (const StateChange &change : changes) {
        const ArticleId id = idOf(change.key);
        if (id == ArticleId::None)
            continue;
        touched.append(id);
        if (change.what == StateChange::What::Note)
            d->index->setNote(id, change.after);
        else if (change.what == StateChange::What::Labels)
            d->index->setLabels(id, labelsFromText(change.after));
        else if (change.what == StateChange::What::Apart)
            d->index->setApart(id, decisionsFromText(change.after));
        else
            groups[change.what == StateChange::What::Starred][!change.after.isEmpty()].push_back(id);
    }
    for (const bool on : {false, true}) {
        d->index->setRead(groups[0][on], on);
        d->index->setStarred(groups[1][on], on);
    }
    Q_EMIT stateChanged(touched);
}

Result<void> Library::flushUserState()
{
    return d->index->flushUserState();
}

} // namespace hearth
