// SPDX-License-Identifier: Apache-2.0
#include "core/net/pageaddress.h"
#include "core/net/canonicaladdress.h"
#include "core/net/plainaddress.h"
#include <QUrlQuery>
#include <array>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

/// AMP caches, and youtu.be, whose addresses stand for others.
bool mayStandForAnother(QStringView host)
{
    return host.contains("google."_L1) || host.endsWith("ampproject.org"_L1) ||
           host.endsWith("bing-amp.com"_L1) || host == "youtu.be"_L1;
}

/// The page's own address in that of a copy on an AMP cache: …/c/s/example.com/path is https, …/c/ without
/// the s is http. Empty when it is no such copy.
QString originOfCopy(const QUrl &url)
{
    const QString host = url.host();
    QString path = url.path(QUrl::FullyEncoded);
    const auto drop = [&path](QLatin1StringView start) {
        const bool has = path.startsWith(start);
        if (has)
            path.remove(0, start.size());
        return has;
    };
    const bool google = (host == "google.com"_L1 || host.startsWith("www.google."_L1)) && drop("/amp/"_L1);
    bool cache = google;
    if (host == "cdn.ampproject.org"_L1 || host.endsWith(".cdn.ampproject.org"_L1) ||
        host == "bing-amp.com"_L1 || host.endsWith(".bing-amp.com"_L1)) {
        for (const auto kind : {"/c/"_L1, "/v/"_L1, "/a/"_L1, "/i/"_L1, "/wp/"_L1})
            cache = cache || drop(kind);
    }
    if (!cache)
        return {};
    const bool secure = drop("s/"_L1);
    if (path.isEmpty() || !path.section(u'/', 0, 0).contains(u'.'))
        return {};
    const QString query = url.hasQuery() ? u'?' + url.query(QUrl::FullyEncoded) : QString();
    return (secure ? "https://"_L1 : "http://"_L1) + path + query;
}

/// en.m.wikipedia.org is en.wikipedia.org; m.de stays.
QString plainHost(const QString &host)
{
    QStringList labels = host.split(u'.');
    for (qsizetype i = 0; i < labels.size() && labels.size() > 2; ++i) {
        const QString &label = labels[i];
        const bool first = i == 0;
        const bool dropped =
            label == "m"_L1 || (first && (label == "www"_L1 || label == "mobile"_L1 || label == "amp"_L1));
        if (dropped && i < labels.size() - 2)
            labels.removeAt(i--);
        else if (!first)
            break;
    }
    return labels.join(u'.');
}

QString plainPath(QString path)
{
    const auto chop = [&path](QLatin1StringView end) {
        if (path.endsWith(end, Qt::CaseInsensitive))
            path.chop(end.size());
    };
    const auto chopSlashes = [&path] {
        while (path.endsWith(u'/'))
            path.chop(1);
    };
    chopSlashes();
    chop("/amp"_L1);
    chop("/amp.html"_L1);
    if (path.endsWith(".amp.html"_L1, Qt::CaseInsensitive))
        path.replace(path.size() - 9, 9, u".html"_s);
    chop(".amp"_L1);
    chop("/index.html"_L1);
    chop("/index.htm"_L1);
    chop("/index.php"_L1);
    if (path.startsWith("/amp/"_L1, Qt::CaseInsensitive))
        path.remove(0, 4);
    chopSlashes();
    return path;
}

bool saysAmp(const std::pair<QString, QString> &item)
{
    const QString name = item.first.toLower();
    return name == "amp"_L1 || name == "amp_js_v"_L1 || name == "usqp"_L1 || name == "amp_gsa"_L1 ||
           (name == "outputtype"_L1 && item.second.compare("amp"_L1, Qt::CaseInsensitive) == 0);
}

} // namespace

QString pageAddress(const QString &url)
{
    return pageOfCanonical(canonicalAddress(url));
}

QString pageOfCanonical(const QString &canonical)
{
    if (const auto plain = splitPlainAddress(canonical); plain && !mayStandForAnother(plain->host))
        return plainHost(plain->host.toString()) + plainPath(plain->path.toString());
    QUrl url(canonical);
    // A copy of a copy does not occur; a cache's address can be made to name itself, so only once.
    if (const QString origin = originOfCopy(url); !origin.isEmpty())
        url = QUrl(canonicalAddress(origin));
    if (url.host().isEmpty())
        return {};
    QString host = plainHost(url.host());
    QString path = plainPath(url.path(QUrl::FullyEncoded));
    auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    items.removeIf(saysAmp);
    if (host == "youtu.be"_L1 && path.size() > 1) {
        items.prepend({u"v"_s, path.mid(1)});
        host = u"youtube.com"_s;
        path = u"/watch"_s;
    }
    std::sort(items.begin(), items.end());
    QString page = host;
    if (url.port() >= 0)
        page += u':' + QString::number(url.port());
    page += path;
    for (qsizetype i = 0; i < items.size(); ++i) {
        page += i == 0 ? u'?' : u'&';
        page += items[i].first;
        if (!items[i].second.isEmpty())
            page += u'=' + items[i].second;
    }
    return page;
}

} // namespace hearth
