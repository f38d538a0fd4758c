// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <QSize>

namespace hearth {

inline constexpr qint64 maxSvgBytes = 2 * 1024 * 1024;
inline constexpr int maxSvgElements = 50'000;

/// Is this XML with an svg root element (compressed or not is not looked at)?
bool looksLikeSvg(const QByteArray &content);

/// The drawing without what could reach outside or never end: no scripts, no foreign objects, no style
/// imports, no references to files or addresses (only #fragments and embedded bitmaps), no entities, no <use>
/// of what itself uses something. Errors: TooLarge (maxSvgBytes, maxSvgElements), Malformed.
Result<QByteArray> cleanSvg(const QByteArray &content);

/// The size that a drawing states by width and height, else by its viewBox; empty when it states none.
QSize svgSize(const QByteArray &content);

} // namespace hearth
