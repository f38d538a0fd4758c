// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArrayView>

namespace hearth {

/// Is there a control character or a carriage return without a line feed? The scanner leaves such files to
/// yaml-cpp. Tabs do not count: inside of quotes they are text.
bool hasOddBytes(QByteArrayView bytes);

} // namespace hearth
