// SPDX-License-Identifier: Apache-2.0
#include "core/library/importer.h"
#include "core/index/indexservice.h"
#include "core/library/folderscan.h"
#include "core/library/folderstamps.h"
#include "core/library/readpipeline.h"
#include "core/library/scanplan.h"
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <chrono>
#include <future>
#include <optional>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// How often the list fills and the progress moves while an import runs.
constexpr qint64 publishMsecs = 250;
constexpr qint64 longestPublishMsecs = 1500;
constexpr std::size_t recordsPerWrite = 1000;
/// How long another process's import is waited for.
constexpr int lockStepMsecs = 200;
constexpr int longestLockMsecs = 120'000;

/// The folder's stamp, or 0 when it may still be changing under it.
quint64 settledStamp(const ScannedFolder &folder)
{
    const qint64 nowNs = QDateTime::currentMSecsSinceEpoch() * 1'000'000;
    return folder.stamp().isRacy(nowNs) || !folder.unreadable().isEmpty() ? 0 : folder.stamp().identity;
}

} // namespace

/// One run: what it has found so far.
class Importer::Run final
{
public:
    using Load = std::function<Result<KnownFiles>()>;
    Run(Importer &importer, CancelToken cancel);

    /// `load` gives what the index knows; it runs beside the walk, in a thread of its own.
    Result<ImportReport> everything(const Load &load);
    Result<ImportReport> hinted(const ScanHints &hints, KnownFiles known);
    const std::vector<FolderStamps::Folder> &folders() const { return m_folders; } ///< that were looked at

private:
    void lookBelow(const QByteArray &folder);
    void look(const ScannedFolder &scanned);
    void setKnown(Result<KnownFiles> known);
    void takeKnown();
    void lookAtFile(const QByteArray &key);
    Result<ImportReport> writeTasks();
    void take(std::vector<TakenIn> batch);
    void takeRecord(TakenIn taken);
    void takeMaybeMoved();
    bool begin();
    void flush();
    void removeGone();
    void tick();
    void fail(const Result<void> &result);
    Result<ImportReport> outcome();

    Importer &m_importer;
    IndexService &m_index;
    KnownFiles m_known;
    std::future<Result<KnownFiles>> m_loading; ///< valid until they are known
    std::vector<ScannedFolder> m_ahead;        ///< walked before they were known
    CancelToken m_cancel;                      ///< of the caller
    CancelToken m_stop;                        ///< also set on a failure
    FolderScan m_scan;
    std::optional<ScanPlan> m_plan; ///< made from what is known
    ReadPipeline m_pipeline;
    std::vector<ScanTask> m_tasks;
    std::vector<FolderStamps::Folder> m_folders;
    std::vector<IndexRecord> m_records;
    std::vector<IndexRecord> m_maybeMoved; ///< new, but a file of this name is gone
    std::vector<std::pair<ArticleId, FileFacts>> m_touched;
    std::vector<QByteArray> m_vanished;
    ImportReport m_report;
    std::optional<Error> m_error;
    QElapsedTimer m_sincePublish;
    bool m_begun = false;
    bool m_published = false;
    qint64 m_pause = publishMsecs; ///< until the next publishing
    int m_done = 0;
    int m_total = 0;
};

Importer::Run::Run(Importer &importer, CancelToken cancel)
    : m_importer(importer)
    , m_index(importer.m_index)
    , m_cancel(std::move(cancel))
    , m_scan(importer.m_places.root)
    , m_pipeline(
          importer.m_places.root, m_known, [this](std::vector<TakenIn> batch) { take(std::move(batch)); },
          m_stop)
{
    m_sincePublish.start();
}

void Importer::Run::setKnown(Result<KnownFiles> known)
{
    if (known)
        m_known = std::move(*known);
    else
        fail(known.error());
    m_plan.emplace(m_known);
}

/// Waits for what is known, and compares with it what was walked meanwhile.
void Importer::Run::takeKnown()
{
    if (!m_loading.valid())
        return;
    setKnown(m_loading.get());
    for (ScannedFolder &scanned : std::exchange(m_ahead, {})) {
        look(scanned);
        scanned = {}; // a million files take 100 MB
    }
}

