// SPDX-License-Identifier: Apache-2.0
#include "core/library/importrun.h"
#include "core/index/indexservice.h"
#include <QDateTime>
#include <QFile>
#include <chrono>

namespace hearth {

namespace {

/// How often the list fills and the progress moves while an import runs.
constexpr qint64 publishMsecs = 250;
constexpr qint64 longestPublishMsecs = 1500;
constexpr std::size_t recordsPerWrite = 1000;

/// The folder's stamp, or 0 when it may still be changing under it.
quint64 settledStamp(const ScannedFolder &folder)
{
    const qint64 nowNs = QDateTime::currentMSecsSinceEpoch() * 1'000'000;
    return folder.stamp().isRacy(nowNs) || !folder.unreadable().isEmpty() ? 0 : folder.stamp().identity;
}

} // namespace

ImportRun::ImportRun(Parts parts, CancelToken cancel)
    : m_parts(std::move(parts))
    , m_index(m_parts.index)
    , m_cancel(std::move(cancel))
    , m_scan(m_parts.root)
    , m_pipeline(
          m_parts.root, m_known, [this](std::vector<TakenIn> batch) { take(std::move(batch)); }, m_stop)
    , m_pause(publishMsecs)
{
    m_sincePublish.start();
}

void ImportRun::setKnown(Result<KnownFiles> known)
{
    if (known)
        m_known = std::move(*known);
    else
        fail(known.error());
    m_plan.emplace(m_known);
}

/// Waits for what is known, and compares with it what was walked meanwhile.
void ImportRun::takeKnown()
{
    if (!m_loading.valid())
        return;
    setKnown(m_loading.get());
    for (ScannedFolder &scanned : std::exchange(m_ahead, {})) {
        look(scanned);
        scanned = {}; // a million files take 100 MB
    }
}

void ImportRun::look(const ScannedFolder &scanned)
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

void ImportRun::lookBelow(const QByteArray &folder)
{
    const bool whole = m_scan.walk(
        m_parts.hooks.folder,
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

void ImportRun::lookAtFile(const QByteArray &key)
{
    m_plan->lookAt(key, stampOfFile(m_parts.root + u'/' + QString::fromUtf8(key)), &m_tasks);
}

Result<ImportReport> ImportRun::everything(const Load &load)
{
    // Both take as long as each other. An empty index is known at once, so that its import begins at once.
    m_loading = std::async(m_index.articleCount() > 0 ? std::launch::async : std::launch::deferred, load);
    if (m_index.articleCount() == 0)
        takeKnown();
    if (m_known.size() == 0 && !m_loading.valid())
        QFile::remove(m_parts.stampsPath); // of an index that is no more
    lookBelow({});
    takeKnown();
    return writeTasks();
}

Result<ImportReport> ImportRun::hinted(const ScanHints &hints, KnownFiles known)
{
    setKnown(std::move(known));
    for (const QByteArray &folder : hints.folders)
        lookBelow(folder);
    for (const QByteArray &key : hints.files)
        lookAtFile(key);
    return writeTasks();
}

Result<ImportReport> ImportRun::writeTasks()
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

bool ImportRun::begin()
{
    if (!m_begun && !m_error) {
        fail(m_parts.lock(m_cancel));
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

void ImportRun::take(std::vector<TakenIn> batch)
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

void ImportRun::takeRecord(TakenIn taken)
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
void ImportRun::takeMaybeMoved()
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

void ImportRun::flush()
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

void ImportRun::removeGone()
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

void ImportRun::tick()
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
    if (m_parts.hooks.progress)
        m_parts.hooks.progress(m_done, m_total);
    if (m_parts.hooks.published)
        m_parts.hooks.published();
}

void ImportRun::fail(const Result<void> &result)
{
    if (result || m_error)
        return;
    m_error = result.error();
    m_stop.cancel();
}

Result<ImportReport> ImportRun::outcome()
{
    if (m_error)
        return *m_error;
    m_report.unchanged += m_plan->unchanged();
    m_report.cancelled = m_cancel.isCancelled();
    return m_report;
}

} // namespace hearth
