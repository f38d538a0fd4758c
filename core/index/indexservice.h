// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/canceltoken.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/index/indexrecord.h"
#include "core/index/knownfiles.h"
#include "core/index/query.h"
#include "core/index/resultset.h"
#include "core/index/rowdata.h"
#include "core/index/toldapart.h"
#include "core/index/topicnode.h"
#include <functional>
#include <memory>
#include <span>

namespace hearth {

struct IndexPaths
{
    QString indexDir; ///< index.db, text/ and columns.bin; made when missing; may be deleted at any time
    QString userDir;  ///< user.db and its backups; made when missing; never deleted
};

enum class FacetField { Topic, Provider, Type, Year, Folder };

/// A problem of one file.
struct StoredProblem
{
    QString key;
    Problem problem;
};

/// Everything that is known of the articles without reading their files: the facade of this folder, which has
/// the only SQL of the project.
///
/// Threads. Asking (evaluate, rows, row, idOf, …) is safe from any thread at any time and never waits for the
/// writer: evaluate works on an immutable snapshot of the columns, rows reads through its own connections
/// (WAL). Writing (knownFiles … endImport, setTaxonomy) is for one thread at a time. User state (setRead, …)
/// is safe from any thread: it shows at once in evaluate and rows, and is stored by a thread of its own.
class IndexService final
{
public:
    /// Opens or makes the databases and loads the columns (from their snapshot file when it is valid, else
    /// from SQL). `clock` must outlive the service. Errors: PermissionDenied, DiskFull, WriteFailed, TooNew,
    /// Busy; Corrupt only for user.db. A corrupt or half-imported index is replaced by an empty one: see
    /// wasRebuilt().
    static Result<std::unique_ptr<IndexService>> open(const IndexPaths &paths, const Clock &clock);
    ~IndexService(); ///< stores what is pending

    bool wasRebuilt() const; ///< the index was damaged and starts empty
    /// Reading met damage: what was given since may lack something. Everything that writes, and knownFiles(),
    /// gives Corrupt from then on, until clear().
    bool isDamaged() const;
    /// Called once for each damage, by whoever met it, in that thread. Set it before anything else.
    void onDamage(std::function<void()> handler);
    int articleCount() const;
    std::uint64_t generation() const; ///< grows with every publish()

    // -- Writing: one thread at a time
    // --------------------------------------------------------------------------
    /// What the last import saw, for the comparison with the disk. Files whose searched text was lost in a
    /// crash or is damaged are left without hash, size and mtime, so that they are read again.
    Result<KnownFiles> knownFiles() const;
    /// False when the searched text is missing or seen to be damaged: then knownFiles() says what to read.
    bool hasWholeText() const;
    /// The same of some files and of all that lies below some folders, for a scan that looks there only. No
    /// key may lie below one of the folders, nor one folder below another.
    Result<KnownFiles> knownFilesAt(const std::vector<QByteArray> &keys,
                                    const std::vector<QByteArray> &folders) const;
    /// Takes in what another process has changed in the databases meanwhile. True when there was something.
    Result<bool> refresh();
    /// Subtopics of a topic count as the topic. Takes effect at once, also in counts.
    void setTaxonomy(std::vector<TopicNode> topics);
    /// An empty index takes the records by a faster way, which a crash turns into a restart of the import.
    Result<void> beginImport();
    /// Adds (id None) or replaces (id given; the key may be another: a moved file). Each key once per import.
    /// A record that is no article and has an id takes the place of the article that the file was.
    /// Order by key if you can: it makes ties cheap. Batches of 500–5000. New ids are given in the order of
    /// arrival.
    Result<void> write(std::vector<IndexRecord> batch);
    /// Forgets files by key; unknown keys are ignored.
    Result<void> remove(const std::vector<QByteArray> &keys);
    /// New size, mtime, inode (touched files, same content) without reading the articles again.
    Result<void> touch(const std::vector<std::pair<ArticleId, FileFacts>> &files);
    /// Makes everything written so far visible. Cheap enough to call a few times a second while a first
    /// import runs.
    Result<void> publish();
    /// publish(), and brings everything to disk. Also call it after a cancelled import: what is written
    /// stays.
    Result<void> endImport();
    /// Keys of moved files, old and new, since the last call: for what others keep by key.
    std::vector<std::pair<QByteArray, QByteArray>> takeRenamed();
    /// Throws all articles away; also the way out when a call gave Corrupt: damaged files are replaced. User
    /// state stays. Ids start anew. Error: Busy while an import runs.
    Result<void> clear();
    /// Writes the snapshot file that makes the next start fast; endImport() and the destructor do it by
    /// themselves.
    Result<void> saveSnapshot();

    // -- Asking: any thread
    // -------------------------------------------------------------------------------------
    /// All ids in order, and the facets. A cancelled one returns early with ids == nullptr.
    ResultSet evaluate(const Query &query, bool withFacets, const CancelToken &cancel = {}) const;
    /// Counts per value among exactly what the query gives, by count, then name; only values with a count.
    std::vector<FacetCount> facetCounts(const Query &query, FacetField by) const;
    /// How many articles have this folded word (see textfold.h), about: changed ones may count twice. Some
    /// µs.
    int wordUses(QByteArrayView word) const;
    /// In the order of `ids`; unknown ids are left out.
    std::vector<RowData> rows(std::span<const ArticleId> ids) const;
    std::optional<RowData> row(ArticleId id) const;
    ArticleId idOf(const QString &key) const;
    QString keyOf(ArticleId id) const;
    /// Of all files, by key and line.
    std::vector<StoredProblem> problems() const;
    std::vector<Problem> problemsOf(const QString &key) const;

    // -- What the user did: any thread
    // --------------------------------------------------------------------------
    void setRead(std::span<const ArticleId> ids, bool read);
    void setStarred(std::span<const ArticleId> ids, bool starred);
    void setOffline(std::span<const ArticleId> ids, const OfflineMark &mark);
    void setNote(ArticleId id, const QString &note); ///< an empty one removes it
    QString note(ArticleId id) const;
    void setLabels(ArticleId id, const QStringList &labels); ///< all of them; see tidyLabels()
    QStringList labels(ArticleId id) const;
    /// Every label in use and how many articles have it, by name.
    std::vector<FacetCount> labelCounts() const;
    void setApart(ArticleId id, const QStringList &decisions); ///< all of them; see ToldApart
    /// Of all articles, from the disk.
    ToldApart toldApart() const;
    /// Waits until all user state is on disk. Errors: the first one that storing met.
    Result<void> flushUserState();
    /// Called from the storing thread when user state could not be stored. Set it before anything else.
    void onStoreError(std::function<void(const Error &)> handler);

private:
    class Private;
    explicit IndexService(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace hearth
