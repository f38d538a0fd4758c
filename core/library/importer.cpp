// SPDX-License-Identifier: Apache-2.0
#include "core/library/importer.h"
#include "core/index/indexservice.h"
#include "core/library/importrun.h"
#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// How long another process's import is waited for.
constexpr int lockStepMsecs = 200;
constexpr int longestLockMsecs = 120'000;

} // namespace

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
    ImportRun run({m_index, m_places.root, stampsPath(), m_hooks,
                   [this](const CancelToken &until) { return lock(until); }},
                  cancel);
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
