// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/page/pagesaver.h"
#include "core/store/offlinewishes.h"
#include <QHash>
#include <QQueue>

namespace hearth {

/// How far "Make available offline" is.
struct OfflineProgress
{
    int total = 0; ///< articles of this round
    int done = 0;
    int failed = 0;   ///< of the done ones: their page could not be had
    qint64 bytes = 0; ///< over the network
    bool paused = false;
    bool isActive() const { return done < total; }
    friend bool operator==(const OfflineProgress &, const OfflineProgress &) = default;
};

/// What it would take, before it is begun.
struct OfflineEstimate
{
    int articles = 0; ///< that are not here yet
    int pictures = 0; ///< of the articles themselves that the policy allows
    qint64 bytes = 0; ///< by what pages and pictures took so far
    friend bool operator==(const OfflineEstimate &, const OfflineEstimate &) = default;
};

/// Works off what the user wants to have offline: some articles at a time, pausable, going on after a
/// restart. Lives on the UI thread.
class OfflineKeeper final : public QObject
{
    Q_OBJECT
public:
    using ReadArticle = std::function<Result<Article>(const QString &key)>;

    /// All must outlive it. `readArticle` reads an article's file.
    OfflineKeeper(PageSaver &saver, OfflineWishes &wishes, ContentStore &store, ReadArticle readArticle,
                  QObject *parent = nullptr);
    ~OfflineKeeper() override;

    struct What
    {
        bool pictures = true; ///< not only the page
        bool pin = false;     ///< never thrown away to make room
    };
    /// Articles in the order in which they are wanted. Errors: those of OfflineWishes.
    Result<void> keep(const QStringList &articles, const What &what);
    /// The same once more for those that failed, also where it failed for good.
    Result<void> keepAgain(const QStringList &articles, bool pictures);
    void goOn();                 ///< with what an earlier run left; call it once at the start
    void setPaused(bool paused); ///< what is under way is finished
    Result<void> cancel();       ///< all that is not done yet
    const OfflineProgress &progress() const { return m_progress; }
    /// Those that are not done yet: under way first, then in their order.
    QStringList waiting() const;
    void renameArticle(const QString &from, const QString &to); ///< of what waits; the wishes know already
    OfflineEstimate estimate(const QList<Article> &articles, const PicturePolicies &policies) const;

    static constexpr int atOnce = 4; ///< articles; their requests are limited by the queue besides

Q_SIGNALS:
    void progressChanged(const hearth::OfflineProgress &progress);
    void articleDone(const QString &article, const hearth::SaveOutcome &outcome);

private:
    void enqueue(const QList<OfflineWish> &wishes);
    void startNext();
    void settle(const QString &article, const SaveOutcome &outcome);
    void done(const QString &article, const SaveOutcome &outcome);

    PageSaver &m_saver;
    OfflineWishes &m_wishes;
    ContentStore &m_store;
    ReadArticle m_readArticle;
    QQueue<OfflineWish> m_waiting;
    QSet<QString> m_again;                   ///< of the waiting ones: ask also where it failed for good
    QHash<QString, PageSaver::Id> m_running; ///< by article
    OfflineProgress m_progress;
};

} // namespace hearth
