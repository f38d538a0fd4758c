// SPDX-License-Identifier: Apache-2.0
#include "app/cli/checkcommand.h"
#include "app/cli/facetscommand.h"
#include "app/cli/fetchcommand.h"
#include "app/cli/importcommand.h"
#include "app/cli/listcommand.h"
#include "app/cli/markcommand.h"
#include "app/cli/newcommand.h"
#include "app/cli/readcommand.h"
#include "app/cli/rebuildcommand.h"
#include "app/cli/rulescommand.h"
#include "app/cli/setcommand.h"
#include "app/cli/showcommand.h"
#include "app/cli/starcommand.h"
#include "app/cli/statscommand.h"
#include "app/cli/undocommand.h"

namespace hearth::cli {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<ListCommand>());
    commands.push_back(std::make_unique<FacetsCommand>());
    commands.push_back(std::make_unique<ShowCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<StatsCommand>());
    commands.push_back(std::make_unique<MarkCommand>());
    commands.push_back(std::make_unique<StarCommand>());
    commands.push_back(std::make_unique<SetCommand>());
    commands.push_back(std::make_unique<NewCommand>());
    commands.push_back(std::make_unique<UndoCommand>());
    commands.push_back(std::make_unique<FetchCommand>());
    commands.push_back(std::make_unique<RulesCommand>());
    commands.push_back(std::make_unique<ReadCommand>());
    commands.push_back(std::make_unique<RebuildCommand>());
    return commands;
}

} // namespace hearth::cli
