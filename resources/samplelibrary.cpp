// SPDX-License-Identifier: Apache-2.0
#include "resources/samplelibrary.h"
#include <QtGlobal>

// Must stand outside of any namespace; without the call the linker would leave the resource out.
static void initSampleLibraryResource()
{
    Q_INIT_RESOURCE(hearth_sample_library);
}

namespace hearth {

QString sampleLibraryPath()
{
    initSampleLibraryResource();
    return QStringLiteral(":/sample-library");
}

} // namespace hearth
