// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QSizeF>

namespace hearth {

/// The room that a picture takes in a column: its stated or natural size (either may be empty; natural wins),
/// never enlarged except that a lead picture of at least half the column fills it, shrunk to the column and
/// to a height that a screen can show. Without any size: a band that a note fits in. Logical pixels. Pure.
QSizeF pictureSize(QSizeF stated, QSizeF natural, qreal column, bool lead);

} // namespace hearth
