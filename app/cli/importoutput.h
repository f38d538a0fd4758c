// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/importreport.h"

namespace hearth::cli {

class Session;

/// What import and rebuild print. Gives the exit code: problems of files are no failure of the import.
int printReport(Session &session, const ImportReport &report, bool asJson);

} // namespace hearth::cli
