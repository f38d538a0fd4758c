// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/reader/pagestate.h"
#include <QString>
#include <QUrl>
#include <optional>

namespace hearth {

/// What a link of the page means. Links inside of Hearth have the scheme "hearth" and can only be made by the
/// page itself: the sanitizer lets no such address through.
struct PageLink
{
    enum class Kind { Web, Topic, Provider, Problem, Details, Page, Picture };
    Kind kind = Kind::Web;
    QUrl url;     ///< Web: http or https
    QString text; ///< Topic, Provider: the name; Problem: the line; Picture: its place in ReaderPage::objects
    PageRequest request = PageRequest::Retry; ///< Page

    friend bool operator==(const PageLink &, const PageLink &) = default;
};

QString linkHref(PageLink::Kind kind, const QString &text = {});
QString linkHref(PageRequest request);
/// Nothing when the address is none that the page may follow.
std::optional<PageLink> parseLink(const QUrl &href);

/// The address when it is http or https with a host, else an empty one.
QUrl browserUrl(const QString &text);

} // namespace hearth
