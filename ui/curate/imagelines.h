// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/article.h"

namespace hearth {

/// Pictures as lines of text: "https://a.example/1.jpg 1200 × 630", the size left out where it is not known.
QString imageLines(const QList<ImageRef> &images);

/// And back. What a line does not show (isCached, title, attribution) is taken from the one of `known` with
/// the same address.
QList<ImageRef> imagesOfLines(const QString &text, const QList<ImageRef> &known);

} // namespace hearth
