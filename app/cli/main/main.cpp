// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/complain.h"
#include "app/cli/main/webmodule.h"
#include "app/cli/words.h"
#include "app/translations.h"
#include "core/base/heap.h"
#include <QCoreApplication>
#include <QFile>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace {

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_UNIX
    return ::isatty(::fileno(stream)) == 1;
#else
    Q_UNUSED(stream);
    return false;
#endif
}

} // namespace

int main(int argc, char **argv)
{
    hearth::heap::useLargePages();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hearthctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEARTH_VERSION));
    hearth::installTranslations(app);
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) ||
        !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const hearth::cli::Streams streams{out, err, isTerminal(stderr)};
    const hearth::cli::Commands commands = hearth::cli::libraryCommands();
    const int code = hearth::cli::isOneOf(commands, arguments)
                         ? hearth::cli::runCommandLine(commands, arguments, streams)
                         : hearth::cli::runWithWeb(arguments, streams);
    // Whoever reads the output must not take half of it for the whole.
    if (out.flush() && out.error() == QFile::NoError)
        return code;
    hearth::cli::complain(
        err,
        hearth::cli::translate("hearthctl", "the output could not be written: %1").arg(out.errorString()));
    return hearth::cli::ProblemsFound;
}
