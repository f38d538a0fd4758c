// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

class QLabel;
class QWidget;

namespace hearth {

/// The name of a field, as it stands beside its editor, which it is the buddy of. Never markup: a library
/// names its fields as it likes.
QLabel *rowLabel(const QString &text, QWidget *editor);

} // namespace hearth
