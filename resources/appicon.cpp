// SPDX-License-Identifier: Apache-2.0
#include "resources/appicon.h"
#include <QtGlobal>

// Must stand outside of any namespace; without the call the linker would leave the resource out.
static void initAppIconResource()
{
    Q_INIT_RESOURCE(hearth_app_icon);
}

namespace hearth {

QString appIconPath()
{
    initAppIconResource();
    return QStringLiteral(":/appicon/hearth.svg");
}

} // namespace hearth
