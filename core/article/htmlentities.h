// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringView>

namespace hearth {

/// The character that a named entity (without & and ;) stands for, 0 when the name is unknown.
/// Case-sensitive.
char16_t htmlEntity(QStringView name);

} // namespace hearth
