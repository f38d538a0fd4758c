// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/article.h"
#include "core/index/rowdata.h"
#include "core/page/readability.h"
#include "core/store/contentstore.h"

namespace hearth {

/// One address to look for an article's page at.
struct PageCandidate
{
    enum class Source { Original, Web, Amp, CdnAmp, Archive };
    QUrl url;
    Source source = Source::Original;
    friend bool operator==(const PageCandidate &, const PageCandidate &) = default;
};

/// originalUrl, webUrl, ampWebUrl, cdnAmpWebUrl, each address once, only http and https.
QList<PageCandidate> pageCandidates(const Article &article);

/// Under which address the store keeps an article's page, wherever it came from: that of its first candidate,
/// canonical. Empty when it has none. Two articles about one page share it.
QString pageAddress(const Article &article);

/// A page as it is kept.
struct StoredPage
{
    ReadablePage page;
    QUrl url;                                   ///< where it came from
    QList<QUrl> pictures;                       ///< in its text
    qint64 fetched = 0;                         ///< UTC seconds
    bool stale = false;                         ///< the last attempt to renew it failed
    FailureReason reason = FailureReason::None; ///< why
    int status = 0;                             ///< HTTP, of the last attempt
};

/// What of an article is on this computer.
struct OfflineInfo
{
    OfflineState state =
        OfflineState::None; ///< of the text; Stale: here, but the last attempt to renew it failed
    FailureReason reason = FailureReason::None;
    int status = 0;
    qint64 fetched = 0; ///< UTC seconds, of the text
    int pictures = 0;   ///< of the article and of its page
    int picturesFailed = 0;
    qint64 bytes = 0;

    OfflineMark mark() const; ///< as the index keeps it
    friend bool operator==(const OfflineInfo &, const OfflineInfo &) = default;
};

/// Readable pages in the content store. Lives on the store's thread.
class PageStore final
{
public:
    explicit PageStore(ContentStore &store) : m_store(store) {} ///< which must outlive it

    /// Errors: NotFound (no page is kept), Corrupt (it is damaged and now forgotten).
    Result<StoredPage> load(const Article &article) const;
    /// The text in it, without reading more than needed: 0 when none is kept.
    qsizetype textLength(const Article &article) const;
    OfflineInfo info(const QString &articleKey, const Article &article) const;

    std::optional<StoredItem> item(const Article &article) const;

    /// The bytes that are kept for a page, and back. Errors: Malformed, TooNew.
    static QByteArray pack(const ReadablePage &page, const QUrl &url);
    static Result<StoredPage> unpack(const QByteArray &bytes);

private:
    ContentStore &m_store;
};

/// The pictures that sanitised HTML names, each once, in order: web addresses only.
QList<ImageRef> picturesIn(const QString &html);

} // namespace hearth
