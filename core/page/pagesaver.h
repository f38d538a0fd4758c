// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/image/imagepolicy.h"
#include "core/image/picturefetcher.h"
#include "core/page/pagereader.h"
#include "core/page/pagestore.h"
#include <map>

namespace hearth {

/// What is to be on this computer for one article.
struct SaveRequest
{
    QString articleKey;
    Article article;
    bool page = true;
    bool pictures =
        true; ///< the article's own, and with `page` those in its text, as far as the policy allows
    bool refresh = false;  ///< ask again for what is here already
    bool archived = false; ///< only the Wayback Machine: when the user asks for an archived copy
    bool userAsked =
        false; ///< fetches pictures that the policy leaves to the user, and tries again what failed for good
    bool again = false; ///< tries again what failed for good, without asking for what is here
    RequestWhy why = RequestWhy::ReadPage;
    Priority priority = Priority::Wanted;
};

/// What came of it.
struct SaveOutcome
{
    KeepResult page;           ///< of the address that decided; Skipped when no page was asked for
    QList<KeepResult> results; ///< one for each address that was tried, in order of their end
    QByteArray
        otherType; ///< the media type when the article is no page but a PDF, a picture, …: for the browser
    OfflineInfo info; ///< as it stands now
};

/// Fetches an article's page from the first of its addresses that gives something to read, keeps the readable
/// part, and its pictures. A page with too little text (an error page, a cookie wall) never takes the place
/// of a good copy. Lives on the UI thread.
class PageSaver final : public QObject
{
    Q_OBJECT
public:
    using Id = quint64;
    using Done = std::function<void(const SaveOutcome &)>;

    /// All must outlive it.
    struct Parts
    {
        FetchQueue &queue;
        ContentStore &store;
        PictureFetcher &pictures;
        PageReaderThread &reader;
    };
    explicit PageSaver(const Parts &parts, QObject *parent = nullptr);
    ~PageSaver() override;

    void setPolicies(const PicturePolicies &policies) { m_policies = policies; }
    void setArchiveService(const QUrl &service) { m_archiveService = service; }

    /// `done` is called later, exactly once unless `context` is gone.
    Id save(const SaveRequest &request, QObject *context, Done done);
    void cancel(Id id); ///< ends soon, with what was done so far

    static constexpr qsizetype leastText = 200; ///< characters; less is no article
    static constexpr int maxPicturesPerArticle = 60;

Q_SIGNALS:
    /// After every save that changed something: for is:offline and the marks in rows.
    void articleChanged(const QString &articleKey, const hearth::OfflineInfo &info);

private:
    struct Job;

    void nextCandidate(Id id);
    void askArchive(Job &job);
    void archiveAnswered(Id id, const Outcome &outcome);
    void pageAnswered(Id id, const Outcome &outcome);
    void pageRead(Id id, const Outcome &outcome, const Result<ReadablePage> &page);
    void candidateFailed(Job &job, FailureReason reason, int status);
    void keepPage(Job &job, const Outcome &outcome, const ReadablePage &page);
    void fetchPictures(Job &job);
    void finish(Id id);
    ItemUse useOf(const Job &job) const;

    Parts m_parts;
    PageStore m_pages;
    PicturePolicies m_policies;
    QUrl m_archiveService;
    std::map<Id, std::unique_ptr<Job>> m_jobs;
    Id m_nextId = 1;
};

} // namespace hearth
