// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <functional>

namespace hearth {

/// A title as a part of a file's name: lower-case ASCII letters and digits with hyphens between the words,
/// accents folded (é is e, ß is ss), at most 80 characters, cut at a word. Empty when the title has nothing
/// of the kind (Chinese, Russian, …).
QString slugOf(const QString &title);

/// slugOf(title), or else what can be had from the address: the last part of its path, or its host.
QString slugFor(const QString &title, const QString &address);

/// `stem`, or `stem`-2, -3, … : the first that is not taken.
QString freeName(const QString &stem, const std::function<bool(const QString &name)> &isTaken);

} // namespace hearth
