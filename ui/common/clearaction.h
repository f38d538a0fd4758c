// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAction;
class QLineEdit;

namespace hearth {

/// A cross at the field's end that empties it, there while it holds text. Instead of QLineEdit's own clear
/// button, whose icon makes Qt search the icon themes, at a tenth of the whole start.
QAction *addClearAction(QLineEdit *field);

} // namespace hearth