void Importer::Run::look(const ScannedFolder &scanned)
{
    m_plan->look(scanned, &m_tasks);
    m_folders.push_back({scanned.path(), settledStamp(scanned)});
    for (const QByteArray &path : scanned.unreadable())
        m_report.problems.append(
            {QString::fromUtf8(path), {ProblemCode::Unreadable, Severity::Error, 0, {}, {}}});
    // Nothing can be gone or moved: the first files are parsed while the walk still goes on.
    if (m_known.size() == 0 && !m_tasks.empty() && begin())
        m_pipeline.push(std::exchange(m_tasks, {}));
}

void Importer::Run::lookBelow(const QByteArray &folder)
{
    const bool whole = m_scan.walk(
        m_importer.m_hooks.folder,
        [&](const ScannedFolder &scanned) {
            if (m_loading.valid() &&
                m_loading.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
                m_ahead.push_back(scanned);
                return;
            }
            takeKnown();
            look(scanned);
        },
        m_cancel, folder);
    if (!whole)
        m_stop.cancel();
}

void Importer::Run::lookAtFile(const QByteArray &key)
{
    m_plan->lookAt(key, stampOfFile(m_importer.m_places.root + u'/' + QString::fromUtf8(key)), &m_tasks);
}

Result<ImportReport> Importer::Run::everything(const Load &load)
{
    // Both take as long as each other. An empty index is known at once, so that its import begins at once.
    m_loading = std::async(m_index.articleCount() > 0 ? std::launch::async : std::launch::deferred, load);
    if (m_index.articleCount() == 0)
        takeKnown();
    if (m_known.size() == 0 && !m_loading.valid())
        QFile::remove(m_importer.stampsPath()); // of an index that is no more
    lookBelow({});
    takeKnown();
    return writeTasks();
}

Result<ImportReport> Importer::Run::hinted(const ScanHints &hints, KnownFiles known)
{
    setKnown(std::move(known));
    for (const QByteArray &folder : hints.folders)
        lookBelow(folder);
    for (const QByteArray &key : hints.files)
        lookAtFile(key);
    return writeTasks();
}

Result<ImportReport> Importer::Run::writeTasks()
{
    m_plan->finish();
    m_total = m_done + static_cast<int>(m_tasks.size());
    if (!m_tasks.empty() && !m_cancel.isCancelled() && begin())
        m_pipeline.push(std::exchange(m_tasks, {}));
    m_pipeline.finish();
    takeMaybeMoved();
    flush();
    if (!m_cancel.isCancelled() && !m_error)
        removeGone();
    if (m_begun)
        fail(m_index.endImport());
    return outcome();
}

bool Importer::Run::begin()
{
    if (!m_begun && !m_error) {
        fail(m_importer.lock(m_cancel));
        if (m_error)
            return false;
        const Result<bool> other = m_index.refresh();
        fail(other ? Result<void>() : Result<void>(other.error()));
        if (other && *other) // another process wrote meanwhile: what this run compared with is old
            fail(Error{ErrorCode::Conflict, {}, {}});
        if (!m_error) {
            m_begun = true;
            fail(m_index.beginImport());
        }
    }
    return !m_error;
}

void Importer::Run::take(std::vector<TakenIn> batch)
{
    if (m_cancel.isCancelled())
        m_stop.cancel();
    m_done += static_cast<int>(batch.size());
    for (TakenIn &taken : batch) {
        switch (taken.kind) {
        case TakenIn::Kind::Vanished:
            if (taken.known >= 0) {
                const KnownFiles::Entry &entry = m_known.at(static_cast<std::size_t>(taken.known));
                m_vanished.push_back(m_known.key(entry).toByteArray());
                m_report.removed += entry.id != ArticleId::None;
            }
            break;
        case TakenIn::Kind::Touched:
            m_report.unchanged += taken.record.isArticle;
            if (taken.record.isArticle)
                m_touched.emplace_back(taken.record.id, std::move(taken.record.file));
            else
                m_records.push_back(makeNonArticleRecord(std::move(taken.record.file)));
            break;
        case TakenIn::Kind::Record:
            takeRecord(std::move(taken));
            break;
        }
    }
    if (m_records.size() >= recordsPerWrite)
        flush();
    tick();
}

