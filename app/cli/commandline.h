// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QIODevice>
#include <QStringList>
#include <memory>
#include <vector>

namespace hearth::cli {

class Command;
using Commands = std::vector<std::unique_ptr<Command>>;

/// Exit codes, the same for all commands.
enum ExitCode {
    Fine = 0,
    ProblemsFound = 1, ///< check found problems, the article is unknown, or something could not be done
    WrongUse = 2       ///< the command line makes no sense, or there is no library
};

/// Where a command writes: results to `out`, all else to `err`. Both are open and UTF-8.
struct Streams
{
    QIODevice &out;
    QIODevice &err;
    bool showProgress = false; ///< `err` is a terminal that somebody watches
};

/// Is it one of these commands that the arguments (without the program's name) ask for?
bool isOneOf(const Commands &commands, const QStringList &arguments);

/// Runs hearthctl, as far as it knows these commands, and gives its exit code. Needs a QCoreApplication.
int runCommandLine(const Commands &commands, const QStringList &arguments, Streams streams);

} // namespace hearth::cli
