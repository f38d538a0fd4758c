// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/library.h"
#include "core/page/libraryweb.h"

namespace hearth::cli {

/// What fetches and keeps for this library; both must outlive it.
Result<std::unique_ptr<LibraryWeb>> openWeb(WebAccess &access, Library &library);

} // namespace hearth::cli
