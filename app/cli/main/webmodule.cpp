// SPDX-License-Identifier: Apache-2.0
#include "app/cli/main/webmodule.h"
#include "app/cli/complain.h"
#include "app/cli/words.h"
#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace hearth::cli {

int runWithWeb(const QStringList &arguments, const Streams &streams)
{
    const QDir programs(QCoreApplication::applicationDirPath());
    QLibrary module(QDir::cleanPath(programs.filePath(QStringLiteral(HEARTH_WEB_MODULE))));
    const auto run = reinterpret_cast<decltype(&hearthctlWithWeb)>(module.resolve("hearthctlWithWeb"));
    if (run)
        return run(arguments, streams);
    const QString text =
        translate("hearthctl", "a part of Hearth is missing or damaged; please install Hearth again.\n(%1)")
            .arg(module.errorString());
    complain(streams.err, text);
    return ProblemsFound;
}

} // namespace hearth::cli
