// SPDX-License-Identifier: Apache-2.0
#include "core/image/imagepolicy.h"
#include "core/image/imagechoice.h"
#include "core/net/urlrules.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<PicturePolicy, QLatin1StringView>, 4> policyNames{{
    {PicturePolicy::Always, "always"_L1},
    {PicturePolicy::CachedByPublisher, "cached"_L1},
    {PicturePolicy::Ask, "ask"_L1},
    {PicturePolicy::Never, "never"_L1},
}};

} // namespace

QString picturePolicyName(PicturePolicy policy)
{
    for (const auto &[known, name] : policyNames) {
        if (known == policy)
            return name;
    }
    return {};
}

std::optional<PicturePolicy> picturePolicyFromName(QStringView name)
{
    for (const auto &[policy, known] : policyNames) {
        if (known == name)
            return policy;
    }
    return std::nullopt;
}

PicturePolicy PicturePolicies::of(const QString &providerDomain) const
{
    return byProvider.value(providerDomain.toLower(), everywhere);
}

PictureVerdict PicturePolicies::verdict(const ImageRef &image, const QString &providerDomain,
                                        bool userAsked) const
{
    if (isTrackingPixel(image))
        return PictureVerdict::Forbidden;
    const PicturePolicy policy = of(providerDomain);
    if (policy == PicturePolicy::Never)
        return PictureVerdict::Forbidden;
    if (userAsked)
        return PictureVerdict::Fetch;
    if (!privateLibrary && scopeOfHost(QUrl(image.url).host()) != AddressScope::Public)
        return PictureVerdict::AskUser;
    const bool fetch =
        policy == PicturePolicy::Always || (policy == PicturePolicy::CachedByPublisher && image.isCached);
    return fetch ? PictureVerdict::Fetch : PictureVerdict::AskUser;
}

QByteArray PicturePolicies::toJson() const
{
    QJsonObject providers;
    for (auto entry = byProvider.cbegin(); entry != byProvider.cend(); ++entry)
        providers.insert(entry.key(), picturePolicyName(entry.value()));
    return QJsonDocument(
               QJsonObject{{u"everywhere"_s, picturePolicyName(everywhere)}, {u"providers"_s, providers}})
        .toJson(QJsonDocument::Compact);
}

PicturePolicies PicturePolicies::fromJson(const QByteArray &json)
{
    PicturePolicies policies;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    policies.everywhere =
        picturePolicyFromName(root[u"everywhere"].toString()).value_or(PicturePolicy::CachedByPublisher);
    const QJsonObject providers = root[u"providers"].toObject();
    for (auto entry = providers.constBegin(); entry != providers.constEnd(); ++entry) {
        if (const auto policy = picturePolicyFromName(entry.value().toString()))
            policies.byProvider.insert(entry.key().toLower(), *policy);
    }
    return policies;
}

} // namespace hearth
