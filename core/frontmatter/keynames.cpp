// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/keynames.h"

namespace hearth {

QString keyName(QByteArrayView utf8)
{
    static const QString names[] = {
        QStringLiteral("url"),
        QStringLiteral("width"),
        QStringLiteral("height"),
        QStringLiteral("name"),
        QStringLiteral("domain"),
        QStringLiteral("isCached"),
        QStringLiteral("title"),
        QStringLiteral("excerpt"),
        QStringLiteral("webUrl"),
        QStringLiteral("type"),
        QStringLiteral("quality"),
        QStringLiteral("heat"),
        QStringLiteral("provider"),
        QStringLiteral("images"),
        QStringLiteral("publishedDateTime"),
        QStringLiteral("category"),
        QStringLiteral("originalUrl"),
        QStringLiteral("published"),
        QStringLiteral("topics"),
        QStringLiteral("related"),
        QStringLiteral("secured"),
        QStringLiteral("ampWebUrl"),
        QStringLiteral("cdnAmpWebUrl"),
        QStringLiteral("featuredContent"),
        QStringLiteral("updatedDateTime"),
        QStringLiteral("attribution"),
        QStringLiteral("authors"),
        QStringLiteral("publishers"),
    };
    for (const QString &name : names) {
        if (name.size() == utf8.size() && name == QLatin1StringView(utf8.data(), utf8.size()))
            return name;
    }
    return QString::fromUtf8(utf8);
}

} // namespace hearth
