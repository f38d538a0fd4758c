// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace hearth {

void showAbout(QWidget *parent);

} // namespace hearth
