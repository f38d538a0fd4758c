// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/canceltoken.h"
#include "core/library/checkrules.h"
#include "core/library/importer.h"
#include "core/library/movedarticle.h"
#include "core/library/organizations.h"
#include "core/library/siteconfig.h"
#include "core/library/taxonomy.h"
#include <QObject>

namespace hearth {

class IndexService;
class Watcher;

/// What the files beside the articles say.
struct LibraryData
{
    SiteConfig config;
    Taxonomy taxonomy;
    Organizations organizations;
    CheckRules rules;
};

/// The one thread of a library that writes the index: runs imports, and follows the disk.
class ImportWorker final : public QObject
{
    Q_OBJECT
public:
    /// `index` must outlive it.
    ImportWorker(IndexService &index, LibraryPlaces places);
    ~ImportWorker() override;

    /// Begins to follow the disk; in the worker's own thread.
    void watch();
    /// A scan of everything that somebody asked for.
    void import(const CancelToken &cancel);
    /// A look at these files only: articles, and those of _data. Tells changed() and failed().
    void lookAt(const QStringList &keys);
    /// Scans that the watcher hints at stop at this token from now on.
    void setCancelToken(const CancelToken &cancel) { m_cancel = cancel; }

    /// The import itself, in whatever thread owns the worker. Errors come in the report.
    ImportReport importNow(const CancelToken &cancel, bool rebuild);
    /// Importer::runQuickly(); and, with keys, a look at these files only. Without problems.
    ImportReport importQuickly();
    ImportReport importFiles(const QSet<QByteArray> &keys);

Q_SIGNALS:
    void progress(int done, int total);
    void finished(const hearth::ImportReport &report);       ///< of import()
    void moved(const QList<hearth::MovedArticle> &articles); ///< before changed()
    void changed(bool idsReset);
    void stateChanged();
    void dataRead(const hearth::LibraryData &data);
    void failed(const hearth::Error &error);

private:
    void scan(const ScanHints &hints, const CancelToken &cancel);
    ImportReport told(Result<ImportReport> report, bool idsReset);
    void tellMoved();
    void readData();
    void refresh();

    IndexService &m_index;
    LibraryPlaces m_places;
    Importer m_importer;
    CancelToken m_cancel;
    bool m_folderMissing = false;
    bool m_tellsProgress = false;
    Watcher *m_watcher = nullptr;
};

std::vector<struct TopicNode> topicNodes(const Taxonomy &taxonomy);

} // namespace hearth
