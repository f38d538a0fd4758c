// SPDX-License-Identifier: Apache-2.0
#include "core/index/filesync.h"
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace hearth {

bool syncFile(QFile &file)
{
#ifdef Q_OS_WIN
    return file.flush() && _commit(file.handle()) == 0;
#else
    return file.flush() && fsync(file.handle()) == 0;
#endif
}

} // namespace hearth
