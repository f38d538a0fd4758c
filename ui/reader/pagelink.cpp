// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/pagelink.h"
#include "core/page/weburl.h"
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace hearth {
namespace {

struct KindName
{
    PageLink::Kind kind;
    QLatin1StringView name;
};
constexpr KindName kindNames[] = {
    {PageLink::Kind::Topic, "topic"_L1},     {PageLink::Kind::Provider, "provider"_L1},
    {PageLink::Kind::Problem, "problem"_L1}, {PageLink::Kind::Details, "details"_L1},
    {PageLink::Kind::Page, "page"_L1},       {PageLink::Kind::Picture, "picture"_L1},
};

struct RequestName
{
    PageRequest request;
    QLatin1StringView name;
};
constexpr RequestName requestNames[] = {
    {PageRequest::Retry, "retry"_L1},     {PageRequest::Archived, "archived"_L1},
    {PageRequest::Cancel, "cancel"_L1},   {PageRequest::Refresh, "refresh"_L1},
    {PageRequest::Browser, "browser"_L1},
};

std::optional<PageLink> pageLink(const QString &text)
{
    for (const RequestName &entry : requestNames) {
        if (entry.name == text)
            return PageLink{PageLink::Kind::Page, {}, {}, entry.request};
    }
    return std::nullopt;
}

} // namespace

QString linkHref(PageLink::Kind kind, const QString &text)
{
    for (const KindName &entry : kindNames) {
        if (entry.kind == kind)
            return u"hearth:%1?%2"_s.arg(entry.name, QString::fromLatin1(QUrl::toPercentEncoding(text)));
    }
    return {};
}

QString linkHref(PageRequest request)
{
    for (const RequestName &entry : requestNames) {
        if (entry.request == request)
            return linkHref(PageLink::Kind::Page, entry.name);
    }
    return {};
}

std::optional<PageLink> parseLink(const QUrl &href)
{
    if (href.scheme() == "hearth"_L1) {
        for (const KindName &entry : kindNames) {
            if (entry.name != href.path())
                continue;
            const QString text = QUrl::fromPercentEncoding(href.query(QUrl::FullyEncoded).toLatin1());
            if (entry.kind == PageLink::Kind::Page)
                return pageLink(text);
            return PageLink{entry.kind, {}, text};
        }
        return std::nullopt;
    }
    const QUrl url = browserUrl(href.toString(QUrl::FullyEncoded));
    if (url.isEmpty())
        return std::nullopt;
    return PageLink{PageLink::Kind::Web, url, {}};
}

QUrl browserUrl(const QString &text)
{
    return webUrl(text.toUtf8());
}

} // namespace hearth
