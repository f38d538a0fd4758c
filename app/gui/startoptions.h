// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>

namespace hearth {

/// What the command line says: hearth [--library DIR] [--data DIR] [--offline] [PATH]
struct StartOptions
{
    QString path;    ///< of the library or article; absolute; empty: the one of last time
    QString dataDir; ///< absolute; empty: the system's places
    bool offline = false;
    bool done = false; ///< --help or --version was asked for: print `message` and leave
    QString message;   ///< to print; when `done` is false, what is wrong with the command line
};

StartOptions readCommandLine(const QStringList &arguments);

} // namespace hearth
