// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <QImage>
#include <QSize>

namespace hearth {

struct ImageLimits
{
    int maxSide = 20'000;           ///< pixels, as the header says
    qint64 maxPixels = 100'000'000; ///< the same
    friend bool operator==(const ImageLimits &, const ImageLimits &) = default;
};

/// What a picture is, from its header.
struct ImageFacts
{
    QByteArray format; ///< png, jpeg, gif, webp, svg, …
    QSize size;        ///< as it is to be shown: upright
    bool animated = false;
};

/// Reads only the header. Errors: Unsupported (no format that can be decoded), Malformed, TooLarge (over the
/// limits).
Result<ImageFacts> inspectImage(const QByteArray &content, const ImageLimits &limits = {});

/// Decodes a picture (of an animation the first), upright by its EXIF orientation, scaled down while decoding
/// so that it fits into `within` with its proportions kept; never scaled up, except for drawings (SVG). An
/// empty `within` gives the full size. What an SVG refers to outside of itself is never loaded. Takes its
/// time: for workers. Errors: as above, and Malformed for content that breaks off.
Result<QImage> decodeImage(const QByteArray &content, QSize within, const ImageLimits &limits = {});

/// The content for keeping: as it is, or scaled down and encoded anew when a side is longer than `maxSide`;
/// animations and drawings stay as they are. Errors: as above.
Result<QByteArray> shrinkForStore(const QByteArray &content, int maxSide, const ImageLimits &limits = {});

} // namespace hearth
