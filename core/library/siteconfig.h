// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace hearth {

/// What of _config.yml matters to a reader; all empty when there is none.
struct SiteConfig
{
    QString title;
    QString url;    ///< where the site is, as written
    QString webUrl; ///< the same, in the libraries that use this name
    friend bool operator==(const SiteConfig &, const SiteConfig &) = default;
};

SiteConfig readSiteConfig(const QString &libraryFolder);

} // namespace hearth