void Importer::Run::takeRecord(TakenIn taken)
{
    IndexRecord &record = taken.record;
    const bool wasArticle = record.id != ArticleId::None;
    if (record.isArticle && wasArticle) {
        ++m_report.changed;
    } else if (record.isArticle) {
        const std::optional<std::size_t> moved = m_plan->claimMoved(record.file.hash, record.file.size);
        if (moved)
            record.id = m_known.at(*moved).id;
        // Without an address nothing else tells that it is the same article: what the user did with it would
        // be lost. All that were moved as they were come first.
        const bool hasAddress = record.identity != record.file.hash;
        if (!moved && !hasAddress && m_plan->goneNamed(fileName(record.file.key))) {
            m_maybeMoved.push_back(std::move(record));
            return;
        }
        ++(moved ? m_report.moved : m_report.added);
    } else {
        m_report.removed += wasArticle;
    }
    m_records.push_back(std::move(record));
}

/// Files that were moved and edited at once: the name is the only one of its kind on both sides.
void Importer::Run::takeMaybeMoved()
{
    QHash<QByteArray, int> uses;
    for (const IndexRecord &record : m_maybeMoved)
        ++uses[fileName(record.file.key).toByteArray()];
    for (IndexRecord &record : std::exchange(m_maybeMoved, {})) {
        const QByteArrayView name = fileName(record.file.key);
        const auto moved =
            uses.value(name.toByteArray()) == 1 ? m_plan->goneNamed(name) : std::optional<std::size_t>();
        if (moved) {
            m_plan->claim(*moved);
            record.id = m_known.at(*moved).id;
        }
        ++(moved ? m_report.moved : m_report.added);
        m_records.push_back(std::move(record));
    }
}

void Importer::Run::flush()
{
    if (m_error)
        return;
    if (!m_records.empty())
        fail(m_index.write(std::exchange(m_records, {})));
    if (!m_touched.empty())
        fail(m_index.touch(std::exchange(m_touched, {})));
    if (!m_vanished.empty())
        fail(m_index.remove(std::exchange(m_vanished, {})));
}

void Importer::Run::removeGone()
{
    std::vector<QByteArray> keys;
    for (const std::size_t position : m_plan->gone()) {
        const KnownFiles::Entry &entry = m_known.at(position);
        keys.push_back(m_known.key(entry).toByteArray());
        m_report.removed += entry.id != ArticleId::None;
    }
    if (!keys.empty() && begin())
        fail(m_index.remove(keys));
}

void Importer::Run::tick()
{
    // The very first rows are shown at once, whatever the time.
    if (m_error || (m_published && m_sincePublish.elapsed() < m_pause))
        return;
    flush();
    m_sincePublish.restart();
    fail(m_index.publish());
    m_published = true;
    // What is published costs by the size of the library, not of the change: no more than a quarter of the
    // time.
    m_pause = std::clamp(3 * m_sincePublish.restart(), publishMsecs, longestPublishMsecs);
    if (m_importer.m_hooks.progress)
        m_importer.m_hooks.progress(m_done, m_total);
    if (m_importer.m_hooks.published)
        m_importer.m_hooks.published();
}

void Importer::Run::fail(const Result<void> &result)
{
    if (result || m_error)
        return;
    m_error = result.error();
    m_stop.cancel();
}

Result<ImportReport> Importer::Run::outcome()
{
    if (m_error)
        return *m_error;
    m_report.unchanged += m_plan->unchanged();
    m_report.cancelled = m_cancel.isCancelled();
    return m_report;
}

Importer::Importer(IndexService &index, LibraryPlaces places)
    : m_index(index), m_places(std::move(places)), m_lock(m_places.indexDir + "/import.lock"_L1)
{
    m_lock.setStaleLockTime(0); // an import may take long; a process that died is noticed by its id
}

