// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/changeset.h"

namespace hearth::cli {

class Session;

/// The change of every file as a unified diff.
void printDiff(Session &session, const ChangePlan &plan);
/// {"files","written","changes":[{"key","diff"}]}
void printPlanJson(Session &session, const ChangePlan &plan, bool written);

} // namespace hearth::cli
