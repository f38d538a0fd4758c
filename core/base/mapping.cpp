// SPDX-License-Identifier: Apache-2.0
#include "core/base/mapping.h"
#include <QtGlobal>
#if defined(Q_OS_LINUX)
#include <sys/mman.h>
#endif

namespace hearth::mapping {

void letGo(const char *data, std::size_t size)
{
#if defined(Q_OS_LINUX)
    madvise(const_cast<char *>(data), size, MADV_DONTNEED); // of a shared mapping of a file: nothing is lost
#else
    Q_UNUSED(data)
    Q_UNUSED(size)
#endif
}

} // namespace hearth::mapping
