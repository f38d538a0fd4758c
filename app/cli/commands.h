// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/command.h"

namespace hearth::cli {

// A maker for each command, whose class is its file's own; see libraryCommands().
std::unique_ptr<Command> importCommand();
std::unique_ptr<Command> listCommand();
std::unique_ptr<Command> facetsCommand();
std::unique_ptr<Command> showCommand();
std::unique_ptr<Command> checkCommand();
std::unique_ptr<Command> statsCommand();
std::unique_ptr<Command> markCommand();
std::unique_ptr<Command> starCommand();
std::unique_ptr<Command> setCommand();
std::unique_ptr<Command> undoCommand();
std::unique_ptr<Command> rebuildCommand();

} // namespace hearth::cli
