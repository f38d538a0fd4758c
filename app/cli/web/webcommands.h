// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/command.h"

namespace hearth::cli {

// A maker for each command, whose class is its file's own.
std::unique_ptr<Command> newCommand();
std::unique_ptr<Command> fetchCommand();
std::unique_ptr<Command> rulesCommand();
std::unique_ptr<Command> readCommand();

/// All that hearthctl can do, in the order of the help.
Commands allCommands();

} // namespace hearth::cli
