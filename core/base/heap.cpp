// SPDX-License-Identifier: Apache-2.0
#include "core/base/heap.h"
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#if defined(__GLIBC__) && defined(__linux__)
#include <malloc.h>
#include <sys/mman.h>
#define HEARTH_GLIBC
#endif

namespace hearth::heap {

#ifdef HEARTH_GLIBC

namespace {

constexpr int megabyte = 1024 * 1024;
constexpr std::uintptr_t largePage = 2 * megabyte;
constexpr int largeBytes = 64 * megabyte;

} // namespace

void useLargePages()
{
    // A block that is taken from the heap and not mapped on its own, and stays a part of it when it is freed.
    mallopt(M_TRIM_THRESHOLD, largeBytes + largeBytes / 2);
    mallopt(M_MMAP_THRESHOLD, 2 * largeBytes);
    if (void *block = std::malloc(largeBytes)) {
        const auto begin = (reinterpret_cast<std::uintptr_t>(block) + largePage - 1) / largePage * largePage;
        const auto end = (reinterpret_cast<std::uintptr_t>(block) + largeBytes) / largePage * largePage;
        madvise(reinterpret_cast<void *>(begin), end - begin, MADV_HUGEPAGE);
        std::free(block);
    }
    // From here on what is larger than a column goes back to the system when it is freed.
    mallopt(M_MMAP_THRESHOLD, 8 * megabyte);
}

void giveBack()
{
    malloc_trim(0);
}

#else

void useLargePages() {}
void giveBack() {}

#endif

} // namespace hearth::heap
