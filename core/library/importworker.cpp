// SPDX-License-Identifier: Apache-2.0
#include "core/library/importworker.h"
#include "core/base/heap.h"
#include "core/index/indexservice.h"
#include "core/library/folderscan.h"
#include "core/library/problemreport.h"
#include "core/library/watcher.h"

namespace hearth {

namespace {

bool hasChanges(const ImportReport &report)
{
    return report.added + report.changed + report.moved + report.removed > 0;
}

/// The index broke while it was open: everything in it can be had again from the files.
bool isDamaged(const Result<ImportReport> &report)
{
    return !report && report.error().code == ErrorCode::Corrupt;
}

} // namespace

std::vector<TopicNode> topicNodes(const Taxonomy &taxonomy)
{
    std::vector<TopicNode> nodes;
    for (const Topic &topic : taxonomy.withImpliedParents())
        nodes.push_back({topic.name, topic.id, topic.parent});
    return nodes;
}

ImportWorker::ImportWorker(IndexService &index, LibraryPlaces places)
    : m_index(index), m_places(std::move(places)), m_importer(index, m_places)
{
    Importer::Hooks hooks;
    // Only of an import whose end is told as well, not of a look at what the watcher saw.
    hooks.progress = [this](int done, int total) {
        if (m_tellsProgress)
            Q_EMIT progress(done, total);
    };
    hooks.published = [this] { Q_EMIT changed(false); };
    hooks.folder = [this](const QByteArray &folder) {
        if (m_watcher)
            m_watcher->addFolder(folder);
    };
    m_importer.setHooks(std::move(hooks));
}

ImportWorker::~ImportWorker() = default;

void ImportWorker::watch()
{
    m_watcher = new Watcher(m_places.root, this);
    connect(m_watcher, &Watcher::hinted, this, [this](const ScanHints &hints) { scan(hints, m_cancel); });
    connect(m_watcher, &Watcher::dataChanged, this, &ImportWorker::readData);
    connect(m_watcher, &Watcher::storeChanged, this, &ImportWorker::refresh);
    m_watcher->start();
    m_watcher->addStore(m_places.indexDir);
    m_watcher->addStore(m_places.userDir);
}

void ImportWorker::import(const CancelToken &cancel)
{
    readData();
    ImportReport report = importNow(cancel, false);
    heap::giveBack(); // what was known of all files
    Q_EMIT finished(report);
}

ImportReport ImportWorker::told(Result<ImportReport> report, bool idsReset)
{
    ImportReport result;
    if (report)
        result = std::move(*report);
    else
        result.error = report.error();
    tellMoved();
    if (idsReset || hasChanges(result) || result.error)
        Q_EMIT changed(idsReset);
    return result;
}

ImportReport ImportWorker::importNow(const CancelToken &cancel, bool rebuild)
{
    m_tellsProgress = true;
    Result<ImportReport> report = rebuild ? m_importer.rebuild(cancel) : m_importer.run(ScanHints{}, cancel);
    const CheckRules rules = readCheckRules(m_places.root);
    std::vector<FileProblem> problems = knownProblems(m_index, rules, m_places.root);
    if (isDamaged(report) || m_index.isDamaged()) {
        report = m_importer.rebuild(cancel);
        problems = knownProblems(m_index, rules, m_places.root);
        rebuild = true;
    }
    m_tellsProgress = false;
    ImportReport result = told(std::move(report), rebuild);
    for (FileProblem &problem : problems)
        result.problems.append({std::move(problem.key), std::move(problem.problem)});
    return result;
}

ImportReport ImportWorker::importQuickly()
{
    Result<ImportReport> report = m_importer.runQuickly({});
    return isDamaged(report) ? importNow({}, true) : told(std::move(report), false);
}

ImportReport ImportWorker::importFiles(const QSet<QByteArray> &keys)
{
    Result<ImportReport> report = m_importer.run({false, keys, {}}, {});
    return isDamaged(report) ? importNow({}, true) : told(std::move(report), false);
}

void ImportWorker::lookAt(const QStringList &keys)
{
    ScanHints hints = ScanHints::none();
    bool isData = false;
    for (const QString &key : keys) {
        const QByteArray path = key.toUtf8();
        if (isArticlePath(path))
            hints.files.insert(path);
        else
            isData = true;
    }
    if (isData)
        readData();
    // Also after a cancelled import: the person has just written them.
    if (!hints.isEmpty())
        scan(hints, {});
}

void ImportWorker::scan(const ScanHints &hints, const CancelToken &cancel)
{
    if (cancel.isCancelled())
        return;
    ScanHints wanted = hints;
    if (!m_places.onlyFile.isEmpty()) {
        wanted = ScanHints::none();
        wanted.files.insert(m_places.onlyFile);
    }
    Result<ImportReport> report = m_importer.run(wanted, cancel);
    const bool damaged = isDamaged(report);
    if (damaged)
        report = m_importer.rebuild(cancel);
    // An unplugged disk is told once, not with every look at it.
    const bool missing = !report && report.error().code == ErrorCode::NotFound;
    if (!report && !(missing && m_folderMissing))
        Q_EMIT failed(report.error());
    m_folderMissing = missing;
    tellMoved();
    if (damaged || (report && hasChanges(*report)))
        Q_EMIT changed(damaged);
}

void ImportWorker::tellMoved()
{
    QList<MovedArticle> articles;
    for (const auto &[from, to] : m_index.takeRenamed())
        articles.append({QString::fromUtf8(from), QString::fromUtf8(to)});
    if (!articles.isEmpty())
        Q_EMIT moved(articles);
}

void ImportWorker::readData()
{
    LibraryData data{readSiteConfig(m_places.root), readTaxonomy(m_places.root),
                     readOrganizations(m_places.root), readCheckRules(m_places.root)};
    m_index.setTaxonomy(topicNodes(data.taxonomy));
    Q_EMIT dataRead(data);
}

void ImportWorker::refresh()
{
    const Result<bool> other = m_index.refresh();
    if (!other) {
        Q_EMIT failed(other.error());
    } else if (*other) {
        Q_EMIT changed(true);
        Q_EMIT stateChanged();
    }
}

} // namespace hearth
