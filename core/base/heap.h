// SPDX-License-Identifier: Apache-2.0
#pragma once

/// How the C library gets memory from the system. No effect but on speed and size; nothing where the C
/// library is not glibc.
namespace hearth::heap {

/// To be called first thing in main(). The heap's first 64 MB come in pages of 2 MB, not of 4 KB, as far as
/// the system has some: they hold the columns of a million articles, and touching fresh memory page by page
/// is most of what a start takes (measured in a virtual machine: 45 ms instead of 210). Nothing of it is
/// taken before it is used.
void useLargePages();

/// Gives free memory back to the system: after work that took much for a short time, and in the thread that
/// did it. Takes milliseconds.
void giveBack();

} // namespace hearth::heap
