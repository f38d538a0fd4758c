// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/article.h"
#include <QSize>

namespace hearth {

/// No picture that people could see: stated to be at most 2 pixels wide or high. Never fetched.
bool isTrackingPixel(const ImageRef &image);

/// Which of an article's pictures to show in a frame of `needed` device pixels: the smallest that fills it in
/// both directions, else the largest; those without a stated size come after all with one. -1 when there is
/// none to show.
int chooseImage(const QList<ImageRef> &images, QSize needed);

QSize statedSize(const ImageRef &image); ///< empty when width or height is not stated

} // namespace hearth
