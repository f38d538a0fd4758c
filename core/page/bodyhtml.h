// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/page/sanitizer.h"

namespace hearth {

/// What an article's own file holds to read, made safe.
struct BodyHtml
{
    QString html;              ///< of the body; empty when there is none
    QString featuredHtml;      ///< of featuredContent without its players; mostly empty
    QList<VideoCard> featured; ///< the players of featuredContent
    bool truncated = false;    ///< the body was longer than the limit
    bool tooComplex = false;   ///< the body could not be taken apart within the limits; html is empty
};

/// `body` as it stands in the file, `markdown` says which of the two forms the parser found; a Markdown body
/// that holds nothing but HTML is read as HTML. Pictures of the library stay as paths from its root.
/// Thread-safe.
BodyHtml bodyHtml(const QByteArray &body, bool markdown, const QString &featuredContent);

} // namespace hearth
