// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/result.h"
#include "core/page/htmltree.h"
#include <QList>
#include <QMap>
#include <QString>
#include <QUrl>

namespace hearth {

/// A video or other player that a page embeds. It is never played inside of Hearth: `page` opens in the
/// browser.
struct VideoCard
{
    QUrl page;       ///< where a person watches it: https://www.youtube.com/watch?v=…; http or https
    QString service; ///< its host without www: youtube.com
    QString title;   ///< of the frame; may be empty
    int width = 0;   ///< pixels as stated, 0 when not
    int height = 0;

    friend bool operator==(const VideoCard &, const VideoCard &) = default;
};

struct SanitizeOptions
{
    QUrl base; ///< relative addresses are of it; empty: only pictures inside the library are
    bool libraryPictures = false; ///< img src may be a path inside of the library
    bool playersInText = true;    ///< leave a link where a player was; the cards are given in any case
    HtmlLimits limits;
    qsizetype maxOutput = 4 * 1024 * 1024; ///< bytes; what goes over is cut off, and `truncated` says so
};

struct SanitizedHtml
{
    QString html;            ///< elements, attributes and addresses of the allow-list only; well-formed
    QList<VideoCard> videos; ///< in order; in `html` each is a paragraph with a link of class "video"
    QMap<QString, int>
        dropped; ///< how many of which element ("script"), attribute ("@onclick") or scheme ("javascript:")
    bool truncated = false;

    bool isEmpty() const { return html.isEmpty(); }
};

/// Makes foreign HTML safe to show and to keep: what is not on the allow-list of elements, attributes and
/// schemes goes (scripts, styles, forms and SVG with their content, other elements without it). Only img src
/// can name anything to load, and only http, https, a raster data: address, or a path in the library; tables
/// that only lay out become blocks; nesting is flattened at a depth that every reader bears. Errors:
/// TooLarge, TimedOut. Thread-safe.
Result<SanitizedHtml> sanitizeHtml(QByteArray utf8, const SanitizeOptions &options = {});

} // namespace hearth
