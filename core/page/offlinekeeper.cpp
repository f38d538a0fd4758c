// SPDX-License-Identifier: Apache-2.0
#include "core/page/offlinekeeper.h"

namespace hearth {

namespace {

/// Before anything was fetched there is nothing to estimate by.
constexpr qint64 usualPageBytes = 20 * 1024;
constexpr qint64 usualPictureBytes = 150 * 1024;

OfflineProgress fresh(const OfflineProgress &before)
{
    OfflineProgress progress;
    progress.paused = before.paused;
    return progress;
}

} // namespace

OfflineKeeper::OfflineKeeper(PageSaver &saver, OfflineWishes &wishes, ContentStore &store,
                             ReadArticle readArticle, QObject *parent)
    : QObject(parent), m_saver(saver), m_wishes(wishes), m_store(store), m_readArticle(std::move(readArticle))
{
}

OfflineKeeper::~OfflineKeeper() = default;

Result<void> OfflineKeeper::keep(const QStringList &articles, const What &what)
{
    QList<OfflineWish> wishes;
    for (const QString &article : articles)
        wishes.append({article, true, what.pictures});
    if (auto added = m_wishes.add(wishes); !added)
        return added;
    if (what.pin) {
        if (auto pinned = m_wishes.setPinned(articles, true); !pinned)
            return pinned;
    }
    enqueue(wishes);
    return {};
}

Result<void> OfflineKeeper::keepAgain(const QStringList &articles, bool pictures)
{
    m_again.unite(QSet<QString>(articles.begin(), articles.end()));
    return keep(articles, {.pictures = pictures});
}

QStringList OfflineKeeper::waiting() const
{
    QStringList articles = m_running.keys();
    for (const OfflineWish &wish : m_waiting)
        articles.append(wish.article);
    return articles;
}

void OfflineKeeper::renameArticle(const QString &from, const QString &to)
{
    for (OfflineWish &wish : m_waiting) {
        if (wish.article == from)
            wish.article = to;
    }
}

void OfflineKeeper::goOn()
{
    enqueue(m_wishes.wishes());
}

void OfflineKeeper::enqueue(const QList<OfflineWish> &wishes)
{
    if (!m_progress.isActive())
        m_progress = fresh(m_progress);
    QSet<QString> known;
    for (const OfflineWish &wish : std::as_const(m_waiting))
        known.insert(wish.article);
    for (const OfflineWish &wish : wishes) {
        if (known.contains(wish.article) || m_running.contains(wish.article))
            continue;
        known.insert(wish.article);
        m_waiting.enqueue(wish);
        ++m_progress.total;
    }
    Q_EMIT progressChanged(m_progress);
    startNext();
}

void OfflineKeeper::startNext()
{
    while (!m_progress.paused && m_running.size() < atOnce && !m_waiting.isEmpty()) {
        const OfflineWish wish = m_waiting.dequeue();
        const auto article = m_readArticle(wish.article);
        if (!article) { // deleted meanwhile
            SaveOutcome gone;
            gone.page.kind = KeepResult::Kind::Failed;
            gone.page.reason = FailureReason::NoAddress;
            settle(wish.article, gone);
            continue;
        }
        SaveRequest request;
        request.articleKey = wish.article;
        request.article = *article;
        request.page = wish.page;
        request.pictures = wish.pictures;
        request.again = m_again.remove(wish.article);
        request.why = RequestWhy::KeepOffline;
        request.priority = Priority::Background;
        m_running.insert(wish.article, m_saver.save(request, this, [this, wish](const SaveOutcome &outcome) {
            done(wish.article, outcome);
        }));
    }
}

void OfflineKeeper::done(const QString &article, const SaveOutcome &outcome)
{
    if (!m_running.remove(article))
        return;
    settle(article, outcome);
    startNext();
}

void OfflineKeeper::settle(const QString &article, const SaveOutcome &outcome)
{
    ++m_progress.done;
    m_progress.failed += outcome.page.kind == KeepResult::Kind::Failed ? 1 : 0;
    for (const KeepResult &result : outcome.results)
        m_progress.bytes += result.bytes;
    // Failed ones too: what may pass was tried again already, and the reason is kept with the article.
    (void)m_wishes.remove({article});
    Q_EMIT articleDone(article, outcome);
    Q_EMIT progressChanged(m_progress);
}

void OfflineKeeper::setPaused(bool paused)
{
    if (m_progress.paused == paused)
        return;
    m_progress.paused = paused;
    Q_EMIT progressChanged(m_progress);
    startNext();
}

Result<void> OfflineKeeper::cancel()
{
    QStringList articles;
    for (const OfflineWish &wish : std::as_const(m_waiting))
        articles.append(wish.article);
    m_waiting.clear();
    m_again.clear();
    articles += m_running.keys();
    const QList<PageSaver::Id> running = m_running.values();
    m_running.clear();
    for (const PageSaver::Id id : running)
        m_saver.cancel(id);
    m_progress = fresh(m_progress);
    Q_EMIT progressChanged(m_progress);
    return m_wishes.remove(articles);
}

OfflineEstimate OfflineKeeper::estimate(const QList<Article> &articles, const PicturePolicies &policies) const
{
    const StoreUsage usage = m_store.usage();
    const qint64 perPage = usage.pages > 0 ? usage.pageBytes / usage.pages : usualPageBytes;
    const qint64 perPicture = usage.pictures > 0 ? usage.pictureBytes / usage.pictures : usualPictureBytes;
    const PageStore pages(m_store);
    OfflineEstimate estimate;
    for (const Article &article : articles) {
        const auto page = pages.item(article);
        if (page && page->hasContent())
            continue;
        ++estimate.articles;
        const QString domain = article.provider ? article.provider->domain : QString();
        for (const ImageRef &image : article.images)
            estimate.pictures += policies.verdict(image, domain, false) == PictureVerdict::Fetch ? 1 : 0;
    }
    estimate.bytes = estimate.articles * perPage + estimate.pictures * perPicture;
    return estimate;
}

} // namespace hearth
