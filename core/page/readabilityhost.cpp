// SPDX-License-Identifier: Apache-2.0
#include "core/page/readabilityhost.h"
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hearth {

QString ReadabilityHost::resolve(const QString &address, const QString &base) const
{
    QUrl url(address.trimmed(), QUrl::TolerantMode);
    if (url.isRelative()) {
        const QUrl origin(base, QUrl::TolerantMode);
        if (base.isEmpty() || !origin.isValid() || origin.isRelative())
            return {};
        url = origin.resolved(url);
    }
    if (!url.isValid() || url.scheme().isEmpty())
        return {};
    if (!url.host().isEmpty() && url.path().isEmpty())
        url.setPath(u"/"_s);
    return QString::fromLatin1(url.toEncoded());
}

} // namespace hearth