Result<void> Importer::lock(const CancelToken &cancel)
{
    for (int waited = 0; !m_lock.isLocked() && !m_lock.tryLock(lockStepMsecs); waited += lockStepMsecs) {
        if (m_lock.error() == QLockFile::PermissionError)
            return Error{ErrorCode::PermissionDenied, m_places.indexDir, {}};
        if (m_lock.error() == QLockFile::UnknownError) // Qt: "for instance, a full partition"
            return Error{ErrorCode::DiskFull, m_places.indexDir, {}};
        if (cancel.isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        if (m_lock.error() != QLockFile::LockFailedError || waited > longestLockMsecs)
            return Error{ErrorCode::Busy, m_places.indexDir, {}};
    }
    return {};
}

Result<ImportReport> Importer::runOnce(const ScanHints &hints, const CancelToken &cancel)
{
    // A folder that is gone as a whole is more likely an unplugged disk than a library whose every file was
    // deleted.
    if (!QFileInfo(m_places.root).isDir())
        return Error{ErrorCode::NotFound, m_places.root, {}};
    ScanHints scope = hints.withoutOverlap();
    if (!m_places.onlyFile.isEmpty() && hints.everything)
        scope = ScanHints{false, {m_places.onlyFile}, {}};
    else if (!scope.paysIn(static_cast<qsizetype>(m_index.articleCount())))
        scope = ScanHints{};
    Run run(*this, cancel);
    if (!scope.everything) {
        Result<KnownFiles> known = m_index.knownFilesAt({scope.files.cbegin(), scope.files.cend()},
                                                        {scope.folders.cbegin(), scope.folders.cend()});
        return known ? run.hinted(scope, std::move(*known)) : Result<ImportReport>(known.error());
    }
    Result<ImportReport> report = run.everything([this] { return m_index.knownFiles(); });
    if (report && !report->cancelled && m_index.articleCount() >= m_quickFiles) {
        FolderStamps{m_index.generation(), QDateTime::currentMSecsSinceEpoch(), m_index.articleCount(),
                     run.folders()}
            .save(stampsPath());
    }
    return report;
}

Result<ImportReport> Importer::run(const ScanHints &hints, const CancelToken &cancel)
{
    QElapsedTimer timer;
    timer.start();
    Result<ImportReport> report = runOnce(hints, cancel);
    // The lock is kept between the attempts, so that the second one finds nobody else writing.
    if (!report && report.error().code == ErrorCode::Conflict)
        report = runOnce(hints, cancel);
    m_lock.unlock();
    if (!report && report.error().code == ErrorCode::Cancelled) {
        ImportReport cancelled;
        cancelled.cancelled = true;
        report = cancelled;
    }
    if (report)
        report->seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return report;
}

QString Importer::stampsPath() const
{
    return m_places.indexDir + "/folders.bin"_L1;
}

std::optional<ScanHints> Importer::changedFolders() const
{
    const std::optional<FolderStamps> stamps = FolderStamps::load(stampsPath());
    if (!stamps || !m_places.onlyFile.isEmpty() || stamps->generation > m_index.generation() ||
        stamps->files < m_quickFiles || m_index.articleCount() == 0)
        return {};
    const qint64 age = QDateTime::currentMSecsSinceEpoch() - stamps->checkedMsecs;
    if (age < 0 || age > quickSeconds * 1000)
        return {};
    const FolderScan scan(m_places.root);
    ScanHints hints = ScanHints::none();
    for (const FolderStamps::Folder &folder : stamps->folders) {
        const std::optional<FileStamp> now = scan.stampOf(folder.path);
        if (now && folder.stamp != 0 && now->identity == folder.stamp)
            continue;
        if (folder.path.isEmpty())
            return {};
        hints.folders.insert(folder.path);
    }
    return hints;
}

Result<ImportReport> Importer::runQuickly(const CancelToken &cancel)
{
    const std::optional<ScanHints> hints = changedFolders();
    if (!hints || hints->folders.size() > ScanHints::maxFolders || !m_index.hasWholeText())
        return run(ScanHints{}, cancel);
    Result<ImportReport> report = hints->isEmpty() ? ImportReport() : run(*hints, cancel);
    if (report)
        report->complete = false;
    return report;
}

Result<ImportReport> Importer::rebuild(const CancelToken &cancel)
{
    Result<void> ready = lock(cancel);
    if (ready) {
        const Result<bool> other = m_index.refresh();
        const bool canClear = other || other.error().code == ErrorCode::Corrupt; // which is why
        ready = canClear ? m_index.clear() : Result<void>(other.error());
    }
    if (!ready) {
        m_lock.unlock();
        return ready.error();
    }
    return run(ScanHints{}, cancel);
}

} // namespace hearth
