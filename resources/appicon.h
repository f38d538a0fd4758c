// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace hearth {

/// The program's icon as a scalable picture, for QIcon.
QString appIconPath();

} // namespace hearth
