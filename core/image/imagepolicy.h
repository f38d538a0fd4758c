// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/article.h"
#include <QByteArray>
#include <QHash>

namespace hearth {

/// When pictures are fetched from the web.
enum class PicturePolicy {
    Always,
    CachedByPublisher, ///< only where the library says isCached: true, so that it is no hot link
    Ask,               ///< a click loads one, or all of the article
    Never,
};
QString picturePolicyName(PicturePolicy policy); ///< always, cached, ask, never
std::optional<PicturePolicy> picturePolicyFromName(QStringView name);

/// What the policy says to one picture.
enum class PictureVerdict {
    Fetch,
    AskUser,   ///< show a placeholder; a click may fetch it
    Forbidden, ///< not even by a click: a tracking pixel, or the policy is Never
};

/// The policy of a library with its exceptions per provider, as a value; kept by the settings as JSON.
struct PicturePolicies
{
    PicturePolicy everywhere = PicturePolicy::CachedByPublisher;
    QHash<QString, PicturePolicy> byProvider; ///< by domain, lower-case
    /// The library itself lives on a private network (its own address in _config.yml is one): pictures at
    /// private addresses are then like any others; else they take a click, for they reach into the user's
    /// network.
    bool privateLibrary = false;

    PicturePolicy of(const QString &providerDomain) const;
    /// May this picture be fetched? `userAsked`: the user clicked on it.
    PictureVerdict verdict(const ImageRef &image, const QString &providerDomain, bool userAsked) const;

    QByteArray toJson() const;
    static PicturePolicies fromJson(const QByteArray &json); ///< what is not understood keeps its default
    friend bool operator==(const PicturePolicies &, const PicturePolicies &) = default;
};

} // namespace hearth
