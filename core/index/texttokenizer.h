// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/database.h"

namespace hearth {

/// Registers the FTS5 tokenizer "hearth" with a connection: it only cuts at the spaces and field breaks that
/// textfold has written. Text is folded once, in the parser's threads, and never by SQLite.
Result<void> registerTokenizer(Database &database);

} // namespace hearth
