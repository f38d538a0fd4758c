// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArrayView>
#include <QString>
#include <optional>

namespace hearth {

/// Quoted YAML scalars that lie on one line. The bytes must be valid UTF-8.

/// The position after the closing quote of the scalar whose opening quote is at `begin`; nothing when it does
/// not close before `lineEnd`.
std::optional<qsizetype> quotedEnd(QByteArrayView bytes, qsizetype begin, qsizetype lineEnd);

/// The text of a quoted scalar, given with its quotes. Nothing for escapes that are not YAML's, or that name
/// no character (surrogates).
std::optional<QString> unquote(QByteArrayView quoted);

} // namespace hearth
