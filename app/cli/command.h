// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include <memory>
#include <vector>

namespace hearth::cli {

class Session;

/// One subcommand; it declares itself, and the command line does the rest (parsing, --help, wrong use). A new
/// command is a new file, a line in commands.h and one in libraryCommands(); one that needs pictures or pages
/// is at home in web.
class Command
{
public:
    virtual ~Command() = default;

    virtual QString name() const = 0;
    virtual QString summary() const = 0;                     ///< one line, translated
    virtual QString usage() const { return {}; }             ///< the arguments after the name: "QUERY"
    virtual QString details() const { return {}; }           ///< more for --help, translated; may be empty
    virtual QList<OptionSpec> options() const { return {}; } ///< besides those of all commands
    virtual int minimumArguments() const { return 0; }
    virtual int maximumArguments() const { return -1; } ///< -1: any number
    /// What the values of the arguments must be; the text of what is wrong, translated, or nothing.
    virtual QString check(const Arguments &) const { return {}; }
    /// Does it only tell what is there? Then it answers also when nothing can be written.
    virtual bool onlyReads(const Arguments &) const { return false; }
    virtual int run(Session &session, const Arguments &arguments) const = 0;
};

/// The commands that need neither pictures nor pages, and so little of Qt: it is the loading of libraries
/// that a short command waits for. In the order of the help.
Commands libraryCommands();

/// --json, which many commands take.
OptionSpec jsonOption();
OptionSpec dryRunOption(); ///< --dry-run

} // namespace hearth::cli
