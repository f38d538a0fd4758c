// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/command.h"

namespace hearth::cli {

/// The options that every command takes.
QList<OptionSpec> commonOptions();

QString overallHelp(const std::vector<std::unique_ptr<Command>> &commands);
QString commandHelp(const Command &command);

} // namespace hearth::cli
