// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/window/windowparts.h"
#include <QString>

namespace hearth {

/// Brings an article into list and reader; into the reader alone when the list does not hold it.
void showArticle(const WindowParts &parts, const QString &key);

} // namespace hearth
