// SPDX-License-Identifier: Apache-2.0
#include "core/base/heap.h"
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#if defined(__GLIBC__) && defined(__linux__)
#include <malloc.h>
#include <sys/mman.h>
#include <thread>
#define HEARTH_GLIBC
#endif

namespace hearth::heap {

#ifdef HEARTH_GLIBC

namespace {

constexpr int megabyte = 1024 * 1024;
constexpr std::uintptr_t largePage = 2 * megabyte;
constexpr int largeBytes = 64 * megabyte;
/// The end of the heap is kept up to this size when it becomes free.
constexpr int keptAtEnd = largeBytes + largeBytes / 2;

} // namespace

void useLargePages()
{
    // A block that is taken from the heap and not mapped on its own, and stays a part of it when it is freed.
    mallopt(M_TRIM_THRESHOLD, keptAtEnd);
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
    // malloc_trim() leaves alone the end of every heap but the main thread's. The end of a thread's own goes
    // when a block larger than 64 KB before it is freed. A new thread takes over the heap of the one that
    // ended last, which is where its work has left the most.
    constexpr int kilobyte = 1024;
    mallopt(M_TRIM_THRESHOLD, 128 * kilobyte);
    const auto trimOwn = [] {
        if (void *volatile last = std::malloc(96 * kilobyte))
            std::free(last);
    };
    trimOwn();
    std::thread(trimOwn).join();
    malloc_trim(0);
    mallopt(M_TRIM_THRESHOLD, keptAtEnd);
}

#else

void useLargePages() {}
void giveBack() {}

#endif

} // namespace hearth::heap
