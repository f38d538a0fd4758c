// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArrayView>
#include <QString>
#include <optional>

namespace hearth {

/// The position after the closing quote of the scalar whose opening quote is at `begin`; nothing when it does
/// not close before `end`.
std::optional<qsizetype> quotedEnd(QByteArrayView bytes, qsizetype begin, qsizetype end);

/// The text of a quoted scalar on one line, given with its quotes; the bytes must be valid UTF-8. Nothing for
/// escapes that are not YAML's, or that name no character (surrogates).
std::optional<QString> unquote(QByteArrayView quoted);

} // namespace hearth
