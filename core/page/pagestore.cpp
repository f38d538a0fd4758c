// SPDX-License-Identifier: Apache-2.0
#include "core/page/pagestore.h"
#include "core/net/canonicaladdress.h"
#include "core/page/htmlwalk.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

constexpr int packVersion = 1;

QJsonArray packVideos(const QList<VideoCard> &videos)
{
    QJsonArray list;
    for (const VideoCard &video : videos) {
        list.append(QJsonObject{{u"page"_s, video.page.toString(QUrl::FullyEncoded)},
                                {u"service"_s, video.service},
                                {u"title"_s, video.title},
                                {u"width"_s, video.width},
                                {u"height"_s, video.height}});
    }
    return list;
}

QList<VideoCard> unpackVideos(const QJsonArray &list)
{
    QList<VideoCard> videos;
    for (const auto &value : list) {
        videos.append({QUrl(value[u"page"].toString()), value[u"service"].toString(),
                       value[u"title"].toString(), value[u"width"].toInt(), value[u"height"].toInt()});
    }
    return videos;
}

} // namespace

QList<PageCandidate> pageCandidates(const Article &article)
{
    using Source = PageCandidate::Source;
    QList<PageCandidate> candidates;
    QSet<QString> seen;
    const std::initializer_list<std::pair<QString, Source>> addresses{{article.originalUrl, Source::Original},
                                                                      {article.webUrl, Source::Web},
                                                                      {article.ampWebUrl, Source::Amp},
                                                                      {article.cdnAmpWebUrl, Source::CdnAmp}};
    for (const auto &[address, source] : addresses) {
        const QString canonical = canonicalAddress(address);
        if (canonical.isEmpty() || seen.contains(canonical))
            continue;
        seen.insert(canonical);
        candidates.append({QUrl(address.trimmed()), source});
    }
    return candidates;
}

QString pageAddress(const Article &article)
{
    const auto candidates = pageCandidates(article);
    return candidates.isEmpty() ? QString() : canonicalAddress(candidates.first().url);
}

QByteArray PageStore::pack(const ReadablePage &page, const QUrl &url)
{
    return QJsonDocument(QJsonObject{{u"version"_s, packVersion},
                                     {u"url"_s, url.toString(QUrl::FullyEncoded)},
                                     {u"title"_s, page.title},
                                     {u"byline"_s, page.byline},
                                     {u"excerpt"_s, page.excerpt},
                                     {u"siteName"_s, page.siteName},
                                     {u"publishedTime"_s, page.publishedTime},
                                     {u"lang"_s, page.lang},
                                     {u"dir"_s, page.dir},
                                     {u"html"_s, page.html},
                                     {u"text"_s, page.text},
                                     {u"videos"_s, packVideos(page.videos)}})
        .toJson(QJsonDocument::Compact);
}

Result<StoredPage> PageStore::unpack(const QByteArray &bytes)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    const int version = root[u"version"].toInt();
    if (version < 1)
        return Error{ErrorCode::Malformed, {}, {}};
    if (version > packVersion)
        return Error{ErrorCode::TooNew, {}, {}};
    StoredPage stored;
    stored.url = QUrl(root[u"url"].toString());
    ReadablePage &page = stored.page;
    page.title = root[u"title"].toString();
    page.byline = root[u"byline"].toString();
    page.excerpt = root[u"excerpt"].toString();
    page.siteName = root[u"siteName"].toString();
    page.publishedTime = root[u"publishedTime"].toString();
    page.lang = root[u"lang"].toString();
    page.dir = root[u"dir"].toString();
    page.html = root[u"html"].toString();
    page.text = root[u"text"].toString();
    page.videos = unpackVideos(root[u"videos"].toArray());
    const auto pictures = picturesIn(page.html);
    for (const ImageRef &picture : pictures)
        stored.pictures.append(QUrl(picture.url));
    return stored;
}

OfflineMark OfflineInfo::mark() const
{
    return {state, pictures > 0, picturesFailed > 0, reason, status};
}

std::optional<StoredItem> PageStore::item(const Article &article) const
{
    const QString address = pageAddress(article);
    return address.isEmpty() ? std::nullopt : m_store.find(ItemKind::Page, address);
}

Result<StoredPage> PageStore::load(const Article &article) const
{
    const auto known = item(article);
    if (!known || !known->hasContent())
        return Error{ErrorCode::NotFound, pageAddress(article), {}};
    const auto bytes = m_store.files().get(known->object);
    auto stored = bytes ? unpack(*bytes) : Result<StoredPage>(bytes.error());
    if (!stored) {
        (void)m_store.forgetContent(ItemKind::Page, known->address);
        return Error{ErrorCode::Corrupt, known->address, stored.error().detail};
    }
    m_store.touch(*known);
    stored->fetched = known->fetched;
    stored->stale = known->isStale();
    stored->reason = known->reason;
    stored->status = known->status;
    return stored;
}

qsizetype PageStore::textLength(const Article &article) const
{
    const auto stored = load(article);
    return stored ? stored->page.text.size() : 0;
}

OfflineInfo PageStore::info(const QString &articleKey, const Article &article) const
{
    OfflineInfo info;
    if (const auto page = item(article)) {
        info.reason = page->reason;
        info.status = page->reason == FailureReason::None ? 0 : page->status;
        info.fetched = page->fetched;
        info.state = !page->hasContent() ? OfflineState::Failed
                     : page->isStale()   ? OfflineState::Stale
                                         : OfflineState::Stored;
        if (!page->hasContent() && page->reason == FailureReason::None)
            info.state = OfflineState::None; // it had to make room
    }
    const QList<StoredItem> items = m_store.itemsOf(articleKey);
    for (const StoredItem &kept : items) {
        info.bytes += kept.size;
        if (kept.kind != ItemKind::Picture)
            continue;
        info.pictures += kept.hasContent() ? 1 : 0;
        info.picturesFailed += !kept.hasContent() && kept.reason != FailureReason::None ? 1 : 0;
    }
    return info;
}

QList<ImageRef> picturesIn(const QString &html)
{
    QList<ImageRef> pictures;
    const auto tree = HtmlTree::parse(html.toUtf8());
    if (!tree)
        return pictures;
    QSet<QString> seen;
    walkHtml(
        tree->root(),
        [&](HtmlNode node) {
            if (!node.isElement("img"))
                return true;
            ImageRef picture;
            picture.url = QString::fromUtf8(node.attribute("src"));
            picture.width = node.attribute("width").toInt();
            picture.height = node.attribute("height").toInt();
            const QString address = canonicalAddress(picture.url);
            if (!address.isEmpty() && !seen.contains(address)) {
                seen.insert(address);
                pictures.append(picture);
            }
            return true;
        },
        [](HtmlNode) {});
    return pictures;
}

} // namespace hearth
