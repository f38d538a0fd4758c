// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QIODevice>
#include <QStringList>

namespace hearth::cli {

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

/// Runs hearthctl with these arguments (without the program's name) and gives its exit code. Needs a
/// QCoreApplication.
int runCommandLine(const QStringList &arguments, Streams streams);

} // namespace hearth::cli
