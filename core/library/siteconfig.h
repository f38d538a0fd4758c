// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace hearth {

/// What _config.yml says of the site; all empty when there is none.
struct SiteConfig
{
    QString title;
    QString url;
    QString webUrl;
    QString locale;
    QString repository;
    QString topic;
    friend bool operator==(const SiteConfig &, const SiteConfig &) = default;
};

SiteConfig readSiteConfig(const QString &libraryFolder);

} // namespace hearth
