// SPDX-License-Identifier: Apache-2.0
#include "core/curate/articledraft.h"
#include "core/article/timestamp.h"
#include "core/curate/fieldvalues.h"
#include "core/curate/problemfix.h"
#include "core/net/canonicaladdress.h"
#include "core/net/pageaddress.h"
#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int leastPicture = 100; ///< pixels; less is an icon
constexpr qsizetype maxPictures = 4;

QString hostOf(const QUrl &url)
{
    QString host = url.host().toLower();
    for (const QLatin1StringView prefix : {"www."_L1, "m."_L1, "mobile."_L1, "amp."_L1}) {
        if (host.startsWith(prefix) && host.count(u'.') > 1)
            host.remove(0, prefix.size());
    }
    return host;
}

/// The last two labels: enough to see that a picture lies at its own site.
QString siteOf(const QUrl &url)
{
    return url.host().toLower().section(u'.', -2);
}

QString typeOf(const PageMetadata &page)
{
    const QString stated = page.type.toLower();
    if (stated.startsWith("video"_L1) || stated.endsWith("videoobject"_L1))
        return u"video"_s;
    for (const QLatin1StringView known : {"course"_L1, "book"_L1, "profile"_L1}) {
        if (stated == known)
            return {known};
    }
    return u"article"_s;
}

/// Some sites state the date nowhere but in the address: /2021/08/27/a-story.
QString dateOfPath(const QString &path)
{
    static const QRegularExpression shape(u"/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:/|-|$)"_s);
    const auto match = shape.match(path);
    return match.hasMatch()
               ? dateFromWords(match.captured(1) + u'-' + match.captured(2) + u'-' + match.captured(3))
               : QString();
}

QString player(const QUrl &video)
{
    if (video.isEmpty())
        return {};
    return u"<iframe width=\"800\" height=\"500\" frameborder=\"0\" src=\""_s +
           video.toString(QUrl::FullyEncoded).toHtmlEscaped() + u"\" allowfullscreen></iframe>"_s;
}

QList<ImageRef> picturesOf(const PageMetadata &page, const QUrl &address)
{
    QList<ImageRef> pictures;
    for (const MetaImage &image : page.images) {
        const bool sized = image.width > 0 && image.height > 0;
        if ((!sized && !pictures.isEmpty()) || pictures.size() == maxPictures)
            continue; // the first one counts; others of unknown size are mostly icons
        if (sized && (image.width < leastPicture || image.height < leastPicture))
            continue;
        ImageRef picture;
        picture.url = image.url.toString(QUrl::FullyEncoded);
        picture.width = image.width;
        picture.height = image.height;
        picture.isCached = siteOf(image.url) == siteOf(address);
        pictures.append(picture);
    }
    return pictures;
}

Node number(int value)
{
    return plainValue(QString::number(value));
}

using Members = std::vector<std::pair<QString, Node>>;

void add(Members &members, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        members.emplace_back(key, stringValue(text));
}

Node imageNodes(const QList<ImageRef> &images)
{
    std::vector<Node> nodes;
    for (const ImageRef &image : images) {
        Members members;
        add(members, u"url"_s, image.url);
        if (image.width > 0 && image.height > 0) {
            members.emplace_back(u"width"_s, number(image.width));
            members.emplace_back(u"height"_s, number(image.height));
        }
        if (image.isCached)
            members.emplace_back(u"isCached"_s, plainValue(u"true"_s));
        add(members, u"title"_s, image.title);
        add(members, u"attribution"_s, image.attribution);
        nodes.push_back(mapValue(std::move(members)));
    }
    return listValue(std::move(nodes));
}

Node providerNode(const Provider &provider)
{
    Members members;
    add(members, u"name"_s, provider.name);
    add(members, u"domain"_s, provider.domain);
    if (!provider.images.isEmpty())
        members.emplace_back(u"images"_s, imageNodes(provider.images));
    return mapValue(std::move(members));
}

} // namespace

QString draftDate(const QString &stated)
{
    static const QRegularExpression digits(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    const auto match = digits.match(stated.trimmed());
    const QString text =
        match.hasMatch() ? match.captured(1) + u'-' + match.captured(2) + u'-' + match.captured(3) : stated;
    const auto stamp = parseTimestamp(dateFromWords(text));
    if (!stamp)
        return {};
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(stamp->utc, Qt::UTC);
    return stamp->dateOnly ? utc.date().toString(Qt::ISODate) : utc.toString(Qt::ISODate);
}

ArticleDraft draftFromPage(const PageMetadata &page, const QUrl &address)
{
    ArticleDraft draft;
    draft.title = page.title;
    draft.excerpt = page.description;
    draft.type = typeOf(page);
    for (const QString &date : {draftDate(page.published), dateOfPath(address.path()),
                                dateOfPath(page.canonical.path()), draftDate(page.modified)}) {
        if (draft.published.isEmpty())
            draft.published = date;
    }
    const QString own = canonicalAddress(address);
    const QString canonical = page.canonical.toString(QUrl::FullyEncoded);
    draft.webUrl = canonical.isEmpty() ? own : canonical;
    const bool samePage = pageAddress(own) == pageAddress(draft.webUrl);
    draft.originalUrl = samePage ? draft.webUrl : own;
    draft.ampWebUrl = page.amp.toString(QUrl::FullyEncoded);
    if (draft.type == "video"_L1)
        draft.featuredContent = player(page.video);
    Provider provider;
    provider.domain = hostOf(address);
    provider.name = page.siteName.isEmpty() ? provider.domain : page.siteName;
    draft.provider = provider;
    draft.images = picturesOf(page, address);
    return draft;
}

ArticleDraft draftLike(const Article &article)
{
    ArticleDraft draft;
    draft.title = article.title;
    draft.excerpt = article.excerpt;
    draft.type = article.type;
    draft.provider = article.provider;
    draft.topics = article.topics;
    draft.images = article.images;
    return draft;
}

Node draftFields(const ArticleDraft &draft)
{
    Members members;
    add(members, u"title"_s, draft.title);
    add(members, u"excerpt"_s, draft.excerpt);
    if (!draft.published.isEmpty())
        members.emplace_back(u"publishedDateTime"_s, plainValue(draft.published));
    add(members, u"originalUrl"_s, draft.originalUrl);
    add(members, u"webUrl"_s, draft.webUrl);
    add(members, u"ampWebUrl"_s, draft.ampWebUrl);
    add(members, u"type"_s, draft.type);
    add(members, u"featuredContent"_s, draft.featuredContent);
    if (draft.provider && !(draft.provider->name.isEmpty() && draft.provider->domain.isEmpty()))
        members.emplace_back(u"provider"_s, providerNode(*draft.provider));
    if (!draft.topics.isEmpty()) {
        std::vector<Node> topics;
        for (const QString &topic : draft.topics)
            topics.push_back(stringValue(topic));
        members.emplace_back(u"topics"_s, listValue(std::move(topics)));
    }
    if (!draft.images.isEmpty())
        members.emplace_back(u"images"_s, imageNodes(draft.images));
    return mapValue(std::move(members));
}

} // namespace hearth
