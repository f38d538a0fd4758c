// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/settings/preferences.h"
#include "ui/reader/readerlook.h"

namespace hearth {

/// How the settings keep what the reader calls its look, and back.
ReaderLook readerLookOf(const ReaderType &type);
ReaderType readerTypeOf(const ReaderLook &look);

} // namespace hearth
