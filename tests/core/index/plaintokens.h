// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>

namespace hearth::test {

/// The words of a text as search sees them, written apart from core/index/textfold and without its shortcuts.
QStringList plainTokens(const QString &text);

/// Do these words stand in the field in sequence, the last one perhaps only as a beginning?
bool containsSequence(const QStringList &field, const QStringList &words, bool lastIsPrefix);

} // namespace hearth::test
