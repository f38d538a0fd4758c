// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/article.h"
#include "core/base/canceltoken.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/index/query.h"
#include "core/index/resultset.h"
#include "core/index/rowdata.h"
#include "core/index/statechange.h"
#include "core/index/toldapart.h"
#include "core/library/checkrules.h"
#include "core/library/fileproblem.h"
#include "core/library/importreport.h"
#include "core/library/movedarticle.h"
#include "core/library/openedarticle.h"
#include "core/library/organizations.h"
#include "core/library/siteconfig.h"
#include "core/library/taxonomy.h"
#include <QObject>
#include <functional>
#include <memory>
#include <span>

namespace hearth {

struct LibraryOptions
{
    QString folder; ///< the library; or a single article file, which is opened as a library of one
    /// Where user.db lies, one folder per library below it; empty: the system's place.
    QString dataDir;
    /// Where index.db and stores lie, one folder per library below it; empty: the system's place.
    QString cacheDir;
    bool watch = true;            ///< follow changes on disk
    const Clock *clock = nullptr; ///< must outlive the library; null: the system's clock
};

enum class Facet { Topic, Provider, Type, Year, Folder };

/// One open library: the only face of core/library and core/index for ui and app. Lives on the thread that
/// made it; works on its own threads and answers by signals there. No call blocks for longer than a frame,
/// unless it says so.
class Library final : public QObject
{
    Q_OBJECT
public:
    /// Opens or makes the index and the user's database; does not scan yet. Errors: NotFound,
    /// PermissionDenied, TooNew, Busy, DiskFull. A corrupt index is replaced by an empty one (see
    /// indexWasRebuilt()).
    static Result<std::unique_ptr<Library>> open(LibraryOptions options);
    ~Library() override;

    QString folder() const; ///< absolute
    QString title() const;  ///< of _config.yml, or the folder's name
    bool isSingleFile() const;
    /// Absolute; what belongs to this library and can be made anew (index, stores).
    QString cacheFolder() const;
    QString userFolder() const;   ///< absolute; what the user did in this library (user.db)
    bool indexWasRebuilt() const; ///< the index was corrupt and had to be made anew
    const SiteConfig &config() const;
    const Taxonomy &taxonomy() const;           ///< replaced on change; do not keep references
    const Organizations &organizations() const; ///< the same
    int articleCount() const;

    // Taking in the files

    /// Starts an incremental scan unless one runs; importProgress() and importFinished() tell the rest.
    void startImport();
    void cancelImport();
    bool isImporting() const;
    /// Has an import that startImport() began come to its end? Until then an empty library may be one that
    /// nobody has looked at yet.
    bool wasImported() const;
    /// The same, blocking until it is done: for the CLI and tests.
    /// report.error tells what went wrong.
    ImportReport importNow(const CancelToken &cancel = {});
    /// For a short list from a large library, blocking: looks at the folders, and at all files only when that
    /// was not done within the last seconds, so that a file that was just written in place may be missed
    /// (report.complete is false then; see lookAt()). Small libraries are looked at as a whole.
    ImportReport importQuickly();
    /// Looks at just these files again, blocking. True when something had changed: ask again.
    bool lookAt(std::span<const ArticleId> ids);
    /// The same in the background, for files that were just written: changed() follows as soon as lists can
    /// show them (after the import that runs, if any). Files of _data and _config.yml are read anew, too.
    void lookAtFiles(const QStringList &keys);
    /// Did anything that was asked since the last import meet damage in the index? Then it is made anew,
    /// blocking, and true comes back: ids are others now, ask again. For the CLI; a library that follows the
    /// disk does it by itself.
    bool repairIndex();
    /// Throws the index away and makes it anew, blocking: for the CLI. User state stays.
    ImportReport rebuildNow(const CancelToken &cancel = {});

    // Asking

    /// Evaluates on a worker; resultReady() brings it. A newer request cancels the older one.
    /// Returns the number of the request.
    std::uint64_t request(const Query &query);
    /// Evaluates now, blocking (text search may take some 10 ms at a million articles).
    ResultSet evaluate(const Query &query, bool withFacets = true);
    /// What the list shows of these articles, in their order; unknown ids are left out. About 3 µs each.
    std::vector<RowData> rows(std::span<const ArticleId> ids) const;
    std::optional<RowData> row(ArticleId id) const;
    /// How many articles have this folded word, about; see IndexService::wordUses(). Any thread, as
    /// evaluate(), rows(), idOf() and keyOf() are.
    int wordUses(QByteArrayView word) const;
    /// Counts per value among exactly what the query gives (no clause is left out), by count, then name: for
    /// the CLI.
    std::vector<FacetCount> facetCounts(const Query &query, Facet by);
    ArticleId idOf(const QString &key) const; ///< None when there is no such article
    QString keyOf(ArticleId id) const;
    QString pathOf(const QString &key) const; ///< absolute; empty when the key leads outside of the library
    Result<OpenedArticle> openArticle(ArticleId id) const; ///< hearth::openArticle() of this library
    /// Problems of all files, by key and line, but for those whose rule is switched off. `deep` reads all
    /// files and blocks for that long: see checkJob() for the window.
    std::vector<FileProblem> problems(bool deep = false) const;
    /// problems(true) to be called on a worker, once, while the library is open; `progress` is called there.
    /// What it gives is incomplete when it was cancelled.
    using CheckJob = std::function<std::vector<FileProblem>(
        const CancelToken &cancel, const std::function<void(int done, int total)> &progress)>;
    CheckJob checkJob() const;

    // What the user did

    void setRead(std::span<const ArticleId> ids, bool read);
    void setStarred(std::span<const ArticleId> ids, bool starred);
    /// What of these articles is kept on this computer: for is:offline, offline:, failed: and the marks in
    /// rows.
    void setOffline(std::span<const ArticleId> ids, const OfflineMark &mark);
    void setNote(ArticleId id, const QString &note); ///< an empty one removes it
    QString note(ArticleId id) const;
    void setLabels(ArticleId id, const QStringList &labels); ///< all that it has; see tidyLabels()
    QStringList labels(ArticleId id) const;
    std::vector<FacetCount> labelCounts() const;               ///< every label in use, by name
    void setApart(ArticleId id, const QStringList &decisions); ///< all that it took part in
    ToldApart toldApart() const; ///< which articles are not the same. Any thread; reads user.db
    /// hearth::stateChanges() of this library.
    std::vector<StateChange> stateChanges(std::span<const ArticleId> ids, StateChange::What what,
                                          const QString &value) const;
    /// Brings each article to the `after` of its change; keys without an article are left out.
    void applyState(const std::vector<StateChange> &changes);
    /// Waits until all that is on disk. Errors: the first one that storing met.
    Result<void> flushUserState();

Q_SIGNALS:
    void importProgress(int done, int total); ///< total is 0 while the folder is still being walked
    void importFinished(const hearth::ImportReport &report);
    void resultReady(const hearth::ResultSet &result);
    /// The content of the index changed (import, watch, edit): ask again. Ids stay valid unless idsReset.
    void changed(bool idsReset);
    /// Files have other names now; their ids stayed. For what is kept by key; comes before changed().
    void moved(const QList<hearth::MovedArticle> &articles);
    void taxonomyChanged();
    void stateChanged(const QList<hearth::ArticleId> &ids); ///< read, starred, notes, labels, …
    void failed(const hearth::Error &error); ///< something in the background; the library stays usable

private:
    class Private;
    explicit Library(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace hearth
