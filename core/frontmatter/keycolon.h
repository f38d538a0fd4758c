// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArrayView>
#include <optional>

namespace hearth {

/// Does the line hold a colon that ends a key: one with white space or nothing behind it?
bool hasKeyColon(QByteArrayView line);

/// The line around a position, without its line feed.
QByteArrayView lineAround(QByteArrayView bytes, qsizetype position);

/// yaml-cpp stumbles over a key without a colon only at the next key's colon. Given that line (0-based),
/// tells the line before that stands where a key should and has no colon; nothing when it was something else.
std::optional<int> lineWithoutColon(QByteArrayView yaml, int stumbledAt);

} // namespace hearth
