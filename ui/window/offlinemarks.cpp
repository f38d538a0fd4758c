// SPDX-License-Identifier: Apache-2.0
#include "ui/window/offlinemarks.h"
#include "core/index/querytext.h"
#include "ui/window/librarycontroller.h"
#include "ui/window/webcontroller.h"

namespace hearth {

namespace {

constexpr int marksPerStep = 16; // each reads a file
constexpr int sizesMsecs = 500;

} // namespace

OfflineMarks::OfflineMarks(const WindowParts &parts, QObject *parent) : QObject(parent), m(parts)
{
    m_step.setSingleShot(true);
    connect(&m_step, &QTimer::timeout, this, &OfflineMarks::updateSome);
    m_sizes.setSingleShot(true);
    m_sizes.setInterval(sizesMsecs);
    connect(&m_sizes, &QTimer::timeout, this, &OfflineMarks::storeChanged);
    connect(m.web, &WebController::webOpened, this, &OfflineMarks::opened);
    connect(m.web, &WebController::webClosing, this, [this] {
        m_complete = false;
        m_waiting.clear();
        m_step.stop();
        m_sizes.stop();
        if (Library *library = m.libraries->library())
            disconnect(library, nullptr, this, nullptr);
        m.web->web()->store().onContentLeft({});
    });
}

void OfflineMarks::opened()
{
    LibraryWeb *web = m.web->web();
    Library *library = m.libraries->library();
    web->store().onContentLeft([this](const QStringList &articles) {
        update(articles);
        m_sizes.start();
    });
    const auto sizeChanged = [this] {
        if (!m_sizes.isActive())
            m_sizes.start();
    };
    connect(&web->saver(), &PageSaver::articleChanged, this, sizeChanged);
    connect(&web->images(), &ImageService::changed, this, sizeChanged);
    connect(library, &Library::moved, this, [web](const QList<MovedArticle> &articles) {
        for (const MovedArticle &article : articles)
            (void)web->renameArticle(article.from, article.to);
    });
    connect(library, &Library::importFinished, this, [this](const ImportReport &report) {
        // Only after every file was seen: an article that is not taken in yet is not gone.
        if (report.error || report.cancelled || !report.complete)
            return;
        m_complete = true;
        compare();
        sweep([](const SweepReport &) {});
    });
    compare();
    Q_EMIT storeChanged();
}

/// The cache may have been deleted, or an older version of the user's data brought back.
void OfflineMarks::compare()
{
    Library *library = m.libraries->library();
    LibraryWeb *web = m.web->web();
    if (!library || !web)
        return;
    const QStringList pages = web->store().articlesWithPages();
    QSet<QString> here(pages.begin(), pages.end());
    QStringList differing;
    const ResultSet marked = library->evaluate(parseQuery(u"is:offline"), false);
    for (const ArticleId id : marked.ids ? *marked.ids : std::vector<ArticleId>()) {
        const QString key = library->keyOf(id);
        if (!here.remove(key))
            differing.append(key);
    }
    update(differing + QStringList(here.begin(), here.end()));
}

void OfflineMarks::update(const QStringList &keys)
{
    m_waiting.unite(QSet<QString>(keys.begin(), keys.end()));
    if (!m_waiting.isEmpty() && !m_step.isActive())
        m_step.start(0);
}

void OfflineMarks::updateSome()
{
    Library *library = m.libraries->library();
    LibraryWeb *web = m.web->web();
    if (!library || !web)
        return;
    for (int i = 0; i < marksPerStep && !m_waiting.isEmpty(); ++i) {
        const QString key = *m_waiting.cbegin();
        m_waiting.erase(m_waiting.cbegin());
        const ArticleId id = library->idOf(key);
        const auto article = library->openArticle(id);
        if (!article)
            continue;
        const OfflineMark mark = web->pages().info(key, article->parsed.article).mark();
        if (article->row.offline != mark)
            library->setOffline(std::span(&id, 1), mark);
    }
    if (!m_waiting.isEmpty())
        m_step.start(0);
}

bool OfflineMarks::sweep(std::function<void(const SweepReport &)> done)
{
    Library *library = m.libraries->library();
    LibraryWeb *web = m.web->web();
    if (!library || !web || !m_complete || library->isImporting())
        return false;
    web->sweep(
        &web->keeper(), [library](const QString &key) { return library->idOf(key) != ArticleId::None; },
        [this, done = std::move(done)](const SweepReport &report) {
            Q_EMIT storeChanged();
            done(report);
        });
    return true;
}

} // namespace hearth
